// How large the sheet is drawn, and that what was in the middle stays there.
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

const STEPS = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1, 1.25, 1.5, 2] as const;
/** At first, smaller than this nobody reads the cards. */
const READABLE = 0.7;

export interface Zoom {
  readonly zoom: number;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly fitAll: (sheet: Size) => void; // all of it is in the pane
  readonly fitWidth: (sheet: Size) => void; // as wide as the pane, as long as that can be read
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels to a unit of the drawing: a unit is 1/16 of the root text size. */
export const unit = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** The room in a pane, in units of the drawing; null while nobody knows. */
export function roomIn(pane: RefObject<HTMLElement | null>): Size | null {
  const { clientWidth = 0, clientHeight = 0 } = pane.current ?? {};
  return clientWidth > 0 && clientHeight > 0 ? { width: clientWidth / unit(), height: clientHeight / unit() } : null;
}

/** Zoom of a sheet in a pane that scrolls. */
export function useZoom(pane: RefObject<HTMLElement | null>): Zoom {
  const [zoom, setZoom] = useState(1);
  const before = useRef(zoom);

  useLayoutEffect(() => {
    const node = pane.current;
    const ratio = zoom / before.current;
    before.current = zoom;
    if (!node || ratio === 1) return;
    const middle = (scrolled: number, shown: number) => (scrolled + shown / 2) * ratio - shown / 2;
    node.scrollTo(middle(node.scrollLeft, node.clientWidth), middle(node.scrollTop, node.clientHeight));
  }, [pane, zoom]);

  const larger = useCallback(() => setZoom((now) => STEPS.find((step) => step > now + 0.01) ?? now), []);
  const smaller = useCallback(() => setZoom((now) => STEPS.findLast((step) => step < now - 0.01) ?? now), []);
  const fitAll = useCallback(
    ({ width, height }: Size) => {
      const room = roomIn(pane);
      if (room) setZoom(Math.min(1, Math.max(STEPS[0], Math.min(room.width / width, room.height / height))));
    },
    [pane],
  );
  const fitWidth = useCallback(
    ({ width }: Size) => {
      const room = roomIn(pane);
      if (room) setZoom(Math.min(1, Math.max(READABLE, room.width / width)));
    },
    [pane],
  );
  return { zoom, larger, smaller, fitAll, fitWidth };
}

/** The wheel with Ctrl held, and the keys + - 0 while the focus is in the pane. */
export function useZoomKeys(
  pane: RefObject<HTMLElement | null>,
  { larger, smaller }: Zoom,
  overview: () => void,
): void {
  const whole = useRef(overview);
  useEffect(() => {
    whole.current = overview;
  });
  useEffect(() => {
    const node = pane.current;
    if (!node) return undefined;
    const turned = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault(); // or the browser would make the whole page larger
      if (event.deltaY < 0) larger();
      else smaller();
    };
    const keyed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === '+' || event.key === '=') larger();
      else if (event.key === '-') smaller();
      else if (event.key === '0') whole.current();
    };
    node.addEventListener('wheel', turned, { passive: false });
    node.addEventListener('keydown', keyed);
    return () => {
      node.removeEventListener('wheel', turned);
      node.removeEventListener('keydown', keyed);
    };
  }, [pane, larger, smaller]);
}
