import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/session/begin.ts';
import { migrated, readSession } from '../../src/session/reading.ts';
import type { Session } from '../../src/session/session.ts';
import { onto, withRun } from '../../src/session/tree.ts';
import { chances, playBy } from '../support/randomPlay.ts';
import { smallPersona } from '../support/smallPersona.ts';
import { inARow } from './recorded.ts';

const nora = smallPersona();
const made = newSession(nora, { id: 'a-record', began: '2025-01-01T10:00:00Z', seed: 3, pacing: 'live' });

/** The record with anything in place of one of its keys. */
const but = (change: Readonly<Record<string, unknown>>) => ({ ...made, ...change });
const turn = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: 't1',
  after: null,
  run: 0,
  event: { type: 'notice' },
  at: 0,
  ...change,
});
const sitting = (change: Readonly<Record<string, unknown>> = {}) => ({
  began: '',
  pacing: 'untimed',
  from: null,
  tip: null,
  ...change,
});
const remark = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: 'remark-1',
  turn: null,
  by: 'A coach',
  made: '',
  kind: 'note',
  text: 'Here.',
  ...change,
});
const turns = (...list: readonly unknown[]) => but({ turns: list });
const doing = (event: unknown, at: unknown = 0) => turns(turn({ event, at }));

describe('what claims to be a session', { timeout: 60_000 }, () => {
  test('is one, when it is', () => {
    fc.assert(
      fc.property(chances, fc.string({ maxLength: 200 }), (chance, note) => {
        const played = onto(made, inARow(playBy(nora, chance).events));
        const session: Session = withRun(played, 0, { note, guess: { stance: 'open', sure: 'fairly' } });
        expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual({ ok: true, session });
      }),
    );
  });

  test('of a newer Attune can be kept, not opened', () => {
    for (const format of [2, 3, 1e9])
      expect(readSession(but({ format, colour: 'blue' }))).toMatchObject({ ok: false, code: 'newer-session' });
  });

  test.for<readonly [string, unknown, string]>([
    ['a key too many', but({ colour: 'blue' }), ''],
    ['no turns', but({ turns: undefined }), 'turns'],
    ['no sitting', but({ runs: [] }), 'runs'],
    ['a negative seed', but({ seed: -1 }), 'seed'],
    ['half a seed', but({ seed: 0.5 }), 'seed'],
    ['a pacing nobody has', but({ runs: [sitting({ pacing: 'hurried' })] }), 'runs.0.pacing'],
    ['an id with a path in it', but({ id: '../../etc' }), 'id'],
    ['an event nobody knows', doing({ type: 'shout' }), 'turns.0.event.type'],
    ['a cut before the first word', doing({ type: 'cut-in', move: 'a', word: 0 }), 'turns.0.event.word'],
    ['a move that is markup', doing({ type: 'say', move: '<b>' }), 'turns.0.event.move'],
    ['an event with more to it', doing({ type: 'leave', why: 'tired' }), 'turns.0.event'],
    ['a time before the talk', doing({ type: 'leave' }, -1), 'turns.0.at'],
    ['a person with a key too many', but({ persona: { ...made.persona, age: 44 } }), 'persona'],
    ['five thousand and one turns', turns(...Array<unknown>(5001).fill(turn())), 'turns'],
    ['a turn with an id of its own making', turns(turn({ id: '__proto__' })), 'turns.0.id'],
    ['a remark nobody could mean', but({ remarks: [remark({ kind: 'sneer' })] }), 'remarks.0.kind'],
    ['__proto__ as one key more', JSON.parse(JSON.stringify(made).replace('{', '{"__proto__": {"id": "x"},')), ''],
  ])('with %s is damaged, and says where', ([, value, where]) => {
    expect(readSession(value)).toEqual({
      ok: false,
      code: 'damaged-session',
      sentence: `This is not a session Attune can read${where ? `: something is amiss at "${where}"` : ''}.`,
    });
  });

  test.for<readonly [string, unknown, string]>([
    ['two turns of one name', turns(turn(), turn()), 'the turn t1 is there twice.'],
    ['a turn after nothing', turns(turn({ after: 't7' })), 'the turn t1 follows t7, which is not before it.'],
    ['a turn after itself', turns(turn({ after: 't1' })), 'the turn t1 follows t1, which is not before it.'],
    ['a turn of no sitting', turns(turn({ run: 4 })), 'the turn t1 belongs to a sitting that is not there.'],
    ['a tip that is gone', but({ runs: [sitting({ tip: 't3' })] }), 'sitting 1 stands at t3, which is not there.'],
    [
      'a turn after one of a later sitting',
      but({ runs: [sitting(), sitting()], turns: [turn({ run: 1 }), turn({ id: 't2', after: 't1' })] }),
      'the turn t2 follows t1, which is of a later sitting.',
    ],
    [
      'a sitting that stands elsewhere than it went',
      but({ runs: [sitting(), sitting({ from: 't1', tip: 't2' })], turns: [turn(), turn({ id: 't2', run: 1 })] }),
      'sitting 2 does not go on from t1.',
    ],
    [
      'a sitting that stands in another',
      but({ runs: [sitting(), sitting({ tip: 't1' })], turns: [turn()] }),
      'sitting 2 stands at t1, which is of another.',
    ],
    ['a remark on nothing', but({ remarks: [remark({ turn: 't1' })] }), 'a remark is about t1, which is not there.'],
    ['two remarks of one name', but({ remarks: [remark(), remark()] }), 'the remark remark-1 is there twice.'],
  ])('with %s does not hang together, and says why', ([, value, why]) => {
    expect(readSession(value)).toEqual({
      ok: false,
      code: 'damaged-session',
      sentence: `This session does not hang together: ${why}`,
    });
  });

  test.for<readonly [string, unknown]>([
    ['nothing', null],
    ['a list', [made]],
    ['no format', but({ format: undefined })],
    ['a format before the first', but({ format: 0 })],
    ['half a format', but({ format: 0.5 })],
    ['a format in words', but({ format: '1' })],
    ['a session for a prototype', JSON.parse(`{"__proto__": ${JSON.stringify(made)}}`)],
  ])('with %s is none of Attune’s', ([, value]) => {
    expect(readSession(value)).toMatchObject({ ok: false, code: 'foreign-file' });
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
      fc.property(anything, fc.constantFrom(...Object.keys(made), 'remarks', 'opening'), (value, key) => {
        for (const one of [value, but({ [key]: value }), turns(value), doing(value), doing({ type: value })]) {
          const read = readSession(one);
          if (read.ok) continue;
          expect(read.code).toMatch(/^((damaged|newer)-session|foreign-file)$/);
          expect(read.sentence).toMatch(/^\S.*\.$/s);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A file of a made-up format 4, which knew colours; its older forms said them otherwise, or not at all. */
describe('an older file', () => {
  const steps = {
    2: (older: object) => ({ ...older, format: 3, colour: 'grey' }),
    3: (older: object) => ({ ...older, format: 4, colours: ['colour' in older ? older.colour : null] }),
  };

  test('is brought up to date step by step', () => {
    expect(migrated({ format: 2 }, 4, steps)).toEqual({ format: 4, colour: 'grey', colours: ['grey'] });
    expect(migrated({ format: 3, colour: 'red' }, 4, steps)).toMatchObject({ format: 4, colours: ['red'] });
  });

  test('of today is left as it is, the very same', () => {
    const today = { format: 4, colours: [] };
    expect(migrated(today, 4, steps)).toBe(today);
  });

  test('is not changed itself', () => {
    const old = Object.freeze({ format: 2 });
    migrated(old, 4, steps);
    expect(old).toEqual({ format: 2 });
  });

  test('below the floor is none that can be read, and a gap is a floor', () => {
    expect(migrated({ format: 1 }, 4, steps)).toBe('foreign');
    expect(migrated({ format: 2 }, 4, { 2: steps[2] })).toBe('foreign');
  });

  test('of tomorrow is said to be newer, and nothing in it is looked at', () => {
    const tomorrow = {
      format: 5,
      get colours() {
        throw new Error('looked at');
      },
    };
    expect(migrated(tomorrow, 4, steps)).toBe('newer');
  });
});
