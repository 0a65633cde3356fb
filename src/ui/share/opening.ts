// A file from outside, told apart: a talk, a review, a person, or nothing of ours. Nothing is kept, and nothing is sent.
import { FILE_MOST, readJson, readSessionFile } from '../../session/file.ts';
import { refused, type Refused } from '../../session/refused.ts';
import { readReviewFile, type Review } from '../../session/review.ts';
import type { Session } from '../../session/session.ts';

export type Opened =
  | { readonly is: 'talk'; readonly session: Session }
  | { readonly is: 'review'; readonly review: Review }
  | { readonly is: 'person' }
  | { readonly is: 'nothing'; readonly refused: Refused };

/** What a file is. It is not read at all when it is larger than any of ours. */
export async function openFile(file: Pick<File, 'size' | 'text'>): Promise<Opened> {
  if (file.size > FILE_MOST) return openText('x'.repeat(FILE_MOST + 1));
  try {
    return openText(await file.text());
  } catch {
    return { is: 'nothing', refused: refused('unread-file', 'The browser could not read this file.') };
  }
}

/** The same, from its text. */
export function openText(text: string): Opened {
  const json = readJson(text);
  if (!json.ok) return { is: 'nothing', refused: json };
  const { value } = json;
  if (has(value, 'kind')) {
    const read = readReviewFile(text);
    return read.ok ? { is: 'review', review: read.review } : { is: 'nothing', refused: read };
  }
  if (has(value, 'beats') && has(value, 'temperament')) return { is: 'person' };
  const read = readSessionFile(text);
  return read.ok ? { is: 'talk', session: read.session } : { is: 'nothing', refused: read };
}

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/** The talk that has been opened in this tab, until another one is, or the tab is closed. */
let onTheDesk: Session | null = null;
export const opened = (): Session | null => onTheDesk;
export const putOnTheDesk = (session: Session) => {
  onTheDesk = session;
};
