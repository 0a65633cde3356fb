import { useEffect, useEffectEvent, useState } from 'react';

/** A duration token in milliseconds, as the page has it now: 0 under reduced motion, and where there is no style sheet. */
export function tokenMs(element: Element | null, token: string): number {
  if (element === null) return 0;
  const written = getComputedStyle(element).getPropertyValue(token).trim();
  const value = Number.parseFloat(written);
  if (!Number.isFinite(value)) return 0;
  return written.endsWith('ms') ? value : value * 1000;
}

/**
 * A value that changes only behind closed lids. While `blinking`, the eyes are drawn shut and the old value is still
 * shown; then the new one is, and the lids rise. `same` says whether two values look alike.
 */
export function useBehindTheLids<Value>(
  wanted: Value,
  same: (one: Value, other: Value) => boolean,
  element: { readonly current: Element | null },
): { readonly shown: Value; readonly blinking: boolean } {
  const [shown, setShown] = useState(wanted);
  const blinking = !same(shown, wanted);
  const open = useEffectEvent(() => setShown(wanted));
  useEffect(() => {
    if (!blinking) return;
    const timer = setTimeout(() => open(), tokenMs(element.current, '--m-blink'));
    return () => clearTimeout(timer);
  }, [blinking, element]);
  return { shown, blinking };
}

/** What was shown before, for as long as it takes to fade: pictures that cannot move from one to the next cross over. */
export function useCrossFade<Value>(
  wanted: Value,
  key: string,
  element: { readonly current: Element | null },
): { readonly key: string; readonly value: Value } | undefined {
  const [last, setLast] = useState({ key, value: wanted });
  const [leaving, setLeaving] = useState<{ readonly key: string; readonly value: Value }>();
  if (last.key !== key) {
    setLeaving(last);
    setLast({ key, value: wanted });
  }
  useEffect(() => {
    if (leaving === undefined) return;
    const fade = tokenMs(element.current, '--m-turn') + tokenMs(element.current, '--m-glance');
    const timer = setTimeout(() => setLeaving(undefined), fade);
    return () => clearTimeout(timer);
  }, [leaving, element]);
  return leaving;
}
