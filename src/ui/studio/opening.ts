// A draft taken up: fetched, held against other tabs, and laid on a desk.
import type { DraftStore } from '../../storage/drafts.ts';
import type { Drafts, TalkLock } from '../services.ts';
import { createChecker, ownBench } from './checker.ts';
import { createDesk, type Desk } from './desk.ts';

export type Opened =
  | { readonly is: 'missing' }
  | { readonly is: 'elsewhere' } // another tab has it
  | { readonly is: 'open'; readonly desk: Desk; readonly drafts: DraftStore; readonly close: () => void };

interface Opening {
  readonly fetchDrafts: Drafts;
  readonly lock: TalkLock;
  readonly date: () => string;
  readonly takeOver: boolean;
  readonly lost: () => void; // another tab has taken it over
}

/** Opens a draft. Closing it lets the last words be kept before another tab may have it. */
export async function openDraft(id: string, { fetchDrafts, lock, date, takeOver, lost }: Opening): Promise<Opened> {
  const drafts = await fetchDrafts();
  const { mine, release } = await lock.claim(`draft-${id}`, { takeOver, lost });
  if (!mine) return { is: 'elsewhere' };
  const draft = await drafts.load(id);
  if (draft === null) {
    release();
    return { is: 'missing' };
  }
  const desk = createDesk(draft, drafts, createChecker(ownBench), date);
  const close = () => {
    desk.close();
    void desk.settled().then(release);
  };
  return { is: 'open', desk, drafts, close };
}
