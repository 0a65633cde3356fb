// Repair, per break, as a coach can count it by hand: N + 3 · met/needed + 4 · mended − h, never below 0 (science.md §4).
import type { Episode } from './episodes.ts';

/** One summand of an episode's points: what it is for, which turns earned it, and by which rule. */
export interface RepairPiece {
  readonly what: 'prompt' | 'needs' | 'mended' | 'harm';
  readonly worth: number;
  readonly turns: readonly number[];
  readonly rule: string | null;
}

export interface RepairOfEpisode {
  readonly episode: Episode;
  readonly points: number; // 0–10
  readonly pieces: readonly RepairPiece[];
}

/** Why there is no number. */
export type RepairUntested = 'nothing-broke' | 'no-turn-left';

export interface Repair {
  readonly value: number | null; // 0–10, the mean weighted by strain
  readonly why: RepairUntested | null;
  readonly yours: number | null; // the same, of the breaks the learner made
  readonly nobodys: number | null; // and of those that came
  readonly episodes: readonly RepairOfEpisode[];
}

/** Turning towards her on the first turn is worth 3, on the second 2, on the third 1, later nothing (claims 44, 50). */
const PROMPT = 4;
const NEEDS_WORTH = 3;
const MENDED_WORTH = 4;
export const REPAIR_MOST = 10;

export function repairOf(episode: Episode): RepairOfEpisode {
  const { opened, answered, turns, met, needed, fate } = episode;
  const answering = turns.find(({ turn }) => turn === answered);
  const after = answering ? Math.max(1, answering.turn - opened) : PROMPT;
  const helping = turns.filter(({ rule }) => rule === 'need-met' || rule === 'mended');
  const harmful = turns.filter(({ harmful: one }) => one);
  const pieces: readonly RepairPiece[] = [
    {
      what: 'prompt',
      worth: Math.max(0, PROMPT - after),
      turns: answering ? [answering.turn] : [],
      rule: answering?.rule ?? null,
    },
    {
      what: 'needs',
      worth: (NEEDS_WORTH * met) / needed,
      turns: helping.map(({ turn }) => turn),
      rule: helping.length ? 'need-met' : null,
    },
    {
      what: 'mended',
      worth: fate === 'mended' ? MENDED_WORTH : 0,
      turns: fate === 'mended' && episode.closed !== null ? [episode.closed] : [],
      rule: fate === 'mended' ? 'mended' : null,
    },
    { what: 'harm', worth: -harmful.length, turns: harmful.map(({ turn }) => turn), rule: harmful[0]?.rule ?? null },
  ];
  return {
    episode,
    points: Math.max(
      0,
      pieces.reduce((sum, { worth }) => sum + worth, 0),
    ),
    pieces,
  };
}

/**
 * Repair over a talk: a mean, never a sum, so that more breaks never help; harder ones count more.
 * @param leftByYou the learner got up: a break nobody had turned to counts, since there would have been a turn
 */
export function repair(episodes: readonly Episode[], leftByYou: boolean): Repair {
  const tested = episodes.filter(({ turns, fate }) => turns.length > 0 || (fate === 'open' && leftByYou)).map(repairOf);
  const why = tested.length ? null : episodes.length ? 'no-turn-left' : 'nothing-broke';
  return {
    value: weighted(tested),
    why,
    yours: weighted(tested.filter(({ episode }) => episode.by === 'you')),
    nobodys: weighted(tested.filter(({ episode }) => episode.by === 'nobody')),
    episodes: tested,
  };
}

function weighted(episodes: readonly RepairOfEpisode[]): number | null {
  const weight = episodes.reduce((sum, { episode }) => sum + episode.peak, 0);
  return weight === 0 ? null : episodes.reduce((sum, { points, episode }) => sum + points * episode.peak, 0) / weight;
}
