// A talk walked whole: every place it can come to, and that each can still come to an end.
import type { Talk } from '../dialogue/talk.ts';
import { createBoard, rapportOf, scriptOf, type Board, type Place } from './board.ts';

export interface Walk {
  readonly places: number; // pairs of script and rapport
  readonly scripts: number;
  readonly rapports: number; // distinct states of the rapport
  readonly endings: ReadonlySet<string>;
  readonly beats: ReadonlySet<string>; // visited by some play
  readonly stuck: readonly Place[]; // places from which no ending was found
  readonly turnsMost: number; // the longest it took from any place to an ending, answering with the first reply
}

/** Which of the rapports have been seen at a script state: one bit each. */
export class Seen {
  private readonly rows: Uint32Array[] = [];
  private count = 0;
  get size(): number {
    return this.count;
  }
  /** Marks a place; false if it was marked before. */
  add(place: Place): boolean {
    const script = scriptOf(place);
    const rapport = rapportOf(place);
    const index = rapport >>> 5;
    let row = this.rows[script] ?? new Uint32Array(64);
    if (index >= row.length) {
      const longer = new Uint32Array(Math.max(index + 1, row.length * 2));
      longer.set(row);
      row = longer;
    }
    this.rows[script] = row;
    const bit = 1 << (rapport & 31);
    const word = row[index] ?? 0;
    if (word & bit) return false;
    row[index] = word | bit;
    this.count++;
    return true;
  }
  has(place: Place): boolean {
    const rapport = rapportOf(place);
    return (((this.rows[scriptOf(place)]?.[rapport >>> 5] ?? 0) >>> (rapport & 31)) & 1) === 1;
  }
}

/** Walks everything; throws if there are more than `limit` places. */
export function explore(talk: Talk, limit: number, board: Board = createBoard(talk)): Walk {
  const seen = new Seen();
  const ends = new Seen(); // places known to come to an end
  const endings = new Set<string>();
  const beats = new Set<string>();
  const stuck: Place[] = [];
  const queue: Place[] = [board.start];
  const counts: number[] = []; // events at each script state
  let turnsMost = 0;
  seen.add(board.start);
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    if (board.ended(place)) {
      endings.add(board.positionAt(place).ended?.ending ?? '');
      continue;
    }
    const turns = turnsToAnEnd(board, place, ends);
    if (turns === null) stuck.push(place);
    else turnsMost = Math.max(turnsMost, turns);
    const script = scriptOf(place);
    let count = counts[script];
    if (count === undefined) {
      count = board.events(script).length;
      counts[script] = count;
      beats.add(board.positionAt(place).beat);
    }
    for (let event = 0; event < count; event++) {
      const next = board.move(place, event);
      if (seen.add(next)) queue.push(next);
    }
    if (seen.size > limit) throw new Error(`The talk with ${talk.persona.id} has more than ${limit} places.`);
  }
  return { places: seen.size, scripts: board.scripts(), rapports: board.rapports(), endings, beats, stuck, turnsMost };
}

/** A talk needs no more turns than this to end when it is only answered; more would be going in circles. */
const PATIENCE = 100;

/** Follows the first reply from a place until the talk ends; null if it never does. */
function turnsToAnEnd(board: Board, from: Place, ends: Seen): number | null {
  const path: Place[] = [];
  let place = from;
  while (!board.ended(place) && !ends.has(place)) {
    if (path.length > PATIENCE) return null;
    path.push(place);
    place = board.move(place, 0);
  }
  for (const one of path) ends.add(one);
  return path.length;
}
