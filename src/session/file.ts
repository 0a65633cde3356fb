// A session as a file: text that a person can read and a program can compare, and back. Everything that is not such a
// file ends in a code and a sentence; nothing throws.
import * as z from 'zod/mini';
import { readSession, type ReadSession } from './reading.ts';
import { refused, type Refused } from './refused.ts';
import { SessionSchema, type Session } from './session.ts';

/** A file longer than this is not read at all. Thousands of turns with their words are far shorter. */
export const FILE_MOST = 5_000_000;

/** The text of a session file. The same session always gives the same text: keys in one order, a turn a line. */
export function sessionText(session: Session): string {
  const ordered = z.safeParse(SessionSchema, session);
  return fileText(ordered.success ? ordered.data : session); // whatever became of it, it is somebody's, and handed over
}

/** The text of a session file, read: the session, or why it is none. */
export function readSessionFile(text: string): ReadSession {
  const read = readJson(text);
  return read.ok ? readSession(read.value) : read;
}

/** JSON from a file of ours, or why it is none. What it holds is still to be proved. */
export function readJson(text: string): { readonly ok: true; readonly value: unknown } | Refused {
  if (text.length > FILE_MOST)
    return refused('oversized-file', `This file is larger than ${FILE_MOST / 1_000_000} MB, and is not opened.`);
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return refused('not-json', 'This is not JSON, or not all of it: the file may have been cut short on its way.');
  }
}

/** JSON with a line for each key, and for each member of a list. */
export function fileText(value: object): string {
  const lines = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]: readonly [string, unknown]) => `  ${JSON.stringify(key)}: ${listed(one)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

const listed = (value: unknown): string =>
  Array.isArray(value) && value.length
    ? `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`
    : JSON.stringify(value);
