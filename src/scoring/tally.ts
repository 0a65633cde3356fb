// What is counted and not scored: it can be read afterwards, and chasing it earns nothing.
import { familyOf } from '../rapport/act.ts';
import type { Timeline } from '../session/replay.ts';
import { played } from './course.ts';

export interface Tally {
  readonly questions: number;
  readonly reflections: number; // the gist, or the meaning under it, said back
  readonly longestQuestions: number; // the longest run of turns that each asked something
  readonly unaskedAdvice: number;
  readonly cutIns: number; // sentences of hers broken off
  readonly silences: number; // turns in which nothing was said
}

export function tally(timeline: Timeline): Tally {
  const turns = played(timeline).map(({ turn }) => turn);
  const acts = turns.flatMap(({ reasons }) => reasons);
  let run = 0;
  let longest = 0;
  for (const { reasons } of turns) {
    run = reasons.some(({ act }) => act !== 'jolt' && familyOf(act) === 'ask') ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return {
    questions: acts.filter(({ act }) => act !== 'jolt' && familyOf(act) === 'ask').length,
    reflections: acts.filter(({ act }) => act === 'simple_refl' || act === 'complex_refl').length,
    longestQuestions: longest,
    unaskedAdvice: acts.filter(({ act, rule }) => act === 'advise' && !rule.startsWith('advice-')).length,
    cutIns: turns.filter(({ cut }) => cut !== null).length,
    silences: turns.filter(({ event }) => event.type === 'silence').length,
  };
}
