// Comments in the text of a persona file, and what each belongs to. A person may not have any when it is played, but
// while it is written somebody may leave a note to themselves, and laying the file out must not lose it.
import { createScanner } from 'jsonc-parser';

/** A comment as it stands in the text. */
export interface Comment {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
}

/** A piece of the text: an entry of a group or of a list. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** What stands before an entry, on lines of its own; behind it, on its line; and after the last. */
export interface Placed {
  readonly before: readonly (readonly Comment[])[];
  readonly behind: readonly (readonly Comment[])[];
  readonly after: readonly Comment[];
}

/** Every comment of the text, in order. */
export function commentsIn(text: string): readonly Comment[] {
  const scanner = createScanner(text, false);
  const found: Comment[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if (!text.startsWith('//', offset) && !text.startsWith('/*', offset)) continue;
    const end = offset + scanner.getTokenLength();
    found.push({ offset, end, text: text.slice(offset, end).trimEnd() });
  }
  return found;
}

/** The text with spaces where its comments stand: every other letter keeps its line and its column. */
export function withoutComments(text: string, comments: readonly Comment[] = commentsIn(text)): string {
  const parts = comments.map(({ offset, end }, at) => {
    const before = text.slice(comments[at - 1]?.end ?? 0, offset);
    return before + text.slice(offset, end).replace(/[^\r\n]/g, ' ');
  });
  return parts.join('') + text.slice(comments.at(-1)?.end ?? 0);
}

/** Which entry each of these comments belongs to. Those inside an entry's value are not to be among them. */
export function placed(text: string, comments: readonly Comment[], entries: readonly Span[]): Placed {
  const before = entries.map((): Comment[] => []);
  const behind = entries.map((): Comment[] => []);
  const after: Comment[] = [];
  for (const comment of comments) {
    const here = entries.findIndex(({ offset, length }) => offset < comment.offset && comment.end < offset + length);
    if (here >= 0) {
      before[here]?.push(comment); // between a key and its value
      continue;
    }
    const last = entries.findLastIndex(({ offset, length }) => offset + length <= comment.offset);
    const entry = entries[last];
    const onItsLine = entry && !text.slice(entry.offset + entry.length, comment.offset).includes('\n');
    if (onItsLine) behind[last]?.push(comment);
    else (before[last + 1] ?? after).push(comment);
  }
  return { before, behind, after };
}
