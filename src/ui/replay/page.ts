// A very long talk is shown a stretch at a time: a page of a thousand turns takes several frames to move in.

const STRETCH = 20;
/** Talks up to this many turns stand on the page whole. */
const WHOLE = 120;

/** The turns that stand on the page with one of them: from the first to the last of the stretch, both included. */
export function stretchOf(turn: number, last: number): { readonly first: number; readonly last: number } {
  if (last <= WHOLE) return { first: 1, last };
  const from = Math.floor((Math.min(Math.max(turn, 1), last) - 1) / STRETCH) * STRETCH;
  return { first: from + 1, last: Math.min(last, from + STRETCH) };
}
