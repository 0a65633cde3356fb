// How large the sheet is drawn, and that what was in the middle stays there.
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

const STEPS = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1, 1.25, 1.5, 2] as const;
/** At first, smaller than this nobody reads the cards. */
const READABLE = 0.7;

export interface Zoom {
  readonly zoom: number;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly whole: () => void;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels to a unit of the drawing: a unit is 1/16 of the root text size. */
export const unit = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** The zoom at which the whole sheet is in the pane. */
function fitting(pane: RefObject<HTMLElement | null>, { width, height }: Size): number | undefined {
  const node = pane.current;
  if (!node) return undefined;
  const fits = Math.min(node.clientWidth / width, node.clientHeight / height) / unit();
  return Math.min(1, Math.max(STEPS[0], fits));
}

/** Zoom of a sheet in a pane that scrolls. Begins as wide as the pane, as long as that can be read. */
export function useZoom(pane: RefObject<HTMLElement | null>, sheet: Size): Zoom {
  const [zoom, setZoom] = useState(1);
  const before = useRef(zoom);
  const { width } = sheet;
  const begun = useRef(false);

  useLayoutEffect(() => {
    const { clientWidth = 0 } = pane.current ?? {};
    if (begun.current || clientWidth === 0) return;
    begun.current = true;
    setZoom(Math.min(1, Math.max(READABLE, clientWidth / (width * unit()))));
  }, [pane, width]);

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
  const { height } = sheet;
  const whole = useCallback(() => setZoom((now) => fitting(pane, { width, height }) ?? now), [pane, width, height]);

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
      else if (event.key === '0') whole();
    };
    node.addEventListener('wheel', turned, { passive: false });
    node.addEventListener('keydown', keyed);
    return () => {
      node.removeEventListener('wheel', turned);
      node.removeEventListener('keydown', keyed);
    };
  }, [pane, larger, smaller, whole]);
  return { zoom, larger, smaller, whole };
}
