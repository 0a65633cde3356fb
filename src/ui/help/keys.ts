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

export const REPLAY_KEYS = [
  { action: 'turn before', keys: ['ArrowLeft'] },
  { action: 'turn after', keys: ['ArrowRight'] },
  { action: 'first turn', keys: ['Home'] },
  { action: 'last turn', keys: ['End'] },
  { action: 'next moment', keys: ['n'] },
  { action: 'moment before', keys: ['N'] },
  { action: 'next slip', keys: ['d'] },
  { action: 'option after', keys: ['ArrowDown'] },
  { action: 'option before', keys: ['ArrowUp'] },
  { action: 'play', keys: [' '] },
  { action: 'slower', keys: [','] },
  { action: 'faster', keys: ['.'] },
  { action: 'her view', keys: ['x'] },
  { action: 'cue lens', keys: ['u'] },
  { action: 'hide ratings', keys: ['z'] },
  { action: 'again from here', keys: ['r'] },
  { action: 'learn', keys: ['e'] },
  { action: 'comment', keys: ['m'] },
  { action: 'copy link', keys: ['y'] },
  { action: 'share', keys: ['s'] },
  { action: 'keys of the replay', keys: ['?'] },
] as const satisfies readonly KeyLine[];

/** While a comment is being written. */
export const COMMENT_KEYS = [
  { action: 'label', keys: ['1', '2', '3', '4', '5', '6', '7'] },
  { action: 'keep comment', keys: ['Ctrl Enter'] },
] as const satisfies readonly KeyLine[];

export const LEARN_KEYS = [
  { action: 'answer', keys: ['1', '2', '3', '4'] },
  { action: 'between replies', keys: ['ArrowUp', 'ArrowDown'] },
  { action: 'silences', keys: ['0'] },
  { action: 'cut in', keys: ['i'] },
  { action: 'words at hand', keys: ['h'] },
  { action: 'onward', keys: ['Enter'] },
  { action: 'show a way', keys: ['w'] },
  { action: 'pass on', keys: ['k'] },
  { action: 'out', keys: ['Escape'] },
  { action: 'keys of learning', keys: ['?'] },
] as const satisfies readonly KeyLine[];

export type EverywhereAction = (typeof EVERYWHERE_KEYS)[number]['action'];
export type BriefAction = (typeof BRIEF_KEYS)[number]['action'];
export type TalkAction = (typeof TALK_KEYS)[number]['action'];
export type DebriefAction = (typeof DEBRIEF_KEYS)[number]['action'];
export type ReplayAction = (typeof REPLAY_KEYS)[number]['action'];
export type LearnAction = (typeof LEARN_KEYS)[number]['action'];
export type CommentAction = (typeof COMMENT_KEYS)[number]['action'];
export type KeyAction =
  | EverywhereAction
  | BriefAction
  | TalkAction
  | DebriefAction
  | ReplayAction
  | CommentAction
  | LearnAction;

/** Single letters and signs can be switched off; digits, arrows, Enter, Space and Escape always work. */
export const isLetterKey = (key: string): boolean => key.length === 1 && !/[\d ]/.test(key);
