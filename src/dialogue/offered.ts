// Which moves can be made now, which cannot and why.
import type { HandMove } from '../persona/schema.ts';
import type { Beat, Move, Target } from '../persona/script.ts';
import { shuffled } from './arrange.ts';
import type { Position } from './position.ts';
import type { Talk } from './talk.ts';

/** A move with where it stands and, if it goes on from here, where to. */
export interface Offer {
  readonly move: Move;
  readonly from: 'beat' | 'cut-in' | 'cut-off' | 'hand';
  readonly to: Target | null; // null: the talk stays at this beat
  readonly says: string; // the exact words, with what the engine adds
}

/** How many replies stand on the page at once. */
const REPLIES = 4;

/** The replies on the page: those of the beat, or what can be said after cutting her off. Their order is the seed's. */
export const replies = (talk: Talk, position: Position): readonly Offer[] =>
  shuffled(repliesAsWritten(talk, position), talk.seed, position.beat);

function repliesAsWritten(talk: Talk, position: Position): readonly Offer[] {
  if (position.ended) return [];
  const beat = talk.beatOf(position.beat);
  if (position.floor !== 'cut') return beat.moves.map((move) => ({ move, from: 'beat', to: move.to, says: move.says }));
  const sets = Math.floor(talk.persona.cutOff.length / REPLIES);
  const first = (position.cutTurns % sets) * REPLIES;
  const set = talk.persona.cutOff.slice(first, first + REPLIES);
  return set.map((move) => ({ move, from: 'cut-off', to: onwardOf(beat), says: move.says }));
}

/** Where a beat leads when nobody chooses: where its first move goes. */
export const onwardOf = (beat: Beat): Target => beat.moves[0]?.to ?? 'next';

/** What she can be cut in on with: the beat's own words for it, and its replies where it has none. */
export function cutIns(talk: Talk, position: Position): readonly Offer[] {
  if (!canCutIn(talk, position)) return [];
  const beat = talk.beatOf(position.beat);
  const own = position.spokenAs === 'open' ? beat.cutIns : [];
  const offers = own.map((move): Offer => ({ move, from: 'cut-in', to: onwardOf(beat), says: move.says }));
  return offers.length ? offers : replies(talk, position);
}

/** May she be cut in on now? Only while a line of hers that is not held is being spoken. */
export const canCutIn = (talk: Talk, position: Position): boolean =>
  position.floor === 'hers' && !position.ended && talk.beatOf(position.beat).lines[position.spokenAs].hold !== true;

/** The words always to hand: the same list at every turn, so that their appearing gives nothing away. */
export const hand = (talk: Talk, position: Position): readonly Offer[] =>
  position.ended
    ? []
    : talk.persona.hand.filter((move) => move.does.gesture !== 'look-away').map((move) => toHand(move, position));

const toHand = (move: HandMove, position: Position): Offer => ({
  move,
  from: 'hand',
  to: null,
  says: handWords(move, position),
});

/** "Go on. You’d got as far as —" takes her last words, when there are any. */
function handWords(move: HandMove, position: Position): string {
  if (!/—\s*$/.test(move.says)) return move.says;
  if (position.unfinished) {
    const last = position.unfinished.said
      .split(/\s+/)
      .slice(-4)
      .join(' ')
      .replace(/[,.;:!?…’”]+$/, '');
    return `${move.says.replace(/—\s*$/, '').trimEnd()} “${last}”…`;
  }
  const clauses = move.says.split(/(?<=[.!?])\s+|\s+—\s+/);
  return clauses.length > 1 ? (clauses[0] ?? move.says) : move.says.replace(/\s*—\s*$/, '…');
}

/** Finds an offered move, or says why there is none. */
export function findOffer(
  talk: Talk,
  position: Position,
  id: string,
  cuttingIn: boolean,
): Offer | { readonly refused: string } {
  if (cuttingIn) {
    if (!canCutIn(talk, position)) return { refused: 'Nobody is speaking who could be cut in on now.' };
    const beat = talk.beatOf(position.beat);
    const offer = cutIns(talk, position).find(({ move }) => move.id === id);
    return offer ?? { refused: `"${id}" is not something to cut in with at the beat "${beat.id}".` };
  }
  const reply = repliesAsWritten(talk, position).find(({ move }) => move.id === id);
  if (reply) return reply;
  const always = position.ended
    ? undefined
    : talk.persona.hand.find((move) => move.id === id && move.does.gesture !== 'look-away');
  if (always) return toHand(always, position);
  if (position.floor === 'cut') return { refused: `"${id}" is not on offer: you have just cut her off.` };
  return { refused: `"${id}" is not on offer at the beat "${position.beat}".` };
}
