// What each key does, in words, and what is written on its cap. Which keys there are is in help/keys.ts.
import type { KeyAction, KeyLine } from '../help/keys.ts';

const DOES: Readonly<Record<KeyAction, string>> = {
  'show keys': 'This page.',
  close: 'Closes what is open.',
  'go on': 'Shows the whole line at once, then goes on. Never chooses a reply that has not been picked out.',
  reply: 'Says that reply.',
  'stay silent': 'You stay silent.',
  'cut in': 'Brings your replies while somebody is still speaking. Choosing one cuts in; the same key puts them away.',
  'something shifted': 'Something shifted. It costs nothing.',
  'between replies': 'From reply to reply.',
  'earlier lines': 'To the lines already said.',
  pause: 'Pauses. A pause never costs a turn.',
  'turn by turn': 'Along the curve, turn by turn.',
  'first or last turn': 'To the first turn, to the last.',
};

const CAPS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What a screen reader says for a cap that is only a sign. */
const SPOKEN: Readonly<Record<string, string>> = {
  '?': 'question mark',
  ArrowUp: 'up arrow',
  ArrowDown: 'down arrow',
  ArrowLeft: 'left arrow',
  ArrowRight: 'right arrow',
};

export const keysText = {
  does: (action: KeyAction): string => DOES[action],
  cap: (key: string): string => CAPS[key] ?? key,
  /** As it is read out. */
  spoken: (key: string): string => SPOKEN[key] ?? CAPS[key] ?? key,
} as const;

/** Caps and words of a screen's keys, for a sheet or a table. */
export const keyLines = (lines: readonly KeyLine<KeyAction>[]): readonly (readonly [readonly string[], string])[] =>
  lines.map(({ action, keys }) => [keys.map(keysText.cap), keysText.does(action)]);
