import { useSyncExternalStore } from 'react';

/** The one breakpoint, in em so that it follows the reader's own text size. */
const NARROW = '(max-width: 51.25em)';

function subscribe(changed: () => void) {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Is the page one column now? */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
