// Talks of several days with several people, played through the engine, as the program would have kept them.
import { buildTalk } from '../../../src/dialogue/talk.ts';
import { replies } from '../../../src/dialogue/offered.ts';
import { createPlayer } from '../../../src/session/player.ts';
import type { Guess, Session } from '../../../src/session/session.ts';
import { before } from '../../../src/session/standing.ts';
import { branched, wayOf, withRun } from '../../../src/session/tree.ts';
import { often, talked, type Doing } from '../debrief/talks.ts';
import { shipped } from '../people/visit.tsx';

/** A talk on a day of November, with its guess. */
export function talkOn(day: number, persona: string, doings: readonly Doing[], guess?: Guess): Session {
  const session = talked(shipped(persona), doings, { seed: day });
  const began = `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`;
  return withRun({ ...session, id: `talk-${persona}-${day}`, began }, 0, { began, ...(guess ? { guess } : {}) });
}

export const LOST_AND_BACK: readonly Doing[] = [...often('+', 4), 'cut in', '-', 'notice', ...often('+', 8), 'leave'];

/** Sat down to again, from before its fourth turn. */
export function againFrom(session: Session, turn: number, began: string): Session {
  const persona = shipped(session.persona.id);
  const again = branched(session, before(wayOf(session), turn), { began, pacing: 'untimed' });
  const player = createPlayer(buildTalk(persona, again.seed), again, () => 0);
  for (let more = 0; more < 3; more++) {
    const [offer] = replies(player.talk, player.state().timeline.position);
    player.perform({ type: 'say', move: offer?.move.id ?? '' });
  }
  return player.state().session;
}
