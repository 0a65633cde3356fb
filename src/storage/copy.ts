// A copy of everything in one file: written, read back, and compared with what is here. What cannot be read is said, and
// nothing that is here gives way unless somebody says so.
import { fileText } from '../session/file.ts';
import { readSession } from '../session/reading.ts';
import { refused, type Refused } from '../session/refused.ts';
import type { Session } from '../session/session.ts';
import { readDraft, type Draft } from './drafts.ts';
import { readSettings, type Settings } from './settings.ts';

/** Years of talking are far smaller. */
const COPY_MOST = 100_000_000;

/** Everything of the learner's. The records are handed over as they lie, the unreadable ones too. */
export interface Belongings {
  readonly sessions: readonly unknown[];
  readonly drafts: readonly unknown[];
  readonly settings: Settings;
}

/** The text of the one file. */
export const copyText = ({ sessions, drafts, settings }: Belongings, kept: string): string =>
  fileText({ attune: 'everything', format: 1, kept, settings, sessions, drafts });

/** What a file brought, proved. */
export interface Copy {
  readonly kept: string;
  readonly sessions: readonly Session[];
  readonly drafts: readonly Draft[];
  readonly settings: Settings | null; // null: it has none
  readonly unreadable: number; // records in it that cannot be read
}

export type ReadCopy = { readonly ok: true; readonly copy: Copy } | Refused;

/** Anything that claims to be such a file; the one with talks alone that was written first, too. */
export function readCopy(text: string): ReadCopy {
  if (text.length > COPY_MOST)
    return refused('oversized-file', 'This file is larger than any copy, and is not opened.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('not-json', 'This is not JSON, or not all of it: the file may have been cut short on its way.');
  }
  const given = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const kind = given.get('attune');
  if (kind !== 'everything' && kind !== 'talks')
    return refused('foreign-file', 'This is not a copy of what Attune keeps: it does not say so.');
  if (given.get('format') !== 1)
    return refused(
      'newer-copy',
      'This copy was made with a newer Attune. It is not opened, so that nothing of it is lost.',
    );
  const records = listIn(given.get('sessions')).map(readSession);
  const sessions = records.flatMap((read) => (read.ok ? [read.session] : []));
  const claimed = listIn(given.get('drafts'));
  const drafts = claimed.flatMap((one) => readDraft(one) ?? []);
  const kept = given.get('kept');
  return {
    ok: true,
    copy: {
      kept: typeof kept === 'string' ? kept : '',
      sessions,
      drafts,
      settings: given.has('settings') ? readSettings(given.get('settings')) : null,
      unreadable: records.length - sessions.length + (claimed.length - drafts.length),
    },
  };
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What of a copy is new here, the same, or here in another state. */
export interface Compared<T> {
  readonly fresh: readonly T[];
  readonly same: readonly T[];
  readonly differing: readonly T[]; // as the copy has them
}

/** Compares by id; the same is what says the same, in whatever order its keys stand. */
export function compared<T extends { readonly id: string }>(theirs: readonly T[], ours: readonly T[]): Compared<T> {
  const here = new Map(ours.map((one) => [one.id, inOrder(one)]));
  const last = new Map(theirs.map((one) => [one.id, one])); // an id that stands in a file twice counts once
  const of = (which: (one: T) => boolean) => [...last.values()].filter(which);
  return {
    fresh: of(({ id }) => !here.has(id)),
    same: of((one) => here.get(one.id) === inOrder(one)),
    differing: of((one) => here.has(one.id) && here.get(one.id) !== inOrder(one)),
  };
}

/** A value as text, keys in order of their names. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${inOrder(one)}`)
    .join()}}`;
}
