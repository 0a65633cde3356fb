// Records for the tests: events in a row, as a player would have written them down, and whole trees as chance has them.
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Persona } from '../../src/persona/schema.ts';
import { newSession } from '../../src/session/begin.ts';
import { createPlayer } from '../../src/session/player.ts';
import type { Remark } from '../../src/session/remark.ts';
import type { RecordedEvent, RecordedTurn, Session } from '../../src/session/session.ts';
import { branched, withRun } from '../../src/session/tree.ts';
import type { Refused } from '../../src/session/refused.ts';
import { drawsFrom, eventBy, fastTalk } from '../support/randomPlay.ts';

/** Turns that follow each other, a second apart, in the first sitting. */
export const inARow = (events: readonly RecordedEvent[]): readonly RecordedTurn[] =>
  events.map((event, index) => ({
    id: `t${index + 1}`,
    after: index === 0 ? null : `t${index}`,
    run: 0,
    event,
    at: index * 1000,
  }));

/** A comment on a turn. */
export const remarkOn = (turn: string | null, change: Partial<Remark> = {}): Remark => ({
  id: 'remark-1',
  turn,
  by: 'A coach',
  made: '2026-11-21T20:00:00.000Z',
  kind: 'note',
  text: 'Here she looked away.',
  ...change,
});

/** A record of up to three sittings with one person, with what was noticed, taken back, guessed, noted and remarked. */
export const recordsOf = (persona: Persona): fc.Arbitrary<Session> =>
  fc
    .record({ seed: fc.nat(1000), chance: fc.nat(0x7fffffff), sittings: fc.integer({ min: 1, max: 3 }) })
    .map(({ seed, chance, sittings }) => recordBy(persona, seed, drawsFrom(chance), sittings));

function recordBy(persona: Persona, seed: number, draw: () => number, sittings: number): Session {
  const talk = fastTalk(persona, seed);
  const sitting = { began: '2026-11-21T19:04:05.678Z', pacing: 'relaxed' } as const;
  let session = newSession(persona, { id: 'm9qk2f1c-a7xk3p', seed, ...sitting });
  let now = 0;
  for (let number = 0; number < sittings; number++) {
    if (number) session = branched(session, session.turns[draw() % session.turns.length]?.id ?? null, sitting);
    const player = createPlayer(talk, session, () => (now += 400 + (draw() % 20_000)));
    const turns = 4 + (draw() % 40);
    for (let turn = 0; turn < turns && !player.state().timeline.position.ended; turn++) {
      player.perform(eventBy(talk, player.state().timeline.position, draw()));
      if (draw() % 8 === 0) player.perform({ type: 'notice' });
      if (draw() % 12 === 0) player.takeBack();
    }
    session = withRun(player.state().session, number, {
      ...(draw() % 2 ? { guess: { stance: 'guarded', sure: 'fairly' } as const } : {}),
      ...(draw() % 2 ? { note: 'I was in a hurry; “she” — noticed.\n' } : {}),
    });
  }
  const about = session.turns[draw() % session.turns.length]?.id ?? null;
  return draw() % 2 ? { ...session, remarks: [remarkOn(about), remarkOn(null, { id: 'remark-2' })] } : session;
}

/** The code of what was refused, which came with a sentence; "read" if it was not refused. */
export function codeOf(read: { readonly ok: true } | Refused): string {
  if (read.ok) return 'read';
  expect(read.sentence).toMatch(/^[A-Z].*\.$/s);
  return read.code;
}
