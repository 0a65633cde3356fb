import { useEffect, useEffectEvent } from 'react';

/** Is somebody typing, so that a letter is a letter? */
export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** Calls back when `?` is pressed where nobody is typing and no sheet is open. */
export function useQuestionMark(wanted: boolean, ask: () => void) {
  const asked = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || typing(event.target)) return;
    if (!wanted || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    ask();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => asked(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
