// The score of a talk: three numbers, never one, each with its reasons or with why there is none (science.md §4).
import type { Timeline } from '../session/replay.ts';
import { episodesOf } from './episodes.ts';
import { noticing, type Noticing } from './noticing.ts';
import { repair, type Repair } from './repair.ts';
import { sustaining, type Sustaining } from './sustaining.ts';

export interface Score {
  readonly repair: Repair;
  readonly noticing: Noticing;
  readonly sustaining: Sustaining;
}

export function scoreOf(timeline: Timeline): Score {
  const leftByYou = timeline.position.ended?.by === 'you';
  return {
    repair: repair(episodesOf(timeline), leftByYou),
    noticing: noticing(timeline),
    sustaining: sustaining(timeline),
  };
}
