import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSession } from '../../src/session/reading.ts';
import { replay } from '../../src/session/replay.ts';
import { shared, SHARING_LEVELS, type Outcome, type SharingLevel } from '../../src/session/sharing.ts';
import type { Session } from '../../src/session/session.ts';
import { runOf, wayOf, withRun } from '../../src/session/tree.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { smallPersona } from '../support/smallPersona.ts';
import { recordsOf, remarkOn } from './recorded.ts';

const nora = smallPersona();
const OUTCOME: Outcome = { ending: 'Done', repair: 7.5, noticing: null, sustaining: 0.5 };
const NOTE = 'My own private note.';
const REMARK = 'A coach’s remark.';

/** Records in which everything there is to give away has been written, under words that can be looked for. */
const records = recordsOf(nora).map((session): Session => {
  const guess = { stance: 'open', sure: 'guess' } as const;
  const noted = session.runs.reduce((now, _run, index) => withRun(now, index, { note: NOTE, guess }), session);
  const way = wayOf(noted);
  const remarks = [
    remarkOn(null, { text: REMARK }),
    remarkOn(way.at(-1)?.id ?? null, { id: 'remark-2', text: REMARK }),
  ];
  return { ...noted, remarks };
});

const leaving = (session: Session, level: SharingLevel) => shared(session, level, session.runs.length - 1, OUTCOME);
const everywhere = (check: (session: Session) => void) => fc.assert(fc.property(records, check), { numRuns: 60 });

describe('what leaves', { timeout: 60_000 }, () => {
  test('of the result is who, when, the guess and how it came out; nobody’s words and no move', () => {
    everywhere((session) => {
      const leaves = leaving(session, 'result');
      expect(leaves).toEqual({
        level: 'result',
        name: 'Nora',
        began: runOf(session).began,
        turns: wayOf(session).filter(({ event }) => event.type !== 'notice').length,
        guess: { stance: 'open', sure: 'guess' },
        outcome: OUTCOME,
      });
    });
  });

  test('of the transcript is the words; no note, no remark, no guess, no time and no number', () => {
    everywhere((session) => {
      const leaves = leaving(session, 'transcript');
      const text = JSON.stringify(leaves);
      for (const secret of [NOTE, REMARK, '"at"', '"guess"', '"outcome"', session.id, session.persona.structure])
        expect(text).not.toContain(secret);
      for (const { words } of wayOf(session)) if (words?.said) expect(text).toContain(JSON.stringify(words.said));
    });
  });

  test('in full replays to the same talk, without the note and the remarks', () => {
    everywhere((session) => {
      const leaves = leaving(session, 'full');
      if (leaves.level !== 'full') throw new Error('Something else left.');
      const talk = fastTalk(nora, session.seed);
      expect(readSession(JSON.parse(JSON.stringify(leaves.session)))).toEqual({ ok: true, session: leaves.session });
      expect(replay(talk, wayOf(leaves.session))).toEqual(replay(talk, wayOf(session)));
      expect(leaves.session.runs).toHaveLength(1);
      expect(leaves.session.id).toBe(session.id);
      for (const secret of [NOTE, REMARK]) expect(JSON.stringify(leaves)).not.toContain(secret);
    });
  });

  test('with notes has the note of that sitting and the remarks on its turns, and can be read back', () => {
    everywhere((session) => {
      const leaves = leaving(session, 'full with notes');
      if (leaves.level !== 'full with notes') throw new Error('Something else left.');
      expect(readSession(JSON.parse(JSON.stringify(leaves.session)))).toEqual({ ok: true, session: leaves.session });
      expect(runOf(leaves.session).note).toBe(NOTE);
      expect(leaves.session.remarks).toEqual(session.remarks);
    });
  });

  test('of another sitting than the remarks are about has none of them', () => {
    const [session] = fc.sample(
      records.filter(({ runs, remarks }) => runs.length > 1 && !!remarks),
      { numRuns: 1, seed: 3 },
    );
    if (!session) throw new Error('Nobody played twice.');
    const last = wayOf(session).at(-1)?.id ?? null;
    const only = { ...session, remarks: [remarkOn(last)] };
    const leaves = shared(only, 'full with notes', 0, OUTCOME);
    const shown = wayOf(session, 0).some(({ id }) => id === last);
    expect('session' in leaves && leaves.session.remarks !== undefined).toBe(shown);
  });

  test('is more with every level', () => {
    const [session] = fc.sample(records, { numRuns: 1, seed: 9 });
    if (!session) throw new Error('Nobody played.');
    const [result = 0, ...more] = SHARING_LEVELS.map((level) => JSON.stringify(leaving(session, level)).length);
    expect(more.every((length) => length > result)).toBe(true);
    expect(more.toSorted((a, b) => a - b)).toEqual(more);
  });
});
