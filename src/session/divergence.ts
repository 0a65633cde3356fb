// Two talks with one person laid side by side: how far they went the same way, and which turns afterwards answer the same
// place in the script.
import type { Moment, Timeline } from './replay.ts';

/** A turn of one beside a turn of the other; null: the other never stood there. */
export interface Pair {
  readonly one: Moment | null;
  readonly other: Moment | null;
  readonly alike: boolean; // the same was done, and she answered the same
}

export interface Divergence {
  readonly shared: number; // leading turns that are alike
  readonly pairs: readonly Pair[]; // the turns from there on, in order
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Done in answer to the same line, with the same words back. */
export const alike = (one: Moment, other: Moment): boolean =>
  one.turn.beat === other.turn.beat &&
  same(one.turn.event, other.turn.event) &&
  same(one.turn.hers.utterances, other.turn.hers.utterances);

/** Where two talks part, and how what follows lies beside each other. */
export function divergenceOf(one: Timeline, other: Timeline): Divergence {
  const most = Math.min(one.moments.length, other.moments.length);
  let shared = 0;
  while (shared < most && alikeAt(one, other, shared)) shared++;
  return { shared, pairs: aligned(one.moments.slice(shared), other.moments.slice(shared)) };
}

function alikeAt(one: Timeline, other: Timeline, index: number): boolean {
  const [a, b] = [one.moments[index], other.moments[index]];
  return a !== undefined && b !== undefined && alike(a, b);
}

/** The longest run of turns that answer the same beats in the same order stands in pairs; the rest stands alone. */
function aligned(ones: readonly Moment[], others: readonly Moment[]): readonly Pair[] {
  const longest = table(ones, others);
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < ones.length || j < others.length) {
    const [one, other] = [ones[i], others[j]];
    if (one && other && one.turn.beat === other.turn.beat && at(i, j) === at(i + 1, j + 1) + 1) {
      pairs.push({ one, other, alike: alike(one, other) });
      i++;
      j++;
    } else if (one && (!other || at(i + 1, j) >= at(i, j + 1))) {
      pairs.push({ one, other: null, alike: false });
      i++;
    } else if (other) {
      pairs.push({ one: null, other, alike: false });
      j++;
    }
  }
  return pairs;
}

/** How many pairs there can be from each turn of one and each turn of the other on. */
function table(ones: readonly Moment[], others: readonly Moment[]): readonly (readonly number[])[] {
  const longest = Array.from({ length: ones.length + 1 }, () => Array.from({ length: others.length + 1 }, () => 0));
  for (let i = ones.length - 1; i >= 0; i--)
    for (let j = others.length - 1; j >= 0; j--) {
      const row = longest[i];
      const below = longest[i + 1];
      if (!row || !below) continue;
      row[j] =
        ones[i]?.turn.beat === others[j]?.turn.beat
          ? (below[j + 1] ?? 0) + 1
          : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return longest;
}
