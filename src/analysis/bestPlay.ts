// The best play a search finds: it keeps the most promising talks of each turn, so that what it comes to is near the
// best there is, and never more.
import type { TalkEvent } from '../dialogue/event.ts';
import { scriptOf, type Board, type Place } from './board.ts';

/** How far the search looks, or further if no talk has ended by then; and how many talks it keeps. */
const TURNS = 24;
const TURNS_MOST = 600;
const WIDTH = 60;

export interface BestPlay {
  readonly ease: number; // mean over its turns
  readonly events: readonly TalkEvent[];
}

/** A talk on its way: where it stands, the ease so far, and how it came there. */
interface Way {
  readonly place: Place;
  readonly sum: number;
  readonly before: Way | null;
  readonly event: number; // that led here
}

/**
 * The whole talk with the most mean ease that the search comes to; of equals, the shorter. No events: it comes to none.
 * @param plain without cutting in, and without turns that only wait where all is well: each can raise the mean, and
 * nobody would have such a talk
 */
export function bestPlay(board: Board, plain = false): BestPlay {
  const beats: string[] = [];
  const beatOf = (place: Place): string => (beats[scriptOf(place)] ??= board.positionAt(place).beat);
  const idles = (from: Place, to: Place) =>
    board.rapportAt(from).bond === 'intact' && board.rapportAt(to).bond === 'intact' && beatOf(from) === beatOf(to);
  let ways: readonly Way[] = [{ place: board.start, sum: 0, before: null, event: -1 }];
  let best: { readonly ease: number; readonly way: Way | null } = { ease: 0, way: null };
  for (let turns = 1; ways.length > 0 && turns <= (best.way ? TURNS : TURNS_MOST); turns++) {
    const next = new Map<Place, Way>();
    for (const before of ways)
      for (const [event, { type }] of board.events(scriptOf(before.place)).entries()) {
        if (plain && type === 'cut-in') continue;
        const place = board.move(before.place, event);
        const { ease, left } = board.rapportAt(place);
        if (left || (plain && !board.ended(place) && idles(before.place, place))) continue;
        const way = { place, sum: before.sum + ease, before, event };
        if (board.ended(place)) {
          if (way.sum / turns > best.ease) best = { ease: way.sum / turns, way };
        } else if (way.sum > (next.get(place)?.sum ?? -1)) next.set(place, way);
      }
    const promise = ({ place, sum }: Way) => sum + board.rapportAt(place).ease + board.rapportAt(place).trust;
    ways = [...next.values()].toSorted((one, other) => promise(other) - promise(one)).slice(0, WIDTH);
  }
  return { ease: best.ease, events: eventsOf(board, best.way) };
}

function eventsOf(board: Board, last: Way | null): readonly TalkEvent[] {
  const events: TalkEvent[] = [];
  for (let way = last; way?.before; way = way.before) {
    const event = board.events(scriptOf(way.before.place))[way.event];
    if (event) events.push(event);
  }
  return events.toReversed();
}
