// The keys of the talk, as what they ask for. Digits, arrows, Enter, Space and Escape always work; letters can be off.

export type KeyAct =
  | { readonly does: 'row'; readonly number: number }
  | { readonly does: 'up' | 'down' | 'on' | 'silence' | 'cut-in' | 'hand' | 'shifted' }
  | { readonly does: 'pause' | 'escape' | 'earlier' | 'repeat' | 'take back' | 'keys' };

const NAMED: Readonly<Record<string, KeyAct>> = {
  '0': { does: 'silence' },
  ' ': { does: 'on' },
  Enter: { does: 'on' },
  ArrowUp: { does: 'up' },
  ArrowDown: { does: 'down' },
  Escape: { does: 'escape' },
  PageUp: { does: 'take back' },
};

const LETTERS: Readonly<Record<string, KeyAct>> = {
  i: { does: 'cut-in' },
  w: { does: 'hand' },
  n: { does: 'shifted' },
  p: { does: 'pause' },
  h: { does: 'earlier' },
  l: { does: 'repeat' },
  '?': { does: 'keys' },
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for; null: it is not one of ours. */
export function keyAct({ key, ctrlKey, metaKey, altKey }: Pressed, letterKeys: boolean): KeyAct | null {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? { does: 'take back' } : null;
  if (altKey) return null;
  if (/^[1-9]$/.test(key)) return { does: 'row', number: Number(key) };
  const named = NAMED[key];
  if (named) return named;
  return letterKeys ? (LETTERS[key.toLowerCase()] ?? null) : null;
}

/** Does the element answer Space and Enter itself? */
export const answersItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, input, select, textarea, summary, label') !== null;
