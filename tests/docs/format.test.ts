import { describe, expect, test } from 'vitest';
import { readEvent } from '../../src/dialogue/event.ts';
import { tailWord } from '../../src/dialogue/speech.ts';
import { start, step } from '../../src/dialogue/step.ts';
import { buildTalk } from '../../src/dialogue/talk.ts';
import { parsePersona } from '../../src/persona/parse.ts';
import type { Expect, Persona } from '../../src/persona/schema.ts';
import { schemaText } from '../../src/persona/schemaFile.ts';
import { CHANNELS, CUE_LOSS, LISTENINGS, OCCASIONS, PLAIN_GESTURES, TABLES } from '../../src/persona/vocabulary.ts';
import { ACTS, type Act } from '../../src/rapport/act.ts';
import { fitOf } from '../../src/rapport/fit.ts';
import { blockOf, fileText, rowsOf, sectionOf } from './page.ts';

const page = fileText('docs/persona-format.md');
const { persona, diagnostics } = parsePersona(blockOf(page, 'json'));

function example(): Persona {
  if (!persona) throw new Error('The example of the page does not parse.');
  return persona;
}

/** Plays an expected talk to its last event. Every event must be on offer. */
function played(one: Persona, { order, jolt, events }: Expect) {
  const arrangement = { order: one.orders[order] ?? [], joltAfter: jolt === 'off' ? null : jolt };
  const talk = buildTalk(one, 0, { arrangement });
  let { position } = start(talk);
  let turns = 0;
  for (const text of events) {
    const event = readEvent(text, tailWord(talk.beatOf(position.beat), position.spokenAs) ?? 1);
    if (!event) throw new Error(`"${text}" is not an event.`);
    const next = step(talk, position, event);
    if (next.type === 'refused') throw new Error(`"${text}": ${next.reason}`);
    if (next.type === 'turn') turns++;
    position = next.position;
  }
  const { stance, bond, trust, depth, strain } = position.rapport;
  return { stance, bond, trust, depth, strain, turns, ending: position.ended?.ending };
}

/** What the page calls an act in the table of what fits. */
const NAMES: Readonly<Record<string, readonly Act[]>> = {
  'ask on': ['follow_up'],
  'open question': ['open_q'],
  'closed question': ['closed_q'],
  gist: ['simple_refl'],
  meaning: ['complex_refl'],
  sense: ['validate'],
  'leave room': ['space'],
  murmur: ['ack'],
  'join in': ['overlap'],
  praise: ['praise'],
  'true claim': ['common_true'],
  'near claim': ['common_near'],
  tell: ['disclose1', 'disclose2', 'disclose3'],
  'tell 1': ['disclose1'],
  inform: ['inform'],
  'offer-advice': ['advise_perm'],
  advise: ['advise'],
};
const actsIn = (cell: string): ReadonlySet<string> =>
  new Set(cell.split(', ').flatMap((name): readonly string[] => NAMES[name] ?? [`not a name: ${name}`]));

describe('the page on the persona format', () => {
  test('its example is a whole person', () => {
    expect(diagnostics).toEqual([]);
    expect(example().id).toBe('ada');
  });

  test.each(persona?.expect ?? [])('its example plays: $name', (one) => {
    expect(played(example(), one)).toMatchObject(one.reaches);
  });

  test('every key a file may have is explained', () => {
    const keys = new Set<string>();
    JSON.parse(schemaText(), (name, value: unknown) => {
      if (name === 'properties' && typeof value === 'object' && value)
        for (const key of Object.keys(value)) keys.add(key);
      return value;
    });
    expect(keys.size).toBeGreaterThan(80);
    expect([...keys].filter((key) => !page.includes(`\`${key}\``) && !page.includes(`(\`${key}\``))).toEqual([]);
  });

  test('every word with a meaning of its own is there: tables, gestures, channels, reactions', () => {
    const words = [...TABLES, ...PLAIN_GESTURES, ...LISTENINGS, ...CHANNELS, ...OCCASIONS];
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });

  test('its table of what fits is the fit rule', () => {
    const rows = new Map(
      rowsOf(sectionOf(page, '### The table, and what fits')).map(([table = '', , fits = '', harmless = '']) => [
        table.replaceAll('`', ''),
        { fits, harmless },
      ]),
    );
    for (const table of TABLES) {
      const row = rows.get(table);
      const of = (fit: string) => new Set(ACTS.filter((act) => fitOf(table, act) === fit));
      expect({ table, fits: actsIn(row?.fits ?? '') }).toEqual({ table, fits: of('fitting') });
      expect({ table, harmless: actsIn(row?.harmless ?? '') }).toEqual({ table, harmless: of('harmless') });
    }
  });

  test('its clarities are those the medium takes', () => {
    expect(CUE_LOSS.video).toEqual({ posture: 3, gaze: 2, hands: 2, latency: 1 });
    expect(CUE_LOSS.phone).toEqual({ posture: 3, gaze: 3, face: 3, hands: 3 });
    expect(page.replace(/\s+/g, ' ')).toContain(
      'on video posture 3, gaze 2, hands 2, latency 1; on the phone posture, gaze, face and hands 3',
    );
  });

  test('it judges nobody', () => {
    for (const path of ['docs/persona-format.md', 'docs/model.md', 'personas/persona.schema.json'])
      expect(fileText(path)).not.toMatch(/\b(correct|wrong|incorrect|mistakes?)\b/i);
  });
});
