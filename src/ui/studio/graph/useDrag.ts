// The sheet can be taken by the mouse and moved. Fingers, wheels and keys scroll it as they scroll everything.
import { useEffect, type RefObject } from 'react';

/** Lets the mouse drag what scrolls in a pane, unless it has taken hold of a button. */
export function useDrag(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = pane.current;
    if (!node) return undefined;
    const down = (event: PointerEvent) => {
      const onButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.pointerType !== 'mouse' || event.button !== 0 || onButton) return;
      node.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (node.hasPointerCapture(event.pointerId)) node.scrollBy(-event.movementX, -event.movementY);
    };
    node.addEventListener('pointerdown', down);
    node.addEventListener('pointermove', move);
    return () => {
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointermove', move);
    };
  }, [pane]);
}
