// Where one can stand in a record: before a turn, or after it. Turns are numbered as a timeline numbers them.
import type { Timeline } from './replay.ts';
import type { RecordedTurn, Session } from './session.ts';
import { runOf, wayTo } from './tree.ts';

/** The turns of a way one by one; having noticed something is none. */
export const turnsOf = (way: readonly RecordedTurn[]): readonly RecordedTurn[] =>
  way.filter(({ event }) => event.type !== 'notice');

/** The turn to go on after so that this one is still to be played; null: at the first line. */
export const before = (way: readonly RecordedTurn[], turn: number): string | null => turnsOf(way)[turn - 2]?.id ?? null;

/** How many turns a sitting took over from an earlier one; 0: it began with the first line. */
export const takenOver = (session: Session, run: number): number =>
  turnsOf(wayTo(session, runOf(session, run).from)).length;

/** The talk as it was when this turn was still to be played. */
export function timelineBefore(timeline: Timeline, turn: number): Timeline {
  const moment = timeline.moments[turn - 1];
  return moment
    ? {
        ...timeline,
        moments: timeline.moments.slice(0, turn - 1),
        notices: timeline.notices.filter((after) => after < turn),
        position: moment.before,
        stopped: null,
      }
    : timeline;
}
