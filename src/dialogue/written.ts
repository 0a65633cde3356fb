// Events as a coach writes them, where the talk stands: "cut in <move>" cuts where it makes sense to.
import { readEvent, type TalkEvent } from './event.ts';
import type { Position } from './position.ts';
import { tailWord, wordsOf } from './speech.ts';
import type { Talk } from './talk.ts';

/** Where "cut in <move>" cuts when it does not say: at the tail, else in the middle. */
export function wordToCutAt(talk: Talk, { beat: id, spokenAs }: Position): number {
  const beat = talk.beatOf(id);
  const count = wordsOf(beat.lines[spokenAs]).length;
  return tailWord(beat, spokenAs) ?? Math.max(1, Math.floor(count / 2));
}

/** The event a coach has written, here; null if it is none. */
export const eventWritten = (talk: Talk, position: Position, written: string): TalkEvent | null =>
  readEvent(written, wordToCutAt(talk, position));
