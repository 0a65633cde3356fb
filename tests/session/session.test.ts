import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePersona } from '../../src/persona/parse.ts';
import type { Persona } from '../../src/persona/schema.ts';
import { contentHash } from '../../src/session/hash.ts';
import { newSession } from '../../src/session/begin.ts';
import { readSession, type Session } from '../../src/session/session.ts';
import { EVERYONE } from '../support/everyone.ts';
import { chances, playBy } from '../support/randomPlay.ts';
import { beat, says, room, smallFile, smallPersona, smallText } from '../support/smallPersona.ts';

const nora = smallPersona();
const made = newSession(nora, { id: 'a-record', began: '2025-01-01T10:00:00Z', seed: 3, pacing: 'live' });

/** The record with anything in place of one of its keys. */
const but = (change: Readonly<Record<string, unknown>>) => ({ ...made, ...change });
const entry = (event: unknown, at: unknown = 0) => but({ entries: [{ event, at }] });

describe('what claims to be a session', () => {
  test('is one, when it is', () => {
    fc.assert(
      fc.property(chances, fc.string({ maxLength: 200 }), (chance, note) => {
        const entries = playBy(nora, chance).events.map((event, at) => ({ event, at }));
        const session: Session = { ...made, entries, note, guess: { stance: 'open', sure: 'fairly' } };
        expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual({ ok: true, session });
      }),
    );
  });

  test('of a newer Attune can be kept, not opened', () => {
    for (const format of [2, 3, 1e9])
      expect(readSession(but({ format, colour: 'blue' }))).toMatchObject({ ok: false, code: 'newer-session' });
  });

  test.for<readonly [string, unknown, string]>([
    ['nothing', null, ''],
    ['an older format', but({ format: 0 }), 'format'],
    ['a key too many', but({ colour: 'blue' }), ''],
    ['no entries', but({ entries: undefined }), 'entries'],
    ['a negative seed', but({ seed: -1 }), 'seed'],
    ['half a seed', but({ seed: 0.5 }), 'seed'],
    ['a pacing nobody has', but({ pacing: 'hurried' }), 'pacing'],
    ['an id with a path in it', but({ id: '../../etc' }), 'id'],
    ['an event nobody knows', entry({ type: 'shout' }), 'entries.0.event.type'],
    ['a cut before the first word', entry({ type: 'cut-in', move: 'a', word: 0 }), 'entries.0.event.word'],
    ['a move that is markup', entry({ type: 'say', move: '<b>' }), 'entries.0.event.move'],
    ['an event with more to it', entry({ type: 'leave', why: 'tired' }), 'entries.0.event'],
    ['a time before the talk', entry({ type: 'leave' }, -1), 'entries.0.at'],
    ['a person with a key too many', but({ persona: { ...made.persona, name: 'N' } }), 'persona'],
    [
      'five thousand and one entries',
      but({ entries: Array(5001).fill({ event: { type: 'notice' }, at: 0 }) }),
      'entries',
    ],
    ['__proto__ as a key', JSON.parse(`{"__proto__": ${JSON.stringify(made)}}`), 'format'],
  ])('with %s is damaged, and says where', ([, value, where]) => {
    expect(readSession(value)).toEqual({
      ok: false,
      code: 'damaged-session',
      sentence: `This is not a session Attune can read${where ? `: something is amiss at "${where}"` : ''}.`,
    });
  });

  test('is a result with a code, whatever it is', () => {
    const anything = fc.anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withDate: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(made), 'note', 'guess', 'format'), (value, key) => {
        for (const one of [value, but({ [key]: value }), entry(value), entry({ type: value })]) {
          const read = readSession(one);
          if (read.ok) continue;
          expect(read.code).toMatch(/^(damaged|newer)-session$/);
          expect(read.sentence).toMatch(/^\S.*\.$/s);
        }
      }),
      { numRuns: 500 },
    );
  });
});

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

  test('a session carries both, with the person’s id and version', () => {
    expect(made.persona).toEqual({ id: 'nora', version: '1.0.0', ...contentHash(nora) });
  });
});
