import { useEffect, useEffectEvent, type RefObject } from 'react';
import { typing } from '../parts/questionMark.ts';
import { useSettings } from '../parts/useSettings.ts';
import { answersItself, keyAct, type KeyAct } from './keys.ts';
import type { Play } from './play.ts';
import { moveAmongRows } from './Rows.tsx';
import type { Sheet } from './Stage.tsx';

interface Doors {
  readonly row: (number: number) => void;
  readonly open: (sheet: Sheet) => void;
  readonly repeat: () => void;
  readonly onward: () => void;
}

/** Everything in a talk by keyboard. A key held down does its thing once. */
export function useTalkKeys(script: RefObject<HTMLElement | null>, play: Play, doors: Doors) {
  const [{ letterKeys }] = useSettings();

  const act = (key: KeyAct, target: EventTarget | null): boolean => {
    const { floor } = play.scene();
    switch (key.does) {
      case 'row':
        doors.row(key.number);
        return true;
      case 'up':
      case 'down':
        moveAmongRows(script.current, key.does === 'down' ? 1 : -1);
        return true;
      case 'on':
        if (answersItself(target)) return false; // a button in hand answers for itself
        if (floor.phase.is === 'over') doors.onward();
        else if (floor.phase.is === 'silent') play.pressSilence();
        else play.signal('whole line');
        return true;
      case 'silence':
        play.pressSilence();
        return true;
      case 'cut-in':
      case 'hand':
        play.signal(key.does);
        return true;
      case 'shifted':
        play.notice();
        return true;
      case 'escape':
        if (floor.list === 'replies') play.pause(true);
        else play.signal('back');
        return true;
      case 'pause':
        play.pause(true);
        return true;
      case 'earlier':
      case 'keys':
        doors.open(key.does);
        return true;
      case 'repeat':
        doors.repeat();
        return true;
      case 'take back':
        play.takeBack();
        return true;
    }
  };

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || typing(event.target) || document.querySelector('dialog[open]') !== null) return;
    const key = keyAct(event, letterKeys);
    if (key === null) return;
    if (event.repeat && key.does !== 'up' && key.does !== 'down') {
      if (key.does === 'on') event.preventDefault();
      return;
    }
    if (act(key, event.target)) event.preventDefault();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
