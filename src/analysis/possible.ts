// Everything a learner could do at a position: for whoever walks a talk whole.
import type { TalkEvent } from '../dialogue/event.ts';
import { canCutIn, cutIns, hand, replies } from '../dialogue/offered.ts';
import type { Position } from '../dialogue/position.ts';
import { tailWord, wordsOf } from '../dialogue/speech.ts';
import type { Talk } from '../dialogue/talk.ts';

/**
 * The events on offer. Where she is cut off matters only before or after her tail begins, so one word of each stands
 * for all. Leaving and noticing change nothing that could be walked to, and are left out.
 */
export function possibleEvents(talk: Talk, position: Position): readonly TalkEvent[] {
  if (position.ended) return [];
  const beat = talk.beatOf(position.beat);
  const count = wordsOf(beat.lines[position.spokenAs]).length;
  const tail = tailWord(beat, position.spokenAs);
  const words = [...new Set([Math.max(1, Math.floor(count / 2)), ...(tail === null ? [] : [tail])])].filter(
    (word) => word < count,
  );
  const offered = canCutIn(talk, position) ? cutIns(talk, position) : [];
  const cutting = words.flatMap((word) =>
    offered.map(({ move }): TalkEvent => ({ type: 'cut-in', move: move.id, word })),
  );
  const said = [...replies(talk, position), ...hand(talk, position)].map(({ move }): TalkEvent => ({
    type: 'say',
    move: move.id,
  }));
  return [
    ...said,
    ...cutting,
    { type: 'silence', length: 'short' },
    { type: 'silence', length: 'long' },
    { type: 'look-away' },
  ];
}
