// What a learner can do. These events, and nothing else, are the record of a talk.

export type TalkEvent =
  | { readonly type: 'say'; readonly move: string }
  | { readonly type: 'cut-in'; readonly move: string; readonly word: number } // after this many words of her line
  | { readonly type: 'silence'; readonly length: 'short' | 'long' }
  | { readonly type: 'look-away' }
  | { readonly type: 'notice' } // "something shifted": it costs nothing and changes nothing
  | { readonly type: 'leave' };

/**
 * An event as a coach writes it: a move's id, "cut in <move>", "cut in <move> at 7", "silence short", "silence long",
 * "look away", "notice", "leave". Null if it is none of these. Without "at", she is cut off at the start of her tail.
 */
export function readEvent(text: string, tailWord: number): TalkEvent | null {
  const words = text.trim().split(/\s+/);
  const [first, second, third, fourth, fifth] = words;
  if (first === 'cut' && second === 'in' && third && !words[5]) {
    if (fourth === undefined) return { type: 'cut-in', move: third, word: tailWord };
    const word = Number(fifth);
    return fourth === 'at' && Number.isInteger(word) && word > 0 ? { type: 'cut-in', move: third, word } : null;
  }
  switch (text.trim()) {
    case 'silence short':
      return { type: 'silence', length: 'short' };
    case 'silence long':
      return { type: 'silence', length: 'long' };
    case 'look away':
      return { type: 'look-away' };
    case 'notice':
      return { type: 'notice' };
    case 'leave':
      return { type: 'leave' };
    default:
      return first && /^[a-z][a-z0-9-]*$/.test(first) && words.length === 1 ? { type: 'say', move: first } : null;
  }
}

/** The same event as a coach would write it. */
export function writeEvent(event: TalkEvent): string {
  switch (event.type) {
    case 'say':
      return event.move;
    case 'cut-in':
      return `cut in ${event.move} at ${event.word}`;
    case 'silence':
      return `silence ${event.length}`;
    case 'look-away':
      return 'look away';
    default:
      return event.type;
  }
}
