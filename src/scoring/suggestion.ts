// The one thing to do next, with its reason. It goes by what happened in the talks, never by how many there were or when.
import type { Sat } from './progress.ts';

export type Suggestion =
  /** The last talk ended with something broken: stand before that moment again. */
  | { readonly kind: 'mend'; readonly sat: Sat }
  /** What shifted went by: the same moments, with an eye on what shows. */
  | { readonly kind: 'notice'; readonly sat: Sat; readonly went: number; readonly of: number }
  /** Somebody not met yet. */
  | { readonly kind: 'meet'; readonly persona: string }
  /** Met once: a second time tells most. */
  | { readonly kind: 'again'; readonly persona: string };

/** Fewer shifts than this going by say nothing. */
const WENT_LEAST = 2;

/**
 * What to suggest after these sittings.
 * @param people everybody there is to meet, in their order
 * @returns null before the first talk, and when there is nothing in particular
 */
export function suggestionFor(sittings: readonly Sat[], people: readonly string[]): Suggestion | null {
  const inTime = sittings.toSorted((a, b) => a.began.localeCompare(b.began) || a.run - b.run);
  const last = inTime.at(-1);
  if (!last) return null;
  if (last.score.repair.episodes.some(({ episode }) => episode.fate !== 'mended')) return { kind: 'mend', sat: last };
  const { shifts, hits } = last.score.noticing;
  const went = shifts.length - hits;
  if (went >= WENT_LEAST && went > hits) return { kind: 'notice', sat: last, went, of: shifts.length };
  const whole = inTime.filter(({ again }) => !again);
  const times = (persona: string) => whole.filter((sat) => sat.persona === persona).length;
  const unmet = people.find((persona) => times(persona) === 0);
  if (unmet !== undefined) return { kind: 'meet', persona: unmet };
  const once = whole.find(({ persona }) => times(persona) === 1 && people.includes(persona));
  return once ? { kind: 'again', persona: once.persona } : null;
}
