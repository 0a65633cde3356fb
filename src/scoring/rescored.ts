// The numbers of a talk under the script as it is now, beside those under the script it was played on. Numbers are never
// stored (law 5), so the second need the old file; without it there is only now.
import type { Talk } from '../dialogue/talk.ts';
import { changeOf, fitOf, type Fit } from '../session/fit.ts';
import { replay } from '../session/replay.ts';
import type { Session } from '../session/session.ts';
import { wayOf } from '../session/tree.ts';
import { scoreOf, type Score } from './score.ts';

export interface Rescored {
  readonly fit: Fit;
  readonly now: Score | null; // of the turns that still fit; null: none does
  readonly before: Score | null; // of the same turns, as they were; null: the old file is not at hand
}

/**
 * One sitting, the last unless it is named, scored again.
 * @param now the person as she is; null: she is not here
 * @param old the person as she was, if somebody still has the file; taken only if it decides as the record says
 */
export function rescored(session: Session, now: Talk | null, old: Talk | null, run?: number): Rescored {
  const fit = fitOf(session, now, run);
  if (!fit.timeline || fit.turns === 0) return { fit, now: null, before: null };
  const played = old && ['same', 'reworded'].includes(changeOf(session, old.persona));
  const end = fit.timeline.stopped?.entry;
  return {
    fit,
    now: scoreOf(fit.timeline),
    before: played ? scoreOf(replay(old, wayOf(session, run).slice(0, end))) : null,
  };
}
