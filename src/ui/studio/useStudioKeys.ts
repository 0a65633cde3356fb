// The keys of a draft. Every one of them is also a button.
import { useEffect, useEffectEvent } from 'react';
import { typing } from '../parts/questionMark.ts';

export interface StudioDeeds {
  readonly save: () => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly problem: (step: 1 | -1) => void;
  readonly play: () => void;
  readonly find: () => void;
  readonly rename: () => void;
  readonly duplicate: () => void;
  readonly show: (index: number) => void;
  readonly keys: () => void;
}

function deedOf(event: KeyboardEvent, deeds: StudioDeeds): (() => void) | null {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (command)
    switch (key) {
      case 's':
        return deeds.save;
      case 'z':
        return event.shiftKey ? deeds.forward : deeds.back;
      case 'y':
        return deeds.forward;
      case 'p':
        return deeds.find;
      case 'd':
        return deeds.duplicate;
      case 'Enter':
        return deeds.play;
      default:
        return null;
    }
  if (event.altKey) return /^Digit[1-4]$/.test(event.code) ? () => deeds.show(Number(event.code.slice(5)) - 1) : null;
  if (key === 'F8') return () => deeds.problem(event.shiftKey ? -1 : 1);
  if (key === 'F2') return deeds.rename;
  const at = event.composedPath()[0] ?? null; // within the editor of the JSON view, too
  return key === '?' && !typing(at) ? deeds.keys : null;
}

/** Listens on the whole page, so that a key means the same wherever the focus is. */
export function useStudioKeys(deeds: StudioDeeds) {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    const deed = deedOf(event, deeds);
    if (deed === null) return;
    event.preventDefault();
    deed();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
