// What the screens are given by the composition root. They never reach for storage, clocks or chance themselves.
import { createContext, useContext } from 'react';
import type { Parsed } from '../persona/parse.ts';
import type { ReadSession } from '../session/reading.ts';
import type { Session } from '../session/session.ts';
import type { DraftStore } from '../storage/drafts.ts';
import type { Everything } from '../storage/everything.ts';
import type { Settings } from '../storage/settings.ts';

/** Kept, or the sentence that says why not; play goes on either way. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

export interface Library {
  readonly ids: readonly string[]; // in the order they are shown
  readonly load: (id: string) => Promise<Parsed>; // remembered after the first time
}

export interface SessionStore {
  readonly save: (session: Session) => Promise<Kept>;
  readonly load: (id: string) => Promise<ReadSession | null>; // null: not here
  readonly list: () => Promise<readonly Session[]>; // newest first; unreadable ones left out
  readonly remove: (id: string) => Promise<Kept>;
}

export interface SettingsStore {
  readonly get: () => Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

/** One tab plays a talk at a time. */
export interface TalkLock {
  /**
   * Asks for the talk. Resolves at once: `mine`, or another tab has it. With `takeOver` it is mine in any case, and the
   * other tab's `lost` is called. `release` gives it back.
   */
  readonly claim: (
    sessionId: string,
    options: { readonly takeOver: boolean; readonly lost: () => void },
  ) => Promise<{ readonly mine: boolean; readonly release: () => void }>;
}

export interface Services {
  readonly library: Library;
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  readonly lock: TalkLock;
  readonly now: () => number; // ms, never goes back
  readonly date: () => string; // ISO 8601
  readonly newId: () => string;
  readonly newSeed: () => number;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A screen was drawn outside the composition root; wrap it in ServicesProvider.');
  return services;
}

/** What only the studio is given: where persons being written sleep, fetched when somebody comes to write. */
export type Drafts = () => Promise<DraftStore>;

const DraftsContext = createContext<Drafts | null>(null);
export const DraftsProvider = DraftsContext.Provider;

export function useDrafts(): Drafts {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error('The studio was drawn outside the composition root; wrap it in DraftsProvider.');
  return drafts;
}

/** What copies everything, brings it back and takes it away; fetched by the page where that is done. */
const EverythingContext = createContext<(() => Promise<Everything>) | null>(null);
export const EverythingProvider = EverythingContext.Provider;

export function useEverything(): () => Promise<Everything> {
  const everything = useContext(EverythingContext);
  if (!everything) throw new Error('This was drawn outside the composition root; wrap it in EverythingProvider.');
  return everything;
}
