import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/session/begin.ts';
import { createPlayer } from '../../src/session/player.ts';
import { readSession } from '../../src/session/reading.ts';
import { replay } from '../../src/session/replay.ts';
import type { RecordedEvent, Session } from '../../src/session/session.ts';
import { branched, onto, runOf, takenBackIn, wayOf, wayTo, withRun } from '../../src/session/tree.ts';
import { chances, drawsFrom, eventBy, fastTalk, playBy } from '../support/randomPlay.ts';
import { smallPersona } from '../support/smallPersona.ts';

const PATIENCE = { timeout: 60_000 };
const nora = smallPersona();
const LATER = { began: '2025-01-02T10:00:00Z', pacing: 'relaxed' } as const;
const fresh = (id = 'a-record') => newSession(nora, { id, began: '2025-01-01T10:00:00Z', seed: 0, pacing: 'untimed' });
const say = (move: string): RecordedEvent => ({ type: 'say', move });

/** The record with these done in its last sitting. */
function done(session: Session, ...events: readonly (RecordedEvent | 'take back')[]): Session {
  const player = createPlayer(fastTalk(nora, session.seed), session, () => 0);
  for (const event of events) expect(event === 'take back' ? player.takeBack() : player.perform(event)).toBeNull();
  return player.state().session;
}
const moves = (session: Session, run?: number) =>
  wayOf(session, run).map(({ event }) => (event.type === 'say' ? event.move : event.type));

describe('a sitting', () => {
  test('is the turns from the first to where it stands', () => {
    const session = done(fresh(), say('ask-boat'), { type: 'notice' }, say('ask-sold'));
    expect(moves(session)).toEqual(['ask-boat', 'notice', 'ask-sold']);
    expect(wayTo(session, 't1').map(({ id }) => id)).toEqual(['t1']);
    expect(wayTo(session, null)).toEqual([]);
  });

  test('that begins at a turn of another has that turn’s past, and leaves the other as it was', () => {
    const first = done(fresh(), say('ask-boat'), say('ask-sold'));
    const session = done(branched(first, 't1', LATER), say('room-sold'), say('room-roof'));
    expect(moves(session, 0)).toEqual(['ask-boat', 'ask-sold']);
    expect(moves(session, 1)).toEqual(['ask-boat', 'room-sold', 'room-roof']);
    expect(session.turns.map(({ run }) => run)).toEqual([0, 0, 1, 1]);
    expect(runOf(session)).toEqual({ ...LATER, from: 't1', tip: 't4' });
  });

  test('in which nothing was done makes room for the next, unless something was taken back, guessed or noted in it', () => {
    const first = done(fresh(), say('ask-boat'));
    const empty = branched(first, 't1', LATER);
    expect(branched(empty, null, LATER).runs).toEqual([...first.runs, { ...LATER, from: null, tip: null }]);
    expect(branched(withRun(empty, 1, { note: 'Later.' }), null, LATER).runs).toHaveLength(3);
    expect(branched(done(empty, say('ask-sold'), 'take back'), null, LATER).runs).toHaveLength(3);
  });

  test('can begin at the first line again', () => {
    const session = done(branched(done(fresh(), say('ask-boat')), null, LATER), say('room-boat'));
    expect([moves(session, 0), moves(session, 1)]).toEqual([['ask-boat'], ['room-boat']]);
  });

  test('takes back its own turns and no others', () => {
    const first = done(fresh(), say('ask-boat'), say('ask-sold'));
    const session = done(branched(first, 't1', LATER), say('room-sold'), 'take back', say('ask-sold'), 'take back');
    expect(createPlayer(fastTalk(nora), session, () => 0).takeBack()).toBe(
      'What came before this sitting stays as it was.',
    );
    expect([takenBackIn(session, 0), takenBackIn(session, 1), takenBackIn(session)]).toEqual([0, 2, 2]);
    expect(moves(session)).toEqual(['ask-boat']);
  });

  test('what another sitting turned away from was not taken back', () => {
    const first = done(fresh(), say('ask-boat'), say('ask-sold'), 'take back', say('room-sold'));
    const session = done(branched(first, null, LATER), say('room-boat'));
    expect([takenBackIn(session, 0), takenBackIn(session, 1)]).toEqual([1, 0]);
  });

  test('that is not there is an error, not a guess', () => {
    expect(() => runOf(fresh(), 3)).toThrow('There is no sitting 3 in the session a-record.');
    expect(() => wayTo(fresh(), 't9')).toThrow('There is no turn "t9" in the session a-record.');
  });
});

test('a record taken over into a fresh one is its way, as the first sitting, and can be gone on with', () => {
  const first = done(fresh(), say('ask-boat'), say('ask-sold'), 'take back');
  const session = done(branched(first, 't1', LATER), say('room-sold'));
  const other = onto(fresh('another'), wayOf(session));
  expect(moves(other)).toEqual(['ask-boat', 'room-sold']);
  expect(readSession(JSON.parse(JSON.stringify(other)))).toEqual({ ok: true, session: other });
  expect(done(other, say('ask-roof')).turns.map(({ id }) => id)).toEqual(['t1', 't3', 't4']);
});

test('a guess or a note changes its own sitting', () => {
  const session = withRun(branched(done(fresh(), say('ask-boat')), null, LATER), 0, { note: 'Hurried.' });
  expect(session.runs.map(({ note }) => note)).toEqual(['Hurried.', undefined]);
});

test('any tree of sittings hangs together, and every sitting replays as it was played', PATIENCE, () => {
  const sittings = fc.array(fc.record({ from: fc.nat(), chance: fc.nat(0x7fffffff), turns: fc.nat(12) }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(chances, sittings, (chance, later) => {
      const talk = fastTalk(nora, chance.seed);
      let session: Session = { ...fresh(), seed: chance.seed };
      session = done(session, ...playBy(nora, chance).events);
      const played = [replay(talk, wayOf(session))];
      for (const { from, chance: drawn, turns } of later) {
        const open = [null, ...session.turns.map(({ id }) => id)];
        session = branched(session, open[from % open.length] ?? null, LATER);
        const player = createPlayer(talk, session, () => 0);
        const draw = drawsFrom(drawn);
        for (let turn = 0; turn < turns && !player.state().timeline.position.ended; turn++) {
          expect(player.perform(eventBy(talk, player.state().timeline.position, draw()))).toBeNull();
          if (draw() % 5 === 0) expect(player.takeBack()).toBeNull();
        }
        session = player.state().session;
        played[session.runs.length - 1] = player.state().timeline; // in place of one in which nothing was done
      }
      expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual({ ok: true, session });
      for (const [run, timeline] of played.entries()) expect(replay(talk, wayOf(session, run))).toEqual(timeline);
    }),
  );
});
