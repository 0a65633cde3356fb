// Everything that is kept, taken as one: copied out, brought back in, and taken away for good, with a look afterwards at
// what is left.
import type { Session } from '../session/session.ts';
import { compared, copyText, readCopy, type Compared, type Copy, type ReadCopy } from './copy.ts';
import type { Database } from './database.ts';
import type { Draft, DraftStore } from './drafts.ts';
import { soon } from './patience.ts';
import type { SessionShelf } from './sessions.ts';
import type { Settings } from './settings.ts';

type Kept = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** What all our names begin with; other programs may live at the same address. */
const OURS = 'attune';

/** What was found after everything had been taken away. */
export interface Remains {
  readonly databases: readonly string[];
  readonly keys: readonly string[];
  readonly caches: readonly string[];
  readonly workers: readonly string[]; // addresses
}

/** Where a browser keeps things; a place that is shut is left out. */
export interface Places {
  readonly databases?: IDBFactory;
  readonly storages: readonly Storage[];
  readonly caches?: CacheStorage;
  readonly workers?: ServiceWorkerContainer;
  readonly home: string; // the address our own worker looks after
}

/** The places of a page; what the browser has shut, or does not have, is left out. */
export function placesOf(page: Window & typeof globalThis): Places {
  const unlessShut = <T>(place: () => T | undefined): T | undefined => {
    try {
      return place();
    } catch {
      return undefined;
    }
  };
  const databases = unlessShut((): IDBFactory | undefined => page.indexedDB);
  const caches = unlessShut((): CacheStorage | undefined => page.caches);
  const workers = unlessShut((): ServiceWorkerContainer | undefined => page.navigator.serviceWorker);
  const storages = [unlessShut(() => page.localStorage), unlessShut(() => page.sessionStorage)];
  return {
    ...(databases ? { databases } : {}),
    ...(caches ? { caches } : {}),
    ...(workers ? { workers } : {}),
    storages: storages.filter((one) => one !== undefined),
    home: new URL('.', page.location.href).href,
  };
}

/** What bringing a copy in would do. */
export interface Comparison {
  readonly sessions: Compared<Session>;
  readonly drafts: Compared<Draft>;
}

interface Parts {
  readonly open: () => Promise<Database>;
  readonly sessions: SessionShelf;
  readonly drafts: () => Promise<DraftStore>;
  readonly places: Places;
  readonly newId: () => string;
}

/** Everything of the learner's. `places` are handed in, so that a test can look at places of its own. */
export function createEverything({ open, sessions, drafts, places, newId }: Parts) {
  const here = async () => ({ sessions: await sessions.list(), drafts: await (await drafts()).list() });

  /** Records as they lie in the database, with what is only in memory laid over them. */
  const lying = async (store: 'sessions' | 'drafts', held: readonly { readonly id: string }[]) => {
    const found = new Map<unknown, unknown>();
    try {
      const database = await soon(open());
      const keys = await soon(database.getAllKeys(store));
      const values = await soon(database.getAll(store));
      for (const [index, key] of keys.entries()) found.set(key, values[index]);
    } catch {
      // what is at hand is all there is
    }
    for (const one of held) found.set(one.id, one);
    return [...found.values()];
  };

  return {
    /** The text of one file with everything in it. */
    copy: async (settings: Settings, kept: string): Promise<string> => {
      const held = await here();
      const belongings = {
        sessions: await lying('sessions', held.sessions),
        drafts: await lying('drafts', held.drafts),
        settings,
      };
      return copyText(belongings, kept);
    },

    /** How much there is. */
    count: async (): Promise<{ readonly talks: number; readonly drafts: number }> => {
      const held = await here();
      return { talks: held.sessions.length, drafts: held.drafts.length };
    },

    read: (text: string): ReadCopy => readCopy(text),

    /** What of a copy is new here. */
    compare: async (copy: Copy): Promise<Comparison> => {
      const held = await here();
      return { sessions: compared(copy.sessions, held.sessions), drafts: compared(copy.drafts, held.drafts) };
    },

    /** Brings in what is new. What is here in another state stays, with the copy's beside it; or it gives way. */
    bringIn: async ({ sessions: talks, drafts: written }: Comparison, how: 'beside' | 'instead'): Promise<Kept> => {
      const shelf = await drafts();
      const renamed = <T extends { readonly id: string }>(one: T): T =>
        how === 'beside' ? { ...one, id: newId() } : one;
      for (const session of [...talks.fresh, ...talks.differing.map(renamed)]) {
        const kept = await sessions.save(session);
        if (!kept.ok) return kept;
      }
      for (const draft of [...written.fresh, ...written.differing.map(renamed)]) {
        const kept = await shelf.save(draft);
        if (!kept.ok) return kept;
      }
      return { ok: true };
    },

    /** Takes everything away, then looks. */
    forget: async (): Promise<Remains> => {
      await sessions.clear(); // what is only in memory, too, and what stays when a database cannot be taken away
      (await drafts()).forgetHeld();
      const steps = [
        ...(await databaseNames(places)).map((name) => () => deleteDatabase(places, name)),
        () => Promise.resolve(places.storages.forEach(emptied)),
        ...(await cacheNames(places)).map((name) => async () => places.caches?.delete(name)),
        async () => Promise.all((await workersOf(places)).map((worker) => worker.unregister())),
      ];
      for (const step of steps) await soon<unknown>(step()).catch(() => undefined); // what stays is found below
      return lookAround(places);
    },
  };
}

export type Everything = ReturnType<typeof createEverything>;

/** What of ours is in the places of a browser now. */
export async function lookAround(places: Places): Promise<Remains> {
  return {
    databases: await databaseNames(places),
    keys: places.storages.flatMap(ourKeys),
    caches: await cacheNames(places),
    workers: (await workersOf(places)).map(({ scope }) => scope),
  };
}

const ours = (name: string) => name.startsWith(OURS);
const ourKeys = (storage: Storage) => Object.keys(storage).filter(ours);
const emptied = (storage: Storage) => {
  for (const key of ourKeys(storage)) storage.removeItem(key);
};

async function databaseNames({ databases }: Places): Promise<readonly string[]> {
  if (!databases) return [];
  try {
    const found = await soon(databases.databases());
    return found.flatMap(({ name }) => (name !== undefined && ours(name) ? [name] : []));
  } catch {
    return [];
  }
}

function deleteDatabase({ databases }: Places, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = databases?.deleteDatabase(name);
    if (!request) return resolve();
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new DOMException('The database stays.', 'UnknownError'));
  });
}

const cacheNames = async ({ caches }: Places): Promise<readonly string[]> => {
  try {
    return caches ? (await soon(caches.keys())).filter(ours) : [];
  } catch {
    return [];
  }
};

const workersOf = async ({ workers, home }: Places): Promise<readonly ServiceWorkerRegistration[]> => {
  try {
    return workers ? (await soon(workers.getRegistrations())).filter(({ scope }) => scope.startsWith(home)) : [];
  } catch {
    return [];
  }
};
