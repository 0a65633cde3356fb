// Simulated learners: how somebody would fare who always plays in one way. A person they fare well with by a habit, or by
// reading nothing, teaches that habit.
import type { TalkEvent } from '../dialogue/event.ts';
import { hand, replies, type Offer } from '../dialogue/offered.ts';
import type { Position } from '../dialogue/position.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Turn } from '../dialogue/turn.ts';
import type { Act } from '../rapport/act.ts';
import { deriveAct } from '../rapport/derive.ts';
import { blank, extend, type Timeline } from '../session/replay.ts';

/** Where a learner is when it has to choose. */
export interface Scene {
  readonly talk: Talk;
  readonly position: Position;
  readonly turns: readonly Turn[]; // what has been so far
  readonly pressed: boolean; // "something shifted", already at this turn
}

export interface Learner {
  readonly id: string;
  readonly name: string; // "The adviser"
  readonly does: string; // what it reads and what it does, a sentence without a subject
  readonly choose: (scene: Scene) => TalkEvent;
}

/** Something that could be said, and what it would be. */
export interface Choice {
  readonly event: TalkEvent;
  readonly says: string;
  readonly acts: readonly Act[];
}

/** The replies on the page, in the order they stand in. */
export const repliesIn = ({ talk, position }: Scene): readonly Choice[] =>
  replies(talk, position).map((offer) => choiceOf(talk, position, offer));

/** The words always to hand. */
export const handIn = ({ talk, position }: Scene): readonly Choice[] =>
  hand(talk, position).map((offer) => choiceOf(talk, position, offer));

function choiceOf(talk: Talk, position: Position, { move, says }: Offer): Choice {
  const { topic, details } = talk.beatOf(position.beat);
  const truthOf = (fact: string) => talk.persona.brief.facts.find(({ id }) => id === fact)?.truth;
  const hearing = { topic, details, truthOf, named: position.named };
  const gestures = move.also ? [move.does, move.also] : [move.does];
  return { event: { type: 'say', move: move.id }, says, acts: gestures.map((gesture) => deriveAct(gesture, hearing)) };
}

/** The one with the most of something; the first of equals. */
export function most<T>(from: readonly T[], worth: (one: T, at: number) => number): T {
  let [best, top] = [from[0], -Infinity];
  for (const [at, one] of from.entries()) {
    const value = worth(one, at);
    if (value > top) [best, top] = [one, value];
  }
  if (best === undefined) throw new Error('There is nothing to choose from.');
  return best;
}

/** No talk of a person of ordinary size needs more turns; one that is longer goes in circles. */
const TURNS_MOST = 60;

/** The same for this person: an answer a line, and as much again for what comes between. */
export const turnsMost = ({ persona }: Talk): number => Math.max(TURNS_MOST, 2 * persona.beats.length);

/** Plays a talk to its end, or to where it is longer than talks are. */
export function playLearner(talk: Talk, learner: Pick<Learner, 'choose'>): Timeline {
  let timeline = blank(talk);
  let pressed = false;
  const limit = turnsMost(talk);
  while (!timeline.position.ended && timeline.moments.length < limit) {
    const { position, moments } = timeline;
    const event = learner.choose({ talk, position, turns: moments.map(({ turn }) => turn), pressed });
    if (pressed && event.type === 'notice') throw new Error(`A learner presses twice at "${position.beat}".`);
    pressed = event.type === 'notice';
    timeline = extend(talk, timeline, { event, at: 0 }, moments.length);
    if (timeline.stopped) throw new Error(`A learner does what is not on offer: ${timeline.stopped.reason}`);
  }
  return timeline;
}
