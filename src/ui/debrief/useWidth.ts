// How wide an element is, in units of the reader's own text size: a drawing is drawn anew for its width, never shrunk.
import { useLayoutEffect, useState, type RefObject } from 'react';

const STANDARD_TEXT = 16;
const LEAST = 300; // narrower than this a drawing of a talk crowds: its text then grows less than the reader's

/** The width of the element in units of 1/16 of the root text size; `standard` until it has been measured. */
export function useWidth(element: RefObject<HTMLElement | null>, standard: number): number {
  const [width, setWidth] = useState(standard);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const measure = () => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / STANDARD_TEXT || 1;
      const units = node.clientWidth / unit;
      if (units > 0) setWidth(Math.round(Math.max(LEAST, units)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
