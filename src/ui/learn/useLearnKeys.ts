import { useEffect, useEffectEvent } from 'react';
import type { Answer } from '../../analysis/learnable.ts';
import { typing } from '../parts/questionMark.ts';
import { useSettings } from '../parts/useSettings.ts';
import { answersItself } from '../talk/keys.ts';
import { learnKey } from './keys.ts';

interface Doors {
  readonly row: (number: number) => void;
  readonly among: (by: 1 | -1) => void;
  readonly list: (place: Answer['place']) => void;
  readonly onward: () => void;
  readonly out: () => void;
  readonly show: () => void;
  readonly pass: () => void;
  readonly keys: () => void;
}

/** Everything in learning from a talk by keyboard. A key held down does its thing once. */
export function useLearnKeys(doors: Doors) {
  const [{ letterKeys }] = useSettings();
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || typing(event.target) || document.querySelector('dialog[open]') !== null) return;
    const key = learnKey(event, letterKeys);
    if (key === null) return;
    if (key.does === 'onward' && answersItself(event.target)) return; // a button in hand answers for itself
    event.preventDefault();
    if (key.does === 'up' || key.does === 'down') return doors.among(key.does === 'down' ? 1 : -1);
    if (event.repeat) return;
    switch (key.does) {
      case 'answer':
        return doors.row(key.number);
      case 'silences':
        return doors.list('silence');
      case 'cut in':
        return doors.list('cut in');
      case 'words at hand':
        return doors.list('hand');
      case 'onward':
        return doors.onward();
      case 'out':
        return doors.out();
      case 'show a way':
        return doors.show();
      case 'pass on':
        return doors.pass();
      case 'keys of learning':
        return doors.keys();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
