// What many talks say together: the three numbers with how many moments stand behind each, the first talk with somebody
// against the latest, and guesses against how it was. No total over the three, and nothing that grows by itself.
import { STANCES, type Stance } from '../persona/vocabulary.ts';
import type { Guess } from '../session/session.ts';
import { REPAIR_MOST } from './repair.ts';
import type { Score } from './score.ts';

/** One sitting, played and scored. */
export interface Sat {
  readonly persona: string;
  readonly session: string;
  readonly run: number;
  readonly began: string; // ISO 8601
  readonly again: boolean; // begun in the middle of an earlier one, whose turns it shares
  readonly turns: number;
  readonly score: Score;
  readonly guess: Guess | null;
  readonly was: Stance; // at the end
}

/** Fewer moments than this say nothing yet. */
export const MOMENTS_LEAST = 5;
/** A talk of fewer turns is not set beside another. */
const TURNS_LEAST = 5;

export const SKILLS = ['repair', 'noticing', 'sustaining'] as const;
export type Skill = (typeof SKILLS)[number];

/** A number of one sitting: a share of all there was to be had, and the moments it rests on. */
export interface Point {
  readonly sat: Sat;
  readonly value: number; // 0–1
  readonly moments: number;
}

export interface SkillOverTime {
  readonly skill: Skill;
  readonly points: readonly Point[]; // oldest first; sittings in which it was not tested are left out
  readonly moments: number;
  readonly value: number | null; // of all their moments together; null: not enough yet
}

/** How many moments of one sitting a number rests on. */
const MOMENTS: Readonly<Record<Skill, (score: Score) => number>> = {
  repair: ({ repair }) => repair.episodes.length,
  noticing: ({ noticing }) => noticing.shifts.length,
  sustaining: ({ sustaining }) => sustaining.turns,
};

const share = ({ score }: Sat, skill: Skill): number | null => {
  const { value } = score[skill];
  return value === null ? null : skill === 'repair' ? value / REPAIR_MOST : value;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The same number, of all the moments at once: luck in one talk with one shift in it does not add up. */
const TOGETHER: Readonly<Record<Skill, (scores: readonly Score[]) => number>> = {
  repair: (scores) => {
    const episodes = scores.flatMap(({ repair }) => repair.episodes);
    const whole = sum(episodes.map(({ points, episode }) => points * episode.peak));
    return whole / (REPAIR_MOST * sum(episodes.map(({ episode }) => episode.peak)));
  },
  noticing: (scores) => {
    const of = (count: (noticing: Score['noticing']) => number) => sum(scores.map(({ noticing }) => count(noticing)));
    const spells = of((noticing) => noticing.spells);
    const alarms = spells === 0 ? 0 : of(({ alarmed }) => alarmed) / spells;
    return Math.max(0, of(({ hits }) => hits) / of(({ shifts }) => shifts.length) - alarms);
  },
  sustaining: (scores) => {
    const tested = scores.filter(({ sustaining }) => sustaining.value !== null);
    return sum(tested.map(({ sustaining }) => sustaining.open)) / sum(tested.map(({ sustaining }) => sustaining.turns));
  },
};

const inTime = (sittings: readonly Sat[]): readonly Sat[] =>
  sittings.toSorted((a, b) => a.began.localeCompare(b.began) || a.run - b.run);

/** One of the three over time. Sittings begun in the middle are practice: their first turns have been counted once. */
export function skillOverTime(skill: Skill, sittings: readonly Sat[]): SkillOverTime {
  const whole = inTime(sittings).filter(({ again }) => !again);
  const points = whole.flatMap((sat): readonly Point[] => {
    const value = share(sat, skill);
    return value === null ? [] : [{ sat, value, moments: MOMENTS[skill](sat.score) }];
  });
  const moments = sum(points.map((point) => point.moments));
  const value = moments < MOMENTS_LEAST ? null : TOGETHER[skill](whole.map(({ score }) => score));
  return { skill, points, moments, value };
}

export interface FirstAndLatest {
  readonly persona: string;
  readonly first: Sat;
  readonly latest: Sat;
}

/** For everybody one has sat down with twice from the first line, and stayed a while: the first time and the latest. */
export function firstAndLatest(sittings: readonly Sat[]): readonly FirstAndLatest[] {
  const whole = inTime(sittings).filter(({ again, turns }) => !again && turns >= TURNS_LEAST);
  const people = [...new Set(whole.map(({ persona }) => persona))];
  return people.flatMap((persona) => {
    const withThem = whole.filter((sat) => sat.persona === persona);
    const [first, latest] = [withThem[0], withThem.at(-1)];
    return first && latest && first !== latest ? [{ persona, first, latest }] : [];
  });
}

export interface Calibration {
  readonly guesses: number;
  readonly same: number; // she was as was guessed
  readonly nearer: number; // she was nearer than was guessed
  readonly further: number;
  readonly sure: { readonly guesses: number; readonly same: number };
  /** How often each guess met each stance: rows are guesses, columns how it was, both in the order of STANCES. */
  readonly table: readonly (readonly number[])[];
  readonly enough: boolean;
}

/** Guesses beside how it was. A guess after a sitting begun in the middle is a guess like any other. */
export function calibrationOf(sittings: readonly Sat[]): Calibration {
  const guessed = sittings.flatMap(({ guess, was }) => (guess ? [{ guess, was }] : []));
  const gaps = guessed.map(({ guess, was }) => STANCES.indexOf(was) - STANCES.indexOf(guess.stance));
  const sure = guessed.filter(({ guess }) => guess.sure === 'sure');
  return {
    guesses: guessed.length,
    same: gaps.filter((gap) => gap === 0).length,
    nearer: gaps.filter((gap) => gap < 0).length,
    further: gaps.filter((gap) => gap > 0).length,
    sure: { guesses: sure.length, same: sure.filter(({ guess, was }) => guess.stance === was).length },
    table: STANCES.map((mine) =>
      STANCES.map((theirs) => guessed.filter(({ guess, was }) => guess.stance === mine && was === theirs).length),
    ),
    enough: guessed.length >= MOMENTS_LEAST,
  };
}
