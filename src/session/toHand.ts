// The words to hand, as the page lists them: what can be said once is not listed again.
import { hand, type Offer } from '../dialogue/offered.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Timeline } from './replay.ts';

/** The words to hand now. `step()` would still take a line said before; a person would not say it twice. */
export function wordsToHand(talk: Talk, timeline: Timeline): readonly Offer[] {
  const once = new Set(talk.persona.hand.filter((move) => move.once === true).map(({ id }) => id));
  const said = new Set(timeline.moments.flatMap(({ turn }) => (turn.event.type === 'say' ? [turn.event.move] : [])));
  return hand(talk, timeline.position).filter(({ move }) => !(once.has(move.id) && said.has(move.id)));
}
