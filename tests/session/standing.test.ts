import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/session/begin.ts';
import { createPlayer } from '../../src/session/player.ts';
import type { RecordedEvent, Session } from '../../src/session/session.ts';
import { before, takenOver, turnsOf } from '../../src/session/standing.ts';
import { branched, wayOf } from '../../src/session/tree.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { smallPersona } from '../support/smallPersona.ts';

const nora = smallPersona();
const LATER = { began: '2025-01-02T10:00:00Z', pacing: 'untimed' } as const;
const say = (move: string): RecordedEvent => ({ type: 'say', move });

function done(session: Session, ...events: readonly RecordedEvent[]): Session {
  const player = createPlayer(fastTalk(nora, session.seed), session, () => 0);
  for (const event of events) expect(player.perform(event)).toBeNull();
  return player.state().session;
}

const first = done(
  newSession(nora, { id: 'a-record', began: '2025-01-01T10:00:00Z', seed: 0, pacing: 'untimed' }),
  say('ask-boat'),
  { type: 'notice' },
  say('ask-sold'),
);

describe('standing before a turn', () => {
  test('is going on after the one before it; what was noticed in between can be noticed again', () => {
    expect(before(wayOf(first), 2)).toBe('t1');
    expect(before(wayOf(first), 3)).toBe('t3');
  });

  test('before the first turn is the first line', () => {
    expect(before(wayOf(first), 1)).toBeNull();
  });

  test('noticing is not a turn', () => {
    expect(turnsOf(wayOf(first)).map(({ id }) => id)).toEqual(['t1', 't3']);
  });
});

test('a sitting knows how many turns it took over', () => {
  const session = done(branched(first, before(wayOf(first), 2), LATER), say('room-sold'), say('room-roof'));
  expect([takenOver(session, 0), takenOver(session, 1)]).toEqual([0, 1]);
  expect(takenOver(done(branched(first, null, LATER), say('room-boat')), 1)).toBe(0);
});
