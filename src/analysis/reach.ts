// Where a talk can come to, and the shortest way there: a walk in width over every place there is.
import type { TalkEvent } from '../dialogue/event.ts';
import type { Stance } from '../persona/vocabulary.ts';
import { scriptOf, type Board } from './board.ts';
import { Seen } from './explore.ts';

/** One way a talk can end, and what to do to come to it soonest. */
export interface Ending {
  readonly id: string;
  readonly by: 'script' | 'her';
  readonly events: readonly TalkEvent[]; // a shortest talk that ends so
}

export interface Reach {
  readonly places: number; // pairs of a state of the script and a state of hers
  readonly scripts: number;
  readonly rapports: number;
  readonly beats: ReadonlySet<string>; // heard in some talk
  readonly stances: ReadonlySet<Stance>;
  readonly endings: readonly Ending[]; // by how soon
}

/** No person we know of has as many places; one who does is not walked whole. */
export const PLACES_MOST = 12_000_000;
const STEP = 65_536;

/** Numbers that grow; a million of them are no burden. */
class Column {
  private numbers = new Float64Array(STEP);
  length = 0;
  push(number: number): void {
    if (this.length === this.numbers.length) {
      const longer = new Float64Array(this.length * 2);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.length++] = number;
  }
  at(index: number): number {
    return this.numbers[index] ?? -1;
  }
}

/**
 * Walks every place, nearest first.
 * @param tell told the number of places now and then
 * @returns null if there are more than `most` places
 */
export function reachOf(
  board: Board,
  tell: (places: number) => void = () => undefined,
  most = PLACES_MOST,
): Reach | null {
  const seen = new Seen();
  const places = new Column(); // in the order found
  const from = new Column(); // the place before, by its number here, and the event: number × 256 + event
  const beats = new Set<string>();
  const stances = new Set<Stance>();
  const endings = new Map<string, Ending>();
  const counts: number[] = []; // events at each state of the script
  const wayTo = (number: number): readonly TalkEvent[] => {
    const way: TalkEvent[] = [];
    for (let at = number; at > 0;) {
      const step = from.at(at);
      const before = Math.floor(step / 256);
      const event = board.events(scriptOf(places.at(before)))[step % 256];
      if (event) way.push(event);
      at = before;
    }
    return way.toReversed();
  };

  seen.add(board.start);
  places.push(board.start);
  from.push(-1);
  for (let number = 0; number < places.length; number++) {
    const place = places.at(number);
    if (number % 200_000 === 199_999) tell(number + 1);
    if (board.ended(place)) {
      const { ended } = board.positionAt(place);
      const by = ended?.by === 'her' ? 'her' : 'script';
      const id = ended?.ending ?? '';
      if (!endings.has(`${id} ${by}`)) endings.set(`${id} ${by}`, { id, by, events: wayTo(number) });
      continue;
    }
    stances.add(board.rapportAt(place).stance);
    const script = scriptOf(place);
    let count = counts[script];
    if (count === undefined) {
      count = board.options(place);
      counts[script] = count;
      beats.add(board.positionAt(place).beat);
    }
    for (let event = 0; event < count; event++) {
      const next = board.move(place, event);
      if (!seen.add(next)) continue;
      places.push(next);
      from.push(number * 256 + event);
    }
    if (places.length > most) return null;
  }
  return {
    places: places.length,
    scripts: board.scripts(),
    rapports: board.rapports(),
    beats,
    stances,
    endings: [...endings.values()],
  };
}
