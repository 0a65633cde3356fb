// How well it could still go: the most ease there is to be had over the next turns, exactly. Once the talk is over, how
// she was when it ended goes on; once she has left, nothing does.
import { EASE_MOST } from '../rapport/rapport.ts';
import type { Board, Place } from './board.ts';

/** How many turns a judgement looks ahead, the judged one included: as long as a break and its mending take. */
export const LOOKS_AHEAD = 5;

export interface Outlook {
  /** The most ease that can be summed over so many turns from here. 0 to turns × 8. */
  readonly best: (place: Place, turns: number) => number;
  /** The same, when this place is where the first of those turns has led. */
  readonly after: (place: Place, turns: number) => number;
  /** Can a break still be mended from here, whatever is done? True while nothing is broken. */
  readonly mendable: (place: Place) => boolean;
  readonly places: () => number; // looked at so far
}

/** Looks ahead on a board; what it finds is remembered, for many questions ask the same. */
export function createOutlook(board: Board): Outlook {
  const known = Array.from({ length: LOOKS_AHEAD + 1 }, () => new Map<Place, number>());

  const after = (place: Place, turns: number): number => {
    const { ease, left } = board.rapportAt(place);
    if (board.ended(place)) return left ? 0 : ease * turns;
    return ease + best(place, turns - 1);
  };
  const best = (place: Place, turns: number): number => {
    if (turns <= 0) return 0;
    if (board.ended(place)) return after(place, turns);
    const memory = known[turns] ?? known[0];
    const before = memory?.get(place);
    if (before !== undefined) return before;
    let most = 0;
    const seen = new Set<Place>();
    for (let event = board.options(place) - 1; event >= 0; event--) {
      const next = board.move(place, event);
      if (seen.has(next)) continue;
      seen.add(next);
      const value = after(next, turns);
      if (value > most) most = value;
      if (most === turns * EASE_MOST) break; // there is no more to be had
    }
    memory?.set(place, most);
    return most;
  };

  const hopeful = new Map<Place, boolean>();
  const mendable = (place: Place): boolean => {
    const queue = [place];
    const seen = new Set(queue);
    for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
      const remembered = hopeful.get(here);
      const { bond, left } = board.rapportAt(here);
      if (remembered === true || (bond === 'intact' && !left)) {
        hopeful.set(place, true);
        return true;
      }
      if (remembered === false || board.ended(here)) continue;
      for (let event = board.options(here) - 1; event >= 0; event--) {
        const next = board.move(here, event);
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    for (const one of seen) hopeful.set(one, false);
    return false;
  };

  return { best, after, mendable, places: () => known.reduce((sum, { size }) => sum + size, 0) };
}
