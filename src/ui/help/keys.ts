// Every key there is, once, for the lists of keys. What answers to them is held to this list by a test. The names of
// keys are those of KeyboardEvent.key; "Ctrl z" is z with Ctrl, or with Command on a Mac.

export interface KeyLine<Action extends string = string> {
  readonly action: Action;
  /** Any one of these. */
  readonly keys: readonly string[];
}

export const EVERYWHERE_KEYS = [
  { action: 'show keys', keys: ['?'] },
  { action: 'close', keys: ['Escape'] },
] as const satisfies readonly KeyLine[];

export const BRIEF_KEYS = [{ action: 'sit down', keys: ['Enter'] }] as const satisfies readonly KeyLine[];

export const TALK_KEYS = [
  { action: 'whole line', keys: [' ', 'Enter'] },
  { action: 'reply', keys: ['1', '2', '3', '4'] },
  { action: 'between replies', keys: ['ArrowUp', 'ArrowDown'] },
  { action: 'stay silent', keys: ['0'] },
  { action: 'cut in', keys: ['i'] },
  { action: 'words to hand', keys: ['w'] },
  { action: 'something shifted', keys: ['n'] },
  { action: 'earlier lines', keys: ['h'] },
  { action: 'say again', keys: ['l'] },
  { action: 'take back', keys: ['PageUp', 'Ctrl z'] },
  { action: 'pause', keys: ['p', 'Escape'] },
] as const satisfies readonly KeyLine[];

export const DEBRIEF_KEYS = [
  { action: 'turn by turn', keys: ['ArrowLeft', 'ArrowRight'] },
  { action: 'first or last turn', keys: ['Home', 'End'] },
] as const satisfies readonly KeyLine[];

export type EverywhereAction = (typeof EVERYWHERE_KEYS)[number]['action'];
export type BriefAction = (typeof BRIEF_KEYS)[number]['action'];
export type TalkAction = (typeof TALK_KEYS)[number]['action'];
export type DebriefAction = (typeof DEBRIEF_KEYS)[number]['action'];
export type KeyAction = EverywhereAction | BriefAction | TalkAction | DebriefAction;

/** Single letters and signs can be switched off; digits, arrows, Enter, Space and Escape always work. */
export const isLetterKey = (key: string): boolean => key.length === 1 && !/[\d ]/.test(key);
