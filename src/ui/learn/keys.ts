// The keys of learning from a talk, as what they ask for.
import type { LearnAction } from '../help/keys.ts';

export type LearnKey = { readonly does: 'answer'; readonly number: number } | { readonly does: LearnAct };
type LearnAct = Exclude<LearnAction, 'answer' | 'between replies'> | 'up' | 'down';

const NAMED: Readonly<Record<string, LearnAct>> = {
  '0': 'silences',
  Enter: 'onward',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Escape: 'out',
};

const LETTERS: Readonly<Record<string, LearnAct>> = {
  i: 'cut in',
  h: 'words at hand',
  w: 'show a way',
  k: 'pass on',
  '?': 'keys of learning',
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for; null: it is not one of ours. */
export function learnKey({ key, ctrlKey, metaKey, altKey }: Pressed, letterKeys: boolean): LearnKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^[1-9]$/.test(key)) return { does: 'answer', number: Number(key) };
  const act = NAMED[key] ?? (letterKeys ? LETTERS[key.toLowerCase()] : undefined);
  return act === undefined ? null : { does: act };
}
