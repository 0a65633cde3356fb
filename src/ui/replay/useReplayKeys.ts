import { useEffect, useEffectEvent } from 'react';
import type { ReplayAction } from '../help/keys.ts';
import { typing } from '../parts/questionMark.ts';
import { useSettings } from '../parts/useSettings.ts';
import { answersItself } from '../talk/keys.ts';
import { replayKey } from './keys.ts';

/** Everything in a replay by keyboard, where nobody is typing and no sheet is open. */
export function useReplayKeys(act: (action: ReplayAction) => void) {
  const [{ letterKeys }] = useSettings();
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    const action = replayKey(event, letterKeys);
    if (action === null || !ours(event)) return;
    event.preventDefault();
    act(action);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** The slider of the curve moves itself, and a button in hand answers for itself; letters are ours there too. */
function ours({ key, target }: KeyboardEvent): boolean {
  const letter = key.length === 1 && key !== ' ';
  if (target instanceof HTMLInputElement && target.type === 'range') return letter;
  if (typing(target)) return false;
  return key === ' ' ? !answersItself(target) : true;
}
