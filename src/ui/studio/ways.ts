// The ways through the studio that any part of its page may take: to another part, to a place in a view, to renaming.
import { createContext, useContext } from 'react';
import type { Path } from '../../persona/edit.ts';

export const VIEWS = ['script', 'graph', 'json', 'balance'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (name: string): View => VIEWS.find((view) => view === name) ?? 'script';

export interface Ways {
  readonly view: View;
  readonly at: string; // the selected beat, or another part
  readonly select: (at: string) => void;
  readonly show: (view: View) => void;
  /** Goes to a place of the file, in the view that is open. */
  readonly showPlace: (path: Path) => void;
  /** Asks for another name of the id that stands there. */
  readonly rename: (path: Path) => void;
  readonly play: () => void;
  /** Says something in passing. */
  readonly say: (words: string) => void;
}

const WaysContext = createContext<Ways | null>(null);
export const WaysProvider = WaysContext.Provider;

export function useWays(): Ways {
  const ways = useContext(WaysContext);
  if (!ways) throw new Error('A part of the studio was drawn outside a draft; wrap it in WaysProvider.');
  return ways;
}
