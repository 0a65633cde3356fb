// How what she says comes out: phrase by phrase, with a breath between what she says. Times count from her first word.
import type { Speech, Utterance } from '../../dialogue/speech.ts';

export interface Phrase {
  readonly utterance: number; // which of the things she says or does
  readonly part: Utterance['part'];
  readonly kind: Utterance['kind'];
  readonly text: string;
  readonly words: number;
  readonly lineWords: number; // words of her line before this phrase
  readonly from: number; // ms
  readonly until: number; // ms
}

export interface Delivery {
  readonly phrases: readonly Phrase[];
  readonly lineWords: number; // all words of the part that can be cut in on
  readonly takes: number; // ms, until the last word is out
}

const BREATH = 350;
const LEAST_DEED = 900;
const MOST_WORDS = 7;

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Her side of a turn as phrases in time. */
export function deliver(speech: Pick<Speech, 'utterances'>, wordsPerMinute: number): Delivery {
  const perWord = 60_000 / wordsPerMinute;
  const phrases: Phrase[] = [];
  let at = 0;
  let lineWords = 0;
  for (const [index, { part, kind, text }] of speech.utterances.entries()) {
    if (index > 0) at += BREATH;
    for (const phrase of kind === 'does' ? [text] : phrasesOf(text)) {
      const words = wordsIn(phrase);
      const takes = kind === 'does' ? Math.max(LEAST_DEED, words * perWord) : words * perWord;
      phrases.push({ utterance: index, part, kind, text: phrase, words, lineWords, from: at, until: at + takes });
      at += takes;
      if (part === 'line') lineWords += words;
    }
  }
  return { phrases, lineWords, takes: at };
}

/** A sentence in phrases: at every full stop, at a comma or a dash when there is something before it, never a word alone. */
function phrasesOf(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const phrases: string[] = [];
  let held: string[] = [];
  for (const [index, word] of words.entries()) {
    held.push(word);
    const left = words.length - index - 1;
    const stop = /[.!?…]["”’)]*$/.test(word) && held.length > 1;
    const pause = /[,;:—–]["”’)]*$/.test(word) && held.length > 2 && left > 1;
    const long = held.length >= MOST_WORDS && left > 2;
    if (stop || pause || long) {
      phrases.push(held.join(' '));
      held = [];
    }
  }
  if (held.length > 0) phrases.push(held.join(' '));
  return phrases;
}

/** How many phrases have come out after so many ms. */
export const phrasesOut = ({ phrases }: Delivery, spoken: number): number =>
  phrases.filter(({ from }) => from <= spoken).length;

/** When the next phrase comes, or when the last word is out. */
export const nextOf = ({ phrases, takes }: Delivery, spoken: number): number =>
  phrases.find(({ from }) => from > spoken)?.from ?? takes;

/** The word of her line reached: those shown so far, at least the first, and never the last, for then she has finished. */
export function wordReached({ phrases, lineWords }: Delivery, spoken: number): number {
  const shown = phrases.filter(({ part, from }) => part === 'line' && from <= spoken);
  const reached = shown.reduce((sum, { words }) => sum + words, 0);
  return Math.max(1, Math.min(lineWords - 1, reached));
}
