// The balance of a person: what everybody who can be had to play comes to, beside the best there is.
import { arrangements } from '../dialogue/arrange.ts';
import type { Persona } from '../persona/schema.ts';
import { bestPlay } from './bestPlay.ts';
import { most, playLearner, type Learner } from './learner.ts';
import { FIRST, MURMUR } from './learnerBlind.ts';
import { LEARNERS } from './learners.ts';
import { createStudy } from './study.ts';
import { played, talked, type Talked } from './talked.ts';

/** What a learner comes to, over all its talks. */
export interface Fared {
  readonly learner: Pick<Learner, 'id' | 'name' | 'does'>;
  readonly talks: readonly Talked[];
  readonly share: number; // of the best: 0 is murmuring throughout, 1 the best a search finds
  readonly repair: number | null; // means over the talks that tested it
  readonly noticing: number | null;
  readonly sustaining: number | null;
  readonly turns: number;
  readonly endings: readonly { readonly id: string | null; readonly times: number }[]; // most often first
}

export interface Balance {
  readonly persona: string;
  readonly best: Talked; // without cutting in, and without waiting where all is well
  readonly worst: Talked; // the least a learner comes to
  readonly fared: readonly Fared[];
}

/** How many talks each learner has, at least: enough that the order of the replies evens out. */
const TALKS = 12;

/**
 * Has everybody play, in every arrangement.
 * @param tell hears who is playing, and how much of all is done, 0 to 1
 */
export function balanceOf(persona: Persona, tell: (learner: string, done: number) => void = () => undefined): Balance {
  const count = arrangements(persona);
  const bases = Array.from({ length: count }, (_none, seed) => baseOf(persona, seed));
  const all = LEARNERS.map((learner, at) => {
    tell(learner.name, at / LEARNERS.length);
    const talks = Array.from({ length: Math.ceil(TALKS / count) * count }, (_none, seed) => {
      const { talk } = createStudy(persona, seed);
      return talked(talk, playLearner(talk, learner), bases[seed % count]?.whole);
    });
    return { learner, talks };
  });
  const everybody = all.flatMap(({ talks }) => talks);
  const scales = bases.map(({ top, least }, at) => {
    const eases = everybody.flatMap(({ seed, ease }) => (seed % count === at ? [ease] : []));
    return { least, range: Math.max(0.01, Math.max(top, ...eases) - least) };
  });
  const shareOf = ({ seed, ease }: Talked): number => {
    const { least, range } = scales[seed % count] ?? { least: 0, range: 1 };
    return (ease - least) / range;
  };
  const found = bases.flatMap(({ best }) => best ?? []);
  return {
    persona: persona.id,
    best: most(found.length ? found : everybody, ({ ease }) => ease),
    worst: most(everybody, ({ ease }) => -ease),
    fared: all.map(({ learner, talks }) => ({
      learner: { id: learner.id, name: learner.name, does: learner.does },
      talks,
      share: meanOf(talks.map(shareOf)) ?? 0,
      repair: meanOf(talks.map(({ repair }) => repair)),
      noticing: meanOf(talks.map(({ noticing }) => noticing)),
      sustaining: meanOf(talks.map(({ sustaining }) => sustaining)),
      turns: meanOf(talks.map(({ turns }) => turns)) ?? 0,
      endings: timesOf(talks),
    })),
  };
}

/** What one arrangement is measured by: how long it is, the least and the most there is to be had. */
function baseOf(persona: Persona, seed: number) {
  const { talk, board } = createStudy(persona, seed);
  const whole = playLearner(talk, FIRST).moments.length;
  const { events } = bestPlay(board, true);
  return {
    whole,
    least: talked(talk, playLearner(talk, MURMUR), whole).ease,
    top: bestPlay(board).ease,
    best: events.length > 0 ? talked(talk, played(talk, events)) : null, // none: the search came to no ending
  };
}

/** The mean of those that were tested. */
function meanOf(values: readonly (number | null)[]): number | null {
  const tested = values.filter((value) => value !== null);
  return tested.length ? tested.reduce((sum, value) => sum + value, 0) / tested.length : null;
}

function timesOf(talks: readonly Talked[]): Fared['endings'] {
  const times = new Map<string | null, number>();
  for (const { ending } of talks) times.set(ending, (times.get(ending) ?? 0) + 1);
  return [...times].map(([id, count]) => ({ id, times: count })).toSorted((one, other) => other.times - one.times);
}
