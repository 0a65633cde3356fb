// The shipped persons' real talks, through step(): played by chance, by a policy, or as well as can be.
import { most } from '../../src/analysis/learner.ts';
import type { TalkEvent } from '../../src/dialogue/event.ts';
import { hand, replies } from '../../src/dialogue/offered.ts';
import type { Position } from '../../src/dialogue/position.ts';
import { start, step } from '../../src/dialogue/step.ts';
import type { Talk } from '../../src/dialogue/talk.ts';
import type { Turn } from '../../src/dialogue/turn.ts';
import type { Persona } from '../../src/persona/schema.ts';
import { fastTalk, playOut, type Played } from '../support/randomPlay.ts';
import { chance } from './policies.ts';

/** What to do at a turn of a real talk. */
export type TalkPolicy = (talk: Talk, position: Position, turn: number) => TalkEvent;

const TURNS_MOST = 60;

/** Plays a talk to its end, or to where it is longer than talks are. */
export function playTalk(
  talk: Talk,
  policy: TalkPolicy,
): { readonly turns: readonly Turn[]; readonly position: Position } {
  let { position } = start(talk);
  const turns: Turn[] = [];
  while (!position.ended && turns.length < TURNS_MOST) {
    const event = policy(talk, position, turns.length);
    const outcome = step(talk, position, event);
    if (outcome.type !== 'turn') throw new Error(`${JSON.stringify(event)} at ${position.beat}: ${outcome.type}`);
    position = outcome.position;
    turns.push(outcome.turn);
  }
  return { turns, position };
}

const played = new Map<string, readonly Played[]>();

/** Talks by chance: half of them careless, half in which much is said that she takes well. */
export function chancePlays(persona: Persona, count = 60): readonly Played[] {
  const known = played.get(persona.id);
  if (known) return known;
  const plays = Array.from({ length: count }, (_none, seed) => {
    const draw = chance(seed + 1);
    return playOut(fastTalk(persona, seed), () => Math.floor(draw() * 65536), seed % 2 ? 11 : 2);
  });
  played.set(persona.id, plays);
  return plays;
}

export const chanceTurns = (persona: Persona): readonly Turn[] => chancePlays(persona).flatMap(({ turns }) => turns);

/** How many words of hers a turn brought; things done aside. */
export const wordsIn = ({ hers }: Turn): number =>
  hers.utterances.filter(({ kind }) => kind === 'says').reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** How she would be after an event, as one number: for a learner who reads what is on the table and what is broken. */
function promise(talk: Talk, position: Position, event: TalkEvent): number {
  const outcome = step(talk, position, event);
  if (outcome.type !== 'turn') return -Infinity;
  const { rapport, beat, ended } = outcome.position;
  if (rapport.left) return -100;
  const met = [1, 2, 4, 8].filter((need) => rapport.met & need).length;
  const flow = { 0: 0, 1: 0.2, 2: 0.4, idle: -0.3, slip: -0.6 }[rapport.flow];
  const onward = ended || beat !== position.beat ? 0.05 : 0;
  return (
    rapport.ease + rapport.trust + flow + 1.5 * met - 2 * rapport.strain + (rapport.bond === 'intact' ? 4 : 0) + onward
  );
}

/** Reads the line and the state, one turn ahead: what can be said, kept in hand, or left unsaid. */
export const reader: TalkPolicy = (talk, position) => {
  const events: readonly TalkEvent[] = [
    ...[...replies(talk, position), ...hand(talk, position)].map(({ move }): TalkEvent => ({
      type: 'say',
      move: move.id,
    })),
    { type: 'silence', length: 'long' },
  ];
  return most(events, (event) => promise(talk, position, event));
};

/** The first move of this gesture in the words always to hand, else the first reply. */
export const always =
  (gesture: string): TalkPolicy =>
  (talk, position) => {
    const found = hand(talk, position).find(({ move }) => move.does.gesture === gesture) ?? replies(talk, position)[0];
    return { type: 'say', move: found?.move.id ?? '' };
  };
