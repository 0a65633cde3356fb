// The one database, opened when it is first needed. Whoever opens it must be ready for it not to open.
import type { DBSchema, IDBPDatabase } from 'idb';

interface AttuneSchema extends DBSchema {
  /** Records of talks by id, as they were handed in; proved again when they are read. */
  sessions: { key: string; value: unknown };
  /** Persons being written, by id, with every step that can be taken back. */
  drafts: { key: string; value: unknown };
  /** What a draft was at some moments, by draft and moment. */
  snapshots: { key: [draft: string, at: string]; value: unknown };
  /** The file on disk a draft was opened from or saved to, where the browser lets us hold one. */
  handles: { key: string; value: unknown };
}

export type Database = IDBPDatabase<AttuneSchema>;

const NAME = 'attune';

/** Is there a database already? Looking into one that is not there would make it. */
export async function databaseIsThere(name = NAME): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((one) => one.name === name);
  } catch {
    return true; // not every browser tells
  }
}

/** Opens the database; a failure is not remembered, so that the next turn tries again. */
export function openDatabase(name = NAME): () => Promise<Database> {
  let opened: Promise<Database> | undefined;
  return () => {
    const opening = (opened ??= open(name, () => {
      opened = undefined;
    }));
    opening.catch(() => {
      opened = undefined;
    });
    return opening;
  };
}

async function open(name: string, closed: () => void): Promise<Database> {
  const { openDB } = await import('idb'); // not before the first turn is kept
  return openDB<AttuneSchema>(name, 2, {
    upgrade: (database, from) => {
      if (from < 1) database.createObjectStore('sessions');
      if (from < 2) for (const store of ['drafts', 'snapshots', 'handles'] as const) database.createObjectStore(store);
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close(); // a newer Attune in another tab wants it
      closed();
    },
    terminated: closed,
  });
}
