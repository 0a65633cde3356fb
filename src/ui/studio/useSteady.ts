// A deed that stays the same thing while what it does moves on: what is given it need not be drawn again.
import { useEffect, useRef, useState } from 'react';

/** The same function every time, which does what the newest one would. */
export function useSteady<Given extends readonly unknown[]>(
  deed: (...given: Given) => void,
): (...given: Given) => void {
  const newest = useRef(deed);
  useEffect(() => {
    newest.current = deed;
  });
  const [steady] = useState(
    () =>
      (...given: Given) =>
        newest.current(...given),
  );
  return steady;
}
