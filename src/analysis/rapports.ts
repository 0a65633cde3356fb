// The rapport half of a board: every state of it met so far as a number, and every reaction asked for so far in a table,
// so that the chart is asked once.
import type { Stimulus } from '../rapport/chart.ts';
import type { Rapport } from '../rapport/rapport.ts';
import type { React } from '../rapport/walk.ts';
import { rapportKey } from './placeKey.ts';

/** No person has as many states of rapport. */
export const RAPPORTS_MOST = 32768;

/** One reaction of hers. */
export interface Reacted {
  readonly before: Rapport;
  readonly stimulus: Stimulus;
  readonly after: Rapport;
}

export interface Rapports {
  readonly numberOf: (now: Rapport) => number;
  readonly at: (number: number) => Rapport;
  readonly stimulus: (stimulus: Stimulus) => number;
  /** How she is after it, as a number. */
  readonly react: (rapport: number, stimulus: number) => number;
  /** What the chart answers, out of the table. */
  readonly answer: React;
  readonly left: (number: number) => boolean;
  readonly count: () => number;
  readonly reacted: () => Iterable<Reacted>;
}

/** A reaction table that fills as it is asked. `react` is the fast form of the chart; `name` stands in the one error. */
export function createRapports(ask: React, name: string): Rapports {
  const byKey = new Map<number, number>();
  const byValue = new Map<Rapport, number>(); // the very objects of this table, without working out a key
  const rapports: Rapport[] = [];
  const gone: boolean[] = [];
  const stimuli: Stimulus[] = [];
  const stimulusNumbers = new Map<string, number>();
  const reached: Uint16Array[] = []; // stimulus, rapport → rapport + 1; 0 not yet known
  const rules: string[][] = [];

  const numberOf = (now: Rapport): number => {
    const same = byValue.get(now);
    if (same !== undefined) return same;
    const key = rapportKey(now);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    if (rapports.length === RAPPORTS_MOST)
      throw new Error(`${name} has more than ${String(RAPPORTS_MOST)} states of rapport.`);
    byKey.set(key, rapports.length);
    byValue.set(now, rapports.length);
    rapports.push(now);
    gone.push(now.left);
    return rapports.length - 1;
  };
  const at = (number: number): Rapport => {
    const now = rapports[number];
    if (!now) throw new Error(`Rapport ${number} is not on this board.`);
    return now;
  };
  const stimulus = (one: Stimulus): number => {
    const key = one.type === 'act' ? `${one.act} ${one.table}` : one.type === 'told' ? `told ${one.depth}` : 'jolt';
    const known = stimulusNumbers.get(key);
    if (known !== undefined) return known;
    stimulusNumbers.set(key, stimuli.length);
    stimuli.push(one);
    reached.push(new Uint16Array(RAPPORTS_MOST));
    rules.push([]);
    return stimuli.length - 1;
  };
  const react = (rapport: number, number: number): number => {
    const row = reached[number];
    const one = stimuli[number];
    if (!row || !one) throw new Error(`Stimulus ${number} is not on this board.`);
    const known = row[rapport];
    if (known) return known - 1;
    const { now, rule } = ask(at(rapport), one);
    const after = numberOf(now);
    row[rapport] = after + 1;
    const heard = rules[number];
    if (heard) heard[rapport] = rule;
    return after;
  };
  return {
    numberOf,
    at,
    stimulus,
    react,
    answer: (now, one) => {
      const [before, number] = [numberOf(now), stimulus(one)];
      const after = react(before, number);
      return { now: at(after), rule: rules[number]?.[before] ?? '' };
    },
    left: (number) => gone[number] ?? false,
    count: () => rapports.length,
    reacted: function* () {
      for (const [number, one] of stimuli.entries())
        for (const [before, after] of (reached[number] ?? []).entries())
          if (after) yield { before: at(before), stimulus: one, after: at(after - 1) };
    },
  };
}
