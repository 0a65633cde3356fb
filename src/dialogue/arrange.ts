// What the seed decides: the order of topics, when the jolt comes, in which order replies stand. Nothing else is drawn.
import type { Persona } from '../persona/schema.ts';

export interface Arrangement {
  readonly order: readonly string[]; // topics, first to last
  readonly joltAfter: number | null; // after how many topics; null: no jolt
}

/** The arrangement a seed stands for. Any whole number from 0 will do; the same one always gives the same talk. */
export function arrange(persona: Persona, seed: number): Arrangement {
  const orders = persona.orders.length;
  const slots = persona.jolt?.after ?? [];
  return {
    order: persona.orders[seed % orders] ?? [],
    joltAfter: slots[Math.floor(seed / orders) % Math.max(1, slots.length)] ?? null,
  };
}

/** How many arrangements there are: seeds from 0 up to this walk through all of them. */
export const arrangements = (persona: Persona): number =>
  persona.orders.length * Math.max(1, persona.jolt?.after.length ?? 0);

/** The same things in an order that depends on the seed and the place, and on nothing else. */
export function shuffled<T>(things: readonly T[], seed: number, place: string): readonly T[] {
  let state = 2166136261 ^ seed;
  for (let index = 0; index < place.length; index++) state = Math.imul(state ^ place.charCodeAt(index), 16777619);
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    const other = ((state >>> 8) & 0xffffff) % (last + 1);
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order;
}
