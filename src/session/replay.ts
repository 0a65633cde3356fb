// A record refolded: every turn with the position before and after. The only way anything is known about a session.
import type { Position } from '../dialogue/position.ts';
import type { Speech } from '../dialogue/speech.ts';
import { start, step } from '../dialogue/step.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Turn } from '../dialogue/turn.ts';
import type { Entry } from './session.ts';

export interface Moment {
  readonly number: number; // from 1
  readonly at: number; // ms of talk
  readonly turn: Turn;
  readonly before: Position;
  readonly after: Position;
}

export interface Timeline {
  readonly opening: { readonly position: Position; readonly speech: Speech };
  readonly moments: readonly Moment[];
  readonly notices: readonly number[]; // pressed after this many turns
  readonly position: Position; // where it stands now
  readonly stopped: { readonly entry: number; readonly reason: string } | null; // the first entry that did not fit
}

/** Before anything has been done. */
export function blank(talk: Talk): Timeline {
  const opening = start(talk);
  return { opening, moments: [], notices: [], position: opening.position, stopped: null };
}

/** One entry more. An entry that is not on offer leaves the timeline as it was, with the reason in `stopped`. */
export function extend(talk: Talk, timeline: Timeline, { event, at }: Entry, index: number): Timeline {
  if (timeline.stopped) return timeline;
  const stopped = (reason: string): Timeline => ({ ...timeline, stopped: { entry: index, reason } });
  const outcome = step(talk, timeline.position, event);
  switch (outcome.type) {
    case 'refused':
      return stopped(outcome.reason);
    case 'noticed':
      return { ...timeline, notices: [...timeline.notices, timeline.moments.length] };
    case 'turn': {
      const moment: Moment = {
        number: timeline.moments.length + 1,
        at,
        turn: outcome.turn,
        before: timeline.position,
        after: outcome.position,
      };
      return { ...timeline, moments: [...timeline.moments, moment], position: outcome.position };
    }
  }
}

/** The whole record, as far as it truthfully fits. */
export const replay = (talk: Talk, entries: readonly Entry[]): Timeline =>
  entries.reduce((timeline, entry, index) => extend(talk, timeline, entry, index), blank(talk));
