// Sustaining: how long she stayed open, in how long a stretch, and whether the second half of the effort was there.
import type { Timeline } from '../session/replay.ts';
import { played } from './course.ts';

/** Fewer turns than this say nothing about holding on. */
const TURNS_LEAST = 3;

export interface Stretch {
  readonly from: number; // turn
  readonly to: number;
  readonly turns: number;
}

export interface Sustaining {
  readonly value: number | null; // 0–1: turns open of all turns
  readonly why: 'too-short' | null;
  readonly turns: number;
  readonly open: number; // turns after which she was open
  readonly firstOpen: number | null; // the turn she first was; 0: from the start
  readonly sinceOpen: number; // turns from then on, it included
  readonly longest: Stretch | null; // the longest unbroken open stretch; the first of equals
  readonly drift: number | null; // mean ease of the last third less that of the first
}

export function sustaining(timeline: Timeline): Sustaining {
  const turns = played(timeline);
  const opens = turns.map(({ turn }) => turn.after.stance === 'open');
  const open = opens.filter(Boolean).length;
  const first = timeline.opening.position.rapport.stance === 'open' ? 0 : opens.indexOf(true) + 1 || null;
  const tested = turns.length >= TURNS_LEAST;
  return {
    value: tested ? open / turns.length : null,
    why: tested ? null : 'too-short',
    turns: turns.length,
    open,
    firstOpen: first,
    sinceOpen: first === null ? 0 : turns.length - Math.max(0, first - 1),
    longest: longestOf(opens),
    drift: tested ? driftOf(turns.map(({ turn }) => turn.after.ease)) : null,
  };
}

function longestOf(opens: readonly boolean[]): Stretch | null {
  let best: Stretch | null = null;
  let from: number | null = null;
  for (const [index, isOpen] of opens.entries()) {
    from = isOpen ? (from ?? index + 1) : null;
    if (from === null) continue;
    const turns: number = index + 2 - from;
    if (turns > (best?.turns ?? 0)) best = { from, to: index + 1, turns };
  }
  return best;
}

function driftOf(eases: readonly number[]): number {
  const third = Math.ceil(eases.length / 3);
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  return mean(eases.slice(-third)) - mean(eases.slice(0, third));
}
