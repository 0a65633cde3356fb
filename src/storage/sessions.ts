// Where records of talks sleep. Every failure is a value with a sentence, and the talk goes on in memory.
import type { ReadSession } from '../session/reading.ts';
import type { Session } from '../session/session.ts';
import type { Database } from './database.ts';
import { soon } from './patience.ts';

type Kept = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

const KEPT: Kept = { ok: true };
const NOT_TAKEN_AWAY: Kept = {
  ok: false,
  sentence: 'The browser did not take it away. Try again when the page has been reloaded.',
};

/** The schema of a record, fetched when the first one is read: a first visit has none. */
const schema = () => import('../session/reading.ts');

/** Why a turn is not kept, as a sentence. */
function whyNot(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'This turn is not kept yet: the browser has no room. Keep a copy now.';
  if (name === 'TimeoutError')
    return 'This turn is not kept yet: the browser’s storage does not answer. Keep a copy now.';
  return 'This turn is not kept yet: the browser keeps nothing in this window. Keep a copy now.';
}

/**
 * Records in the database, with memory behind it: what could not be written is at hand until the page is left.
 * @param isThere whether there is a database to look into; a list does not make one
 */
export function createSessionStore(
  open: () => Promise<Database>,
  isThere: () => Promise<boolean> = () => Promise.resolve(true),
) {
  const memory = new Map<string, Session>(); // records the database does not have as they are now

  return {
    save: async (session: Session): Promise<Kept> => {
      memory.set(session.id, session);
      try {
        const database = await soon(open());
        await soon(database.put('sessions', session, session.id));
        if (memory.get(session.id) === session) memory.delete(session.id);
        return KEPT;
      } catch (error) {
        return { ok: false, sentence: whyNot(error) };
      }
    },

    load: async (id: string): Promise<ReadSession | null> => {
      const held = memory.get(id);
      if (held) return { ok: true, session: held };
      try {
        const database = await soon(open());
        const value = await soon(database.get('sessions', id));
        const { readSession } = await schema(); // even for nothing: whoever asks is about to keep something
        return value === undefined ? null : readSession(value);
      } catch {
        return null;
      }
    },

    list: async (): Promise<readonly Session[]> => {
      const found = new Map<string, Session>();
      try {
        const values = (await soon(isThere())) ? await soon((await soon(open())).getAll('sessions')) : [];
        const readSession = values.length ? (await schema()).readSession : undefined;
        for (const value of values) {
          const read = readSession?.(value);
          if (read?.ok) found.set(read.session.id, read.session);
        }
      } catch {
        // what is in memory is all there is
      }
      for (const [id, session] of memory) found.set(id, session);
      return [...found.values()].toSorted((a, b) => b.began.localeCompare(a.began));
    },

    /** Takes one record away. */
    remove: async (id: string): Promise<Kept> => {
      const held = memory.get(id);
      memory.delete(id);
      try {
        const database = await soon(open());
        await soon(database.delete('sessions', id));
        return KEPT;
      } catch {
        if (held) memory.set(id, held);
        return NOT_TAKEN_AWAY;
      }
    },

    clear: async (): Promise<Kept> => {
      memory.clear();
      try {
        const database = await soon(open());
        await soon(database.clear('sessions'));
        return KEPT;
      } catch {
        return NOT_TAKEN_AWAY;
      }
    },
  };
}

export type SessionShelf = ReturnType<typeof createSessionStore>;
