// Every key there is, once. The screens ask here what a key does, and the help page lists what is here. The names of
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
export type TalkAction = (typeof TALK_KEYS)[number]['action'];
export type DebriefAction = (typeof DEBRIEF_KEYS)[number]['action'];
export type KeyAction = EverywhereAction | TalkAction | DebriefAction;

/** Single letters and signs can be switched off; digits, arrows, Enter, Space and Escape always work. */
export const isLetterKey = (key: string): boolean => key.length === 1 && !/[\d ]/.test(key);

/** A key as it is named here. */
export function pressed(event: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Ctrl ${key}` : key;
}

/** What a key does on a screen, or nothing. */
export function actionOf<Action extends string>(
  lines: readonly KeyLine<Action>[],
  key: string,
  letterKeys: boolean,
): Action | undefined {
  if (!letterKeys && isLetterKey(key)) return undefined;
  return lines.find(({ keys }) => keys.includes(key))?.action;
}
