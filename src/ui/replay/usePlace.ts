// Where a reader stands in a replay, and the address that says so: the turn, and whose view.
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { goTo } from '../routes.ts';

export const VIEWS = ['me', 'her', 'cues'] as const;
export type View = (typeof VIEWS)[number];

export interface Place {
  readonly turn: number; // from 1
  readonly view: View;
}

/** The place an address asks for; a turn that is not there is the nearest that is. */
export function placeIn(query: string, turns: number): Place {
  const asked = new URLSearchParams(query);
  const turn = Math.round(Number(asked.get('turn') ?? 1));
  return {
    turn: Math.min(Math.max(1, turns), Math.max(1, Number.isFinite(turn) ? turn : 1)),
    view: VIEWS.find((view) => view === asked.get('view')) ?? 'me',
  };
}

/** Browsers take only so many changes of the address at once; the hand may be faster. In ms. */
const CALM = 200;

/**
 * The place, and how to go elsewhere. The page follows at once and the address a moment later, without a step in the
 * browser's history; an address that was changed from outside is followed.
 */
export function usePlace(query: string, turns: number, addressOf: (place: Place) => string) {
  const asked = placeIn(query, turns);
  const [seen, setSeen] = useState(query);
  const [place, setPlace] = useState(asked);
  if (seen !== query) {
    setSeen(query);
    if (asked.turn !== place.turn || asked.view !== place.view) setPlace(asked);
  }
  const written = useEffectEvent(() => {
    const to = addressOf(place);
    if (window.location.hash !== `#${to}`) goTo(to, { replace: true });
  });
  useEffect(() => {
    const timer = setTimeout(written, CALM);
    return () => clearTimeout(timer);
  }, [place]);
  const change = useCallback((to: Partial<Place>) => setPlace((now) => ({ ...now, ...to })), []);
  return [place, change] as const;
}
