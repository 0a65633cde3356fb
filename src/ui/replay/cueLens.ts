// The cues of a talk: each that showed, how long it was on show, and whether the next move answered it.
import type { Cue } from '../../persona/script.ts';
import type { Channel } from '../../persona/vocabulary.ts';
import type { CourseTurn, Effect } from '../../scoring/course.ts';
import type { Reading } from '../debrief/reading.ts';

export type Answered = 'answered' | 'left' | 'passed' | 'unanswered';

export interface SeenCue {
  readonly shows: string;
  readonly channel: Channel;
  readonly turn: number; // it came with her answer to this turn; 0: with her first line
  readonly lasted: number | null; // ms until the next turn; null: there was none, or nobody took the time
  readonly answered: Answered;
}

/** The cues that came with one turn's answer; 0: those of the first line. */
export function cuesAt({ timeline, course }: Reading, turn: number): readonly SeenCue[] {
  const moment = timeline.moments[turn - 1];
  const next = timeline.moments[turn];
  const speech = turn === 0 ? timeline.opening.speech : moment?.turn.hers;
  const lasted = next ? next.at - (moment?.at ?? 0) : 0;
  return (speech?.cues ?? []).map((cue: Cue): SeenCue => ({
    shows: cue.shows,
    channel: cue.channel,
    turn,
    lasted: lasted > 0 ? lasted : null,
    answered: answeredBy(course[turn]),
  }));
}

/** How many cues came with it that the medium does not let through. */
export const hiddenAt = ({ timeline }: Reading, turn: number): number =>
  (turn === 0 ? timeline.opening.speech : timeline.moments[turn - 1]?.turn.hers)?.hidden ?? 0;

const TOOK_UP: ReadonlySet<Effect> = new Set<Effect>(['deepened', 'helped', 'repaired']);
const LEFT: ReadonlySet<Effect> = new Set<Effect>(['held', 'came', 'unknowable']);

function answeredBy(next: CourseTurn | undefined): Answered {
  if (!next) return 'unanswered';
  return TOOK_UP.has(next.effect) ? 'answered' : LEFT.has(next.effect) ? 'left' : 'passed';
}
