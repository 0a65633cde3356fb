// A line of a file with a mark under the place, cut to what fits a page.

const WIDTH = 100;
const BEFORE = 40;

/** The piece of a line round a column, and the caret under it. Columns count from 1. */
export function excerptOf(line: string, column: number): { readonly piece: string; readonly caret: string } {
  const source = line.replace(/[\t\r]/g, ' ');
  const from = Math.max(0, Math.min(column - BEFORE, source.length - WIDTH));
  const piece = source.slice(from, from + WIDTH);
  return { piece, caret: `${' '.repeat(Math.max(0, Math.min(column - 1 - from, piece.length)))}^` };
}
