// The tail goes along with its line: words changed inside it are changed in it, so that it is still in the line.
import { changeBetween } from '../../../persona/writing.ts';

/** The words that stood in the line before, as they stand in it now; the same words when none of them are left. */
export function tailAlong(before: readonly string[], after: readonly string[], words: string): string {
  const [old, now] = [before.join(' '), after.join(' ')];
  const from = old.indexOf(words);
  if (from < 0 || words === '' || now.includes(words)) return words;
  const { at, removed, inserted } = changeBetween(old, now);
  const end = at + removed.length;
  const to = from + words.length;
  const moved = (place: number, inside: number) =>
    place <= at ? place : place >= end ? place + inserted.length - removed.length : inside;
  const found = now.slice(moved(from, at), moved(to, at + inserted.length)).trim();
  return found === '' ? words : found;
}
