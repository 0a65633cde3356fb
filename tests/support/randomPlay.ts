// Talks as chance would have them: numbers in, a talk out. The same numbers always give the same talk.
import fc from 'fast-check';
import type { TalkEvent } from '../../src/dialogue/event.ts';
import { cutIns, hand, replies } from '../../src/dialogue/offered.ts';
import type { Position } from '../../src/dialogue/position.ts';
import { wordsOf, type Speech } from '../../src/dialogue/speech.ts';
import { start, step } from '../../src/dialogue/step.ts';
import { buildTalk, characterOf, type Talk } from '../../src/dialogue/talk.ts';
import type { Turn } from '../../src/dialogue/turn.ts';
import type { Persona } from '../../src/persona/schema.ts';
import { walker } from '../../src/rapport/walk.ts';

/** No talk needs more; one that is longer has lost its way. */
export const TURNS_MOST = 160;

/** A talk that answers about a hundred times faster; what it answers is the same. */
export const fastTalk = (persona: Persona, seed = 0): Talk =>
  buildTalk(persona, seed, { react: walker(characterOf(persona)) });

/** What chance decides with: as many numbers as a talk may have turns, and the seed. */
export const chances = fc.record({
  seed: fc.nat(1000),
  care: fc.nat(10), // how often, of sixteen, the learner says what she takes best
  chance: fc.nat(0x7fffffff),
});
export interface Chances {
  readonly seed: number;
  readonly care: number;
  readonly chance: number;
}

/** One number after another, all of them decided by the first. */
export function drawsFrom(chance: number): () => number {
  let state = chance;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 12;
  };
}

/** An event that is on offer here, by a number. Replies mostly, sometimes anything else. */
export function eventBy(talk: Talk, position: Position, draw: number): TalkEvent {
  const kind = draw % 16;
  const which = Math.floor(draw / 16);
  const one = <T>(list: readonly T[]): T | undefined => list[which % Math.max(1, list.length)];
  const reply: TalkEvent = { type: 'say', move: one(replies(talk, position))?.move.id ?? '' };
  if (kind < 10) return reply;
  if (kind < 12) return { type: 'say', move: one(hand(talk, position))?.move.id ?? '' };
  if (kind < 14) {
    const offer = one(cutIns(talk, position));
    const count = wordsOf(talk.beatOf(position.beat).lines[position.spokenAs]).length;
    return offer && count > 1 ? { type: 'cut-in', move: offer.move.id, word: 1 + (which % (count - 1)) } : reply;
  }
  if (kind === 14) return { type: 'silence', length: which % 2 ? 'short' : 'long' };
  return which % 4 ? reply : { type: 'look-away' };
}

/** Of the replies, the one that leaves her most at ease. */
function kindest(talk: Talk, position: Position): TalkEvent | null {
  let best: TalkEvent | null = null;
  let most = -Infinity;
  for (const { move } of [...replies(talk, position), ...hand(talk, position)]) {
    const event: TalkEvent = { type: 'say', move: move.id };
    const outcome = step(talk, position, event);
    if (outcome.type !== 'turn') continue;
    const { rapport, beat } = outcome.position;
    const worth = rapport.ease + (rapport.bond === 'intact' ? 4 : 0) + (beat === position.beat ? 0 : 1);
    if (worth > most) [best, most] = [event, worth];
  }
  return best;
}

export interface Played {
  readonly opening: { readonly position: Position; readonly speech: Speech };
  readonly events: readonly TalkEvent[];
  readonly turns: readonly Turn[];
  readonly positions: readonly Position[]; // before the first turn, and after each
}

/** A person, played as chance would have it. */
export const playBy = (persona: Persona, { seed, care, chance }: Chances): Played =>
  playOut(fastTalk(persona, seed), drawsFrom(chance), care);

/** Plays until she or the script ends it, or until it is longer than any talk should be. */
export function playOut(talk: Talk, draw: () => number, care = 0): Played {
  const opening = start(talk);
  const events: TalkEvent[] = [];
  const turns: Turn[] = [];
  const positions: Position[] = [opening.position];
  let position = opening.position;
  while (!position.ended && turns.length < TURNS_MOST) {
    const drawn = draw();
    const event = (drawn % 16 < care ? kindest(talk, position) : null) ?? eventBy(talk, position, drawn);
    const outcome = step(talk, position, event);
    if (outcome.type !== 'turn') throw new Error(`${JSON.stringify(event)} at ${position.beat}: ${outcome.type}`);
    position = outcome.position;
    events.push(event);
    turns.push(outcome.turn);
    positions.push(position);
  }
  return { opening, events, turns, positions };
}
