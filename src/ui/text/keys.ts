// What each key does, in words, and what is written on its cap. Which keys there are is in help/keys.ts.
import type { KeyAction, KeyLine } from '../help/keys.ts';

const DOES: Readonly<Record<KeyAction, string>> = {
  'show keys': 'This page. In a talk, the keys of the talk.',
  'sit down': 'Sits down, or goes on where you left.',
  close: 'Closes what is open.',
  'whole line': 'The whole line at once. Never chooses a reply.',
  reply: 'Say that.',
  'between replies': 'From reply to reply.',
  'stay silent': 'Stay silent; once more, break the silence.',
  'cut in': 'Cut in: brings what you could say now. The same key puts it away.',
  'words to hand': 'Words always to hand.',
  'something shifted': 'Something shifted. It costs nothing.',
  'earlier lines': 'Earlier lines.',
  'say again': 'Read the last line and cue out again.',
  'take back': 'Take back your last words. It stays on record.',
  pause: 'Pause. A pause never costs a turn.',
  'turn by turn': 'On the curve: turn by turn.',
  'first or last turn': 'On the curve: to the first turn, to the last.',
};

const CAPS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  'Ctrl z': 'Ctrl Z',
};

/** What a screen reader says for a cap that is only a sign. */
const SPOKEN: Readonly<Record<string, string>> = {
  '?': 'question mark',
  PageUp: 'page up',
  'Ctrl z': 'control and z',
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
