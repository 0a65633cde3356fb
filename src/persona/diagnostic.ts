// What an author is told: one shape for every finding, whoever made it.

export type Severity = 'error' | 'warning';

/** A finding in a persona file: what, where, and what to do about it. Lines and columns count from 1. */
export interface Diagnostic {
  readonly code: string; // stable: "unknown-beat"
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly path: string; // "beats[3].moves[0].to"
  readonly sentence: string; // what a learner would suffer, or what is not as it must be
  readonly hint?: string; // what to do
}

/** A finding that knows its path but not yet its line. */
export interface Finding {
  readonly code: string;
  readonly severity?: Severity; // error, unless said otherwise
  readonly path: readonly (string | number)[];
  readonly onKey?: boolean; // point at the key, not at its value
  readonly sentence: string;
  readonly hint?: string;
}

/** The path as an author would write it. */
export const pathText = (path: readonly (string | number)[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index ? `.${part}` : part)).join('');

/** A word of the file inside a sentence: whole while it is one, cut short when it is a megabyte. */
export const quoted = (word: string): string => `"${word.length > 60 ? `${word.slice(0, 60)}…` : word}"`;

/** The nearest of the known words, when it is near enough to be what was meant. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const one of known) {
    const distance = edits(word, one, least);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

/** How many letters must change to make one word of the other; stops counting at `limit`. */
function edits(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? limit;
}
