// On from a moment that went better: another sitting of the same talk, with what was found already said in it.
import type { Answer } from '../../analysis/learnable.ts';
import type { Talk } from '../../dialogue/talk.ts';
import { createPlayer } from '../../session/player.ts';
import type { RecordedTurn, Run, Session } from '../../session/session.ts';
import { before, turnsOf } from '../../session/standing.ts';
import { branched } from '../../session/tree.ts';

/** The record with that sitting, standing after her answer. */
export function wentOn(
  talk: Talk,
  session: Session,
  way: readonly RecordedTurn[],
  { turn, answer }: { readonly turn: number; readonly answer: Answer },
  sitting: Pick<Run, 'began' | 'pacing'>,
): Session {
  const at = turnsOf(way)[turn - 2]?.at ?? 0;
  const player = createPlayer(talk, branched(session, before(way, turn), sitting), () => at);
  const refused = player.perform(answer.event);
  if (refused !== null) throw new Error(`What was found before turn ${turn} cannot be said there: ${refused}`);
  return player.state().session;
}
