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
  'turn before': 'The turn before.',
  'turn after': 'The turn after.',
  'first turn': 'The first turn.',
  'last turn': 'The last turn.',
  'next moment': 'The next moment that mattered.',
  'moment before': 'The moment before.',
  'next slip': 'The next turn that slipped.',
  'option after': 'What else you could have said: the next.',
  'option before': 'What else you could have said: the one before.',
  play: 'Play it in time, and stop.',
  slower: 'Slower.',
  faster: 'Faster.',
  'her view': 'As it was for them; once more, as it was for you.',
  'cue lens': 'Every cue, how long it was on show, and whether it was answered.',
  'hide ratings': 'Hides the curve and what each turn did.',
  'again from here': 'Talk again from this turn.',
  learn: 'Learn from this talk.',
  comment: 'Leave a comment.',
  'copy link': 'Copy a link to this turn.',
  share: 'Share this talk.',
  'keys of the replay': 'These keys.',
  label: 'In a comment: what the turn did, as you see it.',
  'keep comment': 'In a comment: keep it, and go on.',
  answer: 'Answer with that.',
  silences: 'Stay silent: brings how long.',
  'words at hand': 'Words always to hand.',
  onward: 'On: what it did, once more, the next moment.',
  'show a way': 'Shows a way it could have gone.',
  'pass on': 'Passes on to the next moment.',
  out: 'Back to the replies; from there, to the debrief.',
  'keys of learning': 'These keys.',
};

const CAPS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  'Ctrl z': 'Ctrl Z',
  'Ctrl Enter': 'Ctrl Enter',
  N: 'Shift N',
};

/** What a screen reader says for a cap that is only a sign. */
const SPOKEN: Readonly<Record<string, string>> = {
  '?': 'question mark',
  PageUp: 'page up',
  'Ctrl z': 'control and z',
  'Ctrl Enter': 'control and enter',
  N: 'shift and n',
  ',': 'comma',
  '.': 'full stop',
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
