// A talk in time: when each turn came, where nobody said anything, and where the hand stands after so long.
import type { Speech } from '../../dialogue/speech.ts';
import type { Timeline } from '../../session/replay.ts';
import { deliver } from '../talk/delivery.ts';

export const SPEEDS = [0.5, 1, 1.5, 2, 4] as const;

/** A pause longer than this is drawn, and can be skipped. In ms. */
export const PAUSE_FROM = 3000;
/** However fast it was played, a turn is there long enough to be seen. In ms. */
const SEEN = 1500;

/** The time from one turn to the next: she speaks, and then it is quiet until you do something. */
export interface Span {
  readonly turn: number; // the turn it ends with
  readonly from: number; // ms
  readonly quiet: number; // ms, from when on nobody said anything
  readonly until: number; // ms
  readonly kind: 'talk' | 'pause' | 'silence'; // silence: you stayed silent, and it counted
}

/** A talk laid out in time. */
export function spansOf({ opening, moments }: Timeline, wordsPerMinute: number): readonly Span[] {
  let from = 0;
  let heard: Pick<Speech, 'utterances'> = opening.speech;
  return moments.map(({ number, at, turn }, index): Span => {
    const took = at - (moments[index - 1]?.at ?? 0);
    const until = from + Math.max(took, SEEN);
    const quiet = Math.min(until, from + deliver(heard, wordsPerMinute).takes);
    const silent = turn.event.type === 'silence';
    const span: Span = {
      turn: number,
      from,
      quiet,
      until,
      kind: silent ? 'silence' : until - quiet > PAUSE_FROM ? 'pause' : 'talk',
    };
    from = until;
    heard = turn.hers;
    return span;
  });
}

/** The turn that has been done last at a time; 1 before the first. */
export const turnAt = (spans: readonly Span[], time: number): number =>
  spans.findLast(({ until }) => until <= time)?.turn ?? 1;

/** When a turn is done. */
export const timeOf = (spans: readonly Span[], turn: number): number => spans[turn - 1]?.until ?? 0;

/** Where the hand stands after so many ms more at a speed; pauses skipped where that was asked for, silences never. */
export function onward(
  spans: readonly Span[],
  time: number,
  passed: number,
  speed: number,
  skipPauses: boolean,
): number {
  const next = time + passed * speed;
  const pause = skipPauses && spans.find(({ kind, quiet, until }) => kind === 'pause' && next > quiet && next < until);
  return Math.min(pause ? pause.until : next, spans.at(-1)?.until ?? 0);
}

/** The next speed up or down. */
export function otherSpeed(speed: number, by: 1 | -1): number {
  const index = SPEEDS.findIndex((one) => one === speed);
  return SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, index + by))] ?? 1;
}
