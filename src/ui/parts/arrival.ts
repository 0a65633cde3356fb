import { useEffect, useRef } from 'react';
import { APP } from '../text/app.ts';

let arrived = false; // the first page of a visit is where the reader already is

/** A page has come: its title in the tab, and its heading, which the returned ref belongs to, takes the focus. */
export function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === '' ? APP.name : APP.title(title);
  }, [title]);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    else arrived = true;
    window.scrollTo(0, 0);
  }, []);
  return heading;
}
