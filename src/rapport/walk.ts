// The fast form of the chart, for analysis: the same guards, effects and order of transitions, folded without XState.
// tests/analysis/walk-*.test.ts prove it equal to the machine on every reachable state of every shipped person.
import type { AppraisalRule } from './appraisal.ts';
import { BOND_REGION, STANCE_REGION, bind, type Bindings, type EntryName, type Stimulus } from './chart.ts';
import type { Outcome } from './feeling.ts';
import { gone, type Character, type Rapport } from './rapport.ts';

/** How she answers one stimulus: the rapport after it and the rule that fired. Pure and total. */
export type React = (now: Rapport, stimulus: Stimulus) => Outcome;

/** Builds the fast form for one person. */
export const walker = (character: Character, rules?: readonly AppraisalRule[]): React => fold(bind(character, rules));

/** The chart folded over these bindings; they can be exchanged only so that tests may break one. */
export function fold({ guards, effects, entries }: Bindings): React {
  const entered = (now: Rapport, entry: EntryName): Rapport => ({ ...now, ...entries[entry] });
  const stand = (now: Rapport): Rapport => {
    const row = STANCE_REGION.states[now.stance].always.find(({ guard }) => guards[guard](now, JOLT));
    return row ? stand(entered(now, STANCE_REGION.states[row.target].entry)) : now;
  };
  return (now, stimulus) => {
    if (now.left) return { now, rule: stimulus.type === 'jolt' ? 'jolt' : 'gone' };
    const row = BOND_REGION.states[now.bond].on[stimulus.type].find(
      ({ guard }) => !guard || guards[guard](now, stimulus),
    );
    if (!row?.actions) return { now, rule: 'nothing' };
    const outcome = effects[row.actions](now, stimulus);
    if (row.target === '#left') return { now: gone(outcome.now), rule: outcome.rule };
    const target = row.target;
    const moved =
      target === 'intact' || target === 'withdrawal' || target === 'confrontation'
        ? entered(outcome.now, BOND_REGION.states[target].entry)
        : outcome.now;
    return { now: stand(moved), rule: outcome.rule };
  };
}

const JOLT: Stimulus = { type: 'jolt' };
