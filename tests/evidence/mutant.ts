// A model with one thing in it reversed: what it is called, and the subject the claims are then held on.
import { APPRAISAL_RULES, type AppraisalRule, type Verdict } from '../../src/rapport/appraisal.ts';
import {
  bind,
  type Bindings,
  type Effect,
  type EffectName,
  type Guard,
  type GuardName,
} from '../../src/rapport/chart.ts';
import { nextTalk } from '../../src/rapport/nextTalk.ts';
import type { Character, Rapport } from '../../src/rapport/rapport.ts';
import { fold } from '../../src/rapport/walk.ts';
import type { Subject } from './model.ts';

export type Kind = 'rule' | 'effect' | 'guard' | 'fit table' | 'threshold' | 'need' | 'trait' | 'next talk';

export interface Mutant {
  readonly kind: Kind;
  readonly name: string;
  readonly subject: Subject;
}

interface Change {
  readonly rules?: (character: Character) => readonly AppraisalRule[];
  readonly bindings?: (bound: Bindings, character: Character) => Bindings;
  readonly character?: (character: Character) => Character;
  readonly next?: typeof nextTalk;
}

/** The model with this changed. */
export function mutant(kind: Kind, name: string, change: Change): Mutant {
  const { character: who = (one) => one, rules, bindings = (bound) => bound, next = nextTalk } = change;
  return {
    kind,
    name,
    subject: {
      build: (character) => {
        const changed = who(character);
        return fold(bindings(bind(changed, rules?.(changed)), changed));
      },
      next,
    },
  };
}

/** Keeps a reversed rapport a rapport. */
export function kept(now: Rapport): Rapport {
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return {
    ...now,
    ease: within(now.ease, 8),
    trust: within(now.trust, 3),
    depth: within(now.depth, 3),
    strain: within(now.strain, 3),
  };
}

/** With one rule of the table changed, found by its place in it. */
export const withRule = (at: number, change: (rule: AppraisalRule) => AppraisalRule | null): readonly AppraisalRule[] =>
  APPRAISAL_RULES.flatMap((rule, index) => (index === at ? (change(rule) ?? []) : rule));

export const withVerdict =
  (turn: (verdict: Verdict) => Verdict) =>
  (rule: AppraisalRule): AppraisalRule => ({
    ...rule,
    says: (...given) => {
      const said = rule.says(...given);
      return { ...said, verdict: turn(said.verdict) };
    },
  });

/** With one guard of the chart changed. */
export const withGuard =
  (name: GuardName, change: (guard: Guard) => Guard) =>
  (bound: Bindings): Bindings => ({
    ...bound,
    guards: { ...bound.guards, [name]: change(bound.guards[name]) },
  });

/** With what some effects come to changed. */
export const withEffects =
  (names: readonly EffectName[], change: (effect: Effect, character: Character) => Effect) =>
  (bound: Bindings, character: Character): Bindings => ({
    ...bound,
    effects: {
      ...bound.effects,
      ...Object.fromEntries(names.map((name) => [name, change(bound.effects[name], character)])),
    },
  });
