import { describe, expect, test } from 'vitest';
import { parsePersona } from '../../src/persona/parse.ts';
import type { Persona } from '../../src/persona/schema.ts';
import { newSession } from '../../src/session/begin.ts';
import { contentHash } from '../../src/session/hash.ts';
import { EVERYONE } from '../support/everyone.ts';
import { beat, says, room, smallFile, smallPersona, smallText } from '../support/smallPersona.ts';

const nora = smallPersona();

describe('the hashes of a person', () => {
  /** What changes when the file says something else. */
  const changes = (before: Persona, after: Persona) => {
    const [one, other] = [contentHash(before), contentHash(after)];
    return [
      ...(one.structure === other.structure ? [] : ['structure']),
      ...(one.wording === other.wording ? [] : ['wording']),
    ];
  };
  const rest = (smallFile()['beats'] as readonly object[]).slice(1);
  const move = (does: Readonly<Record<string, unknown>>, words = 'Words of try.') =>
    smallPersona({ beats: [beat('boat', { moves: [{ ...says('try', does), says: words }, room('rest')] }), ...rest] });

  test('are sixteen digits each, the same for the same file, whatever order its keys are in', () => {
    for (const { text, persona } of EVERYONE) {
      const { structure, wording } = contentHash(persona);
      expect(structure).toMatch(/^[0-9a-f]{16}$/);
      expect(wording).toMatch(/^[0-9a-f]{16}$/);
      const backwards = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(backwards)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value)
                  .toReversed()
                  .map(([key, one]) => [key, backwards(one)]),
              )
            : value;
      const other = parsePersona(JSON.stringify(backwards(JSON.parse(text)))).persona;
      expect(other && contentHash(other)).toEqual({ structure, wording });
    }
    expect(new Set(EVERYONE.map(({ persona }) => contentHash(persona).structure)).size).toBe(EVERYONE.length);
  });

  test.for<readonly [string, Persona, Persona, readonly string[]]>([
    ['nothing', nora, smallPersona(), []],
    ['her name', nora, smallPersona({ name: 'Eleanor' }), ['wording']],
    ['who she is', nora, smallPersona({ about: { ...(smallFile()['about'] as object), work: 'sails' } }), ['wording']],
    ['the words of a reply', move({ gesture: 'murmur' }), move({ gesture: 'murmur' }, 'Hm.'), ['wording']],
    ['the version', nora, smallPersona({ version: '1.0.1' }), ['wording']],
    [
      'when it is',
      nora,
      smallPersona({ setting: { ...(smallFile()['setting'] as object), when: 'late' } }),
      ['wording'],
    ],
    ['a gesture', move({ gesture: 'murmur' }), move({ gesture: 'praise' }), ['structure']],
    [
      'what a question is about',
      move({ gesture: 'ask', about: 'boat' }),
      move({ gesture: 'ask', about: 'cat' }),
      ['structure'],
    ],
    [
      'how a question is put',
      move({ gesture: 'ask', about: 'boat' }),
      move({ gesture: 'ask', about: 'boat', shape: 'closed' }),
      ['structure'],
    ],
    [
      'the medium',
      nora,
      smallPersona({ setting: { ...(smallFile()['setting'] as object), medium: 'phone' } }),
      ['structure'],
    ],
    ['her temperament', nora, smallPersona({ temperament: { ease: 6, trust: 3, silence: 1 } }), ['structure']],
    [
      'the condition of an ending',
      nora,
      smallPersona({
        endings: [
          { id: 'open', title: 'Done', when: { stance: ['open'] }, reply: { says: ['Mind the step.'] } },
          ...(smallFile()['endings'] as readonly object[]),
        ],
      }),
      ['structure', 'wording'],
    ],
    [
      'the order of topics',
      nora,
      smallPersona({
        orders: [
          ['rain', 'boat'],
          ['boat', 'rain'],
        ],
      }),
      ['structure'],
    ],
  ])('another %s changes what it should', ([, before, after, expected]) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('conditions decide, though they share a key with the time of day', () => {
    const ending = (stance: string) =>
      smallPersona({
        endings: [
          { id: 'first', title: 'First', when: { stance: [stance] }, reply: {} },
          { id: 'done', title: 'Done', reply: {} },
        ],
      });
    expect(changes(ending('open'), ending('guarded'))).toEqual(['structure']);
  });

  test('a spelling corrected in every cue, view and action changes only the wording', () => {
    const { text, persona } = EVERYONE.find(({ id }) => id === 'mara') ?? { text: smallText(), persona: nora };
    const spelt = parsePersona(text.replace(/("(?:shows|view|action|title|aim)": ")/g, '$1Well. ')).persona;
    expect(spelt && changes(persona, spelt)).toEqual(['wording']);
  });

  test('a session carries both, with the person’s id, name and version', () => {
    const made = newSession(nora, { id: 'a-record', began: '', seed: 3, pacing: 'live' });
    expect(made.persona).toEqual({ id: 'nora', name: 'Nora', version: '1.0.0', ...contentHash(nora) });
  });
});
