// What must not scroll out of sight: the beat that is chosen, and the names of the bands.
import { useEffect, useRef, type RefObject } from 'react';
import { CARD } from './bandLayout.ts';
import type { Drawing } from './layout.ts';
import { unit } from './useZoom.ts';

/** Brings the chosen beat into the pane when another is chosen, wherever that was done, and keeps the names of bands there. */
export function useInSight(
  pane: RefObject<HTMLElement | null>,
  drawing: Drawing,
  zoom: number,
  chosen: string | null,
): void {
  useEffect(() => {
    const node = pane.current;
    if (!node) return undefined;
    const tell = () => node.style.setProperty('--scrolled', `${String(node.scrollLeft / zoom)}px`);
    tell();
    node.addEventListener('scroll', tell, { passive: true });
    return () => node.removeEventListener('scroll', tell);
  }, [pane, zoom]);

  const shown = useRef('');
  const { columns } = drawing;
  useEffect(() => {
    const node = pane.current;
    const place = chosen === null ? undefined : drawing.places.get(chosen);
    if (!node || !place || shown.current === `${String(columns)} ${chosen ?? ''}`) return;
    shown.current = `${String(columns)} ${chosen ?? ''}`;
    const scale = zoom * unit();
    const [x, y] = [place.x * scale, place.y * scale];
    const [width, height] = [CARD.width * scale, CARD.height * scale];
    const inSight =
      x >= node.scrollLeft &&
      y >= node.scrollTop &&
      x + width <= node.scrollLeft + node.clientWidth &&
      y + height <= node.scrollTop + node.clientHeight;
    if (!inSight) node.scrollTo(x - (node.clientWidth - width) / 2, y - (node.clientHeight - height) / 2);
  }, [pane, drawing, columns, zoom, chosen]);
}
