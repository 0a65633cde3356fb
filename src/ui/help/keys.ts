// Every key there is, once. The screens ask here what a key does, and the help page lists what is here. The names of
// keys are those of KeyboardEvent.key.

export interface KeyLine<Action extends string = string> {
  readonly action: Action;
  /** Any one of these. */
  readonly keys: readonly string[];
}

const DIGITS = ['1', '2', '3', '4'] as const;

export const EVERYWHERE_KEYS = [
  { action: 'show keys', keys: ['?'] },
  { action: 'close', keys: ['Escape'] },
] as const satisfies readonly KeyLine[];

export const TALK_KEYS = [
  { action: 'go on', keys: [' ', 'Enter'] },
  { action: 'reply', keys: DIGITS },
  { action: 'stay silent', keys: ['0'] },
  { action: 'cut in', keys: ['i'] },
  { action: 'something shifted', keys: ['n'] },
  { action: 'between replies', keys: ['ArrowUp', 'ArrowDown'] },
  { action: 'earlier lines', keys: ['h'] },
  { action: 'pause', keys: ['p', 'Escape'] },
] as const satisfies readonly KeyLine[];

export const DEBRIEF_KEYS = [
  { action: 'turn by turn', keys: ['ArrowLeft', 'ArrowRight'] },
  { action: 'first or last turn', keys: ['Home', 'End'] },
] as const satisfies readonly KeyLine[];

export type EverywhereAction = (typeof EVERYWHERE_KEYS)[number]['action'];
export type TalkAction = (typeof TALK_KEYS)[number]['action'];
export type DebriefAction = (typeof DEBRIEF_KEYS)[number]['action'];
export type KeyAction = EverywhereAction | TalkAction | DebriefAction;

/** Single letters and signs can be switched off; digits, arrows, Enter, Space and Escape always work. */
export const isLetterKey = (key: string): boolean => key.length === 1 && !/[\d ]/.test(key);

/** What a key does on a screen, or nothing. Capital letters count as their small ones. */
export function actionOf<Action extends string>(
  lines: readonly KeyLine<Action>[],
  key: string,
  letterKeys: boolean,
): Action | undefined {
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  if (!letterKeys && isLetterKey(pressed)) return undefined;
  return lines.find(({ keys }) => keys.includes(pressed))?.action;
}
