import { useEffect, useRef } from 'react';
import { APP } from '../text/app.ts';

let arrived = false; // the first page of a visit is where the reader already is

/**
 * A page has come: its title in the tab, and its heading, which the returned ref belongs to, takes the focus.
 * @param always also on the first page of a visit: what can be done there comes after the heading
 */
export function useArrival(title: string, always = false) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === '' ? APP.name : APP.title(title);
  }, [title]);
  useEffect(() => {
    if (arrived || always) heading.current?.focus({ preventScroll: true });
    arrived = true;
    window.scrollTo(0, 0);
  }, [always]);
  return heading;
}
