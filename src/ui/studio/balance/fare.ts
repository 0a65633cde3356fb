// How each simulated learner fares with a person: so many talks each, over every order of topics and every place of the
// jolt, and what they came to together.
import { playLearner, type Learner } from '../../../analysis/learner.ts';
import { BLIND, RANDOM } from '../../../analysis/learnerBlind.ts';
import { LEARNERS } from '../../../analysis/learners.ts';
import { READER } from '../../../analysis/learnerReader.ts';
import { buildTalk, characterOf } from '../../../dialogue/talk.ts';
import type { Persona } from '../../../persona/schema.ts';
import { walker } from '../../../rapport/walk.ts';
import { scoreOf } from '../../../scoring/score.ts';

/** Talks a learner is given: enough for every arrangement of the shipped people to come up, and for luck to even out. */
export const TALKS = 12;

/** Does it listen, has it a habit, or does it read nothing? */
export type Kind = 'reads' | 'habit' | 'blind';

/** What a learner's talks came to, all of them together. */
export interface Fare {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  readonly kind: Kind;
  readonly turns: number;
  readonly open: number; // turns after which she was open
  readonly repair: number | null; // 0–10, the mean of the talks in which something broke
  readonly shifts: number; // what there was to notice
  readonly noticed: number;
  readonly endings: Readonly<Record<string, number>>; // talks, by the ending they came to
  readonly brokenOff: number; // talks the person ended
  readonly unended: number; // talks that went in circles
}

const BLIND_ONES: readonly Learner[] = [RANDOM, ...BLIND];
const kindOf = (learner: Learner): Kind =>
  learner === READER ? 'reads' : BLIND_ONES.includes(learner) ? 'blind' : 'habit';

/** Lets one learner after the other play, and calls back after each. */
export function fares(persona: Persona, told: (soFar: readonly Fare[]) => void): readonly Fare[] {
  const found: Fare[] = [];
  for (const learner of LEARNERS) {
    found.push(fareOf(persona, learner));
    told([...found]);
  }
  return found;
}

/** How many learners there are. */
export const LEARNERS_COUNT = LEARNERS.length;

function fareOf(persona: Persona, learner: Learner): Fare {
  const react = walker(characterOf(persona));
  const timelines = Array.from({ length: TALKS }, (_none, seed) =>
    playLearner(buildTalk(persona, seed, { react }), learner),
  );
  const scores = timelines.map(scoreOf);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const repairs = scores.flatMap(({ repair }) => (repair.value === null ? [] : [repair.value]));
  const endings: Record<string, number> = {};
  for (const { position } of timelines) {
    const ending = position.ended?.ending;
    if (ending) endings[ending] = (endings[ending] ?? 0) + 1;
  }
  const { id, name, does } = learner;
  return {
    id,
    name,
    does,
    kind: kindOf(learner),
    turns: sum(timelines.map(({ moments }) => moments.length)),
    open: sum(scores.map(({ sustaining }) => sustaining.open)),
    repair: repairs.length ? sum(repairs) / repairs.length : null,
    shifts: sum(scores.map(({ noticing }) => noticing.shifts.length)),
    noticed: sum(scores.map(({ noticing }) => noticing.hits)),
    endings,
    brokenOff: timelines.filter(({ position }) => position.ended?.by === 'her').length,
    unended: timelines.filter(({ position }) => position.ended === null).length,
  };
}
