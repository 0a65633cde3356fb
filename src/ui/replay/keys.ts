// The keys of the replay, as what they ask for.
import type { ReplayAction } from '../help/keys.ts';

const NAMED: Readonly<Record<string, ReplayAction>> = {
  ArrowLeft: 'turn before',
  ArrowRight: 'turn after',
  Home: 'first turn',
  End: 'last turn',
  ArrowUp: 'option before',
  ArrowDown: 'option after',
  ' ': 'play',
};

const LETTERS: Readonly<Record<string, ReplayAction>> = {
  n: 'next moment',
  N: 'moment before',
  d: 'next slip',
  ',': 'slower',
  '.': 'faster',
  x: 'her view',
  u: 'cue lens',
  z: 'hide ratings',
  r: 'again from here',
  e: 'learn',
  m: 'comment',
  y: 'copy link',
  s: 'share',
  '?': 'keys of the replay',
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for; null: it is not one of ours. */
export function replayKey({ key, ctrlKey, metaKey, altKey }: Pressed, letterKeys: boolean): ReplayAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  return NAMED[key] ?? (letterKeys ? (LETTERS[key] ?? null) : null);
}
