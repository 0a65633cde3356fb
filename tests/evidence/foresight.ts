// The exact best play of an order, and the best with one turn forced: one pass forwards, one back.
import type { Act } from '../../src/rapport/act.ts';
import type { Model, Place } from './model.ts';
import type { Order } from './policies.ts';

export class Foresight {
  readonly most: number;
  private readonly model: Model;
  private readonly order: Order;
  private readonly before: readonly Map<Place, number>[]; // the most summed on the way to each place, by turn
  private readonly known: readonly Map<Place, number>[];

  constructor(model: Model, order: Order) {
    this.model = model;
    this.order = order;
    this.known = order.lines.map(() => new Map<Place, number>());
    const before = [new Map([[model.place(model.start), 0]])];
    for (const [turn, line] of order.lines.entries()) {
      const next = new Map<Place, number>();
      for (const [place, sum] of before[turn] ?? [])
        for (const after of place.now.left ? [place] : model.after(this.met(place, turn), line))
          next.set(after, Math.max(next.get(after) ?? 0, sum + after.now.ease));
      before.push(next);
    }
    this.before = before;
    this.most = this.worth(model.place(model.start), 0);
  }

  /** The most with one of these acts at this turn (from 0), everything else free. */
  with(turn: number, acts: readonly Act[]): number {
    const line = this.order.lines[turn];
    if (line === undefined) return -Infinity;
    let most = -Infinity;
    for (const [place, sum] of this.before[turn] ?? [])
      if (!place.now.left)
        for (const act of acts) {
          const after = this.model.go(this.met(place, turn), act, line);
          most = Math.max(most, sum + after.now.ease + this.worth(after, turn + 1));
        }
    return most;
  }

  private met(place: Place, turn: number): Place {
    return this.order.jolts.includes(turn) ? this.model.jolt(place) : place;
  }

  private worth(place: Place, turn: number): number {
    const line = this.order.lines[turn];
    if (line === undefined || place.now.left) return 0;
    const known = this.known[turn]?.get(place);
    if (known !== undefined) return known;
    let most = 0;
    for (const after of this.model.after(this.met(place, turn), line))
      most = Math.max(most, after.now.ease + this.worth(after, turn + 1));
    this.known[turn]?.set(place, most);
    return most;
  }
}
