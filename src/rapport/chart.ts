// The statechart, once: its states, its transitions and the names of its guards, as a coach could read them off a
// drawing. machine.ts hands it to XState; walk.ts folds the very same object about a hundred times faster.
import type { Bond, Stance } from '../persona/vocabulary.ts';
import type { Act } from './act.ts';
import { APPRAISAL_RULES, type AppraisalRule, type Arrival } from './appraisal.ts';
import { breaking, feeling, jolted, leaving, meaningOf, type Meaning, type Outcome } from './feeling.ts';
import * as mending from './mending.ts';
import { DEPTH_MOST, stanceAfter, type Character, type Rapport } from './rapport.ts';

/** What can happen to her: an act of the learner, a jolt that is nobody's fault, her own telling. */
export type Stimulus =
  | { readonly type: 'act'; readonly act: Act; readonly table: Arrival['table'] }
  | { readonly type: 'jolt' }
  | { readonly type: 'told'; readonly depth: number };

export type GuardName =
  | 'endsTheTalk'
  | 'breaks'
  | 'breaksAndPushesBack'
  | 'pushesBack'
  | 'meetsLastNeed'
  | 'meetsNeed'
  | 'hadEnough'
  | 'hurtsAgain'
  | 'forgivenOnce'
  | 'stillMending'
  | 'noEaseLeft'
  | 'notAtEase'
  | 'atEase'
  | 'comesBack';
export type EffectName =
  | 'leave'
  | 'break'
  | 'feel'
  | 'jolt'
  | 'deepen'
  | 'mend'
  | 'meetNeed'
  | 'hurtAgain'
  | 'forgive'
  | 'carryOn'
  | 'joltUnfelt';
export type EntryName =
  | 'standOpen'
  | 'standGuarded'
  | 'standDisengaged'
  | 'bondIntact'
  | 'bondWithdrawn'
  | 'bondConfronted';

/** One arrow of the drawing: taken when the guard holds, the first in its list that does. */
export interface Arrow {
  readonly guard?: GuardName;
  readonly target?: string;
  readonly actions?: EffectName;
}
interface StanceNode {
  readonly entry: EntryName;
  readonly always: readonly (Arrow & { readonly guard: GuardName; readonly target: Stance })[];
}
interface BondNode {
  readonly entry: EntryName;
  readonly initial?: string;
  readonly states?: Readonly<Record<string, object>>;
  readonly on: { readonly act: readonly Arrow[]; readonly jolt: readonly Arrow[]; readonly told: readonly Arrow[] };
}

/** Region stance: it follows ease and bond; nobody sends it anything. */
export const STANCE_REGION: { readonly initial: Stance; readonly states: Readonly<Record<Stance, StanceNode>> } = {
  initial: 'guarded',
  states: {
    open: {
      entry: 'standOpen',
      always: [
        { guard: 'noEaseLeft', target: 'disengaged' },
        { guard: 'notAtEase', target: 'guarded' },
      ],
    },
    guarded: {
      entry: 'standGuarded',
      always: [
        { guard: 'noEaseLeft', target: 'disengaged' },
        { guard: 'atEase', target: 'open' },
      ],
    },
    disengaged: {
      entry: 'standDisengaged',
      always: [
        { guard: 'atEase', target: 'open' },
        { guard: 'comesBack', target: 'guarded' },
      ],
    },
  },
};

const told: readonly Arrow[] = [{ actions: 'deepen' }];
const jolt: readonly Arrow[] = [{ actions: 'joltUnfelt' }];

/** While the bond is broken only its needs count; model-spec.md §6c, in its order. */
const whileBroken: readonly Arrow[] = [
  { guard: 'meetsLastNeed', target: 'intact', actions: 'mend' },
  { guard: 'meetsNeed', target: '.mending', actions: 'meetNeed' },
  { guard: 'hadEnough', target: '#left', actions: 'leave' },
  { guard: 'hurtsAgain', target: '.unheeded', actions: 'hurtAgain' },
  { guard: 'forgivenOnce', target: '.unheeded', actions: 'forgive' },
  { guard: 'stillMending', actions: 'carryOn' },
  { target: '.unheeded', actions: 'carryOn' },
];

/** Region bond: whole, or broken in one of two ways, and on the way back. */
export const BOND_REGION: { readonly initial: Bond; readonly states: Readonly<Record<Bond, BondNode>> } = {
  initial: 'intact',
  states: {
    intact: {
      entry: 'bondIntact',
      on: {
        act: [
          { guard: 'endsTheTalk', target: '#left', actions: 'leave' },
          { guard: 'breaksAndPushesBack', target: 'confrontation', actions: 'break' },
          { guard: 'breaks', target: 'withdrawal', actions: 'break' },
          { actions: 'feel' },
        ],
        jolt: [
          { guard: 'pushesBack', target: 'confrontation', actions: 'jolt' },
          { target: 'withdrawal', actions: 'jolt' },
        ],
        told,
      },
    },
    withdrawal: {
      entry: 'bondWithdrawn',
      initial: 'fresh',
      states: { fresh: {}, unheeded: {}, mending: {} },
      on: { act: whileBroken, jolt, told },
    },
    confrontation: {
      entry: 'bondConfronted',
      initial: 'unheeded',
      states: { unheeded: {}, mending: {} },
      on: { act: whileBroken, jolt, told },
    },
  },
};

export type Guard = (now: Rapport, stimulus: Stimulus) => boolean;
export type Effect = (now: Rapport, stimulus: Stimulus) => Outcome;

/** The guards, effects and entries the chart names, bound to one person. */
export interface Bindings {
  readonly guards: Readonly<Record<GuardName, Guard>>;
  readonly effects: Readonly<Record<EffectName, Effect>>;
  readonly entries: Readonly<Record<EntryName, Partial<Rapport>>>;
}

const actOf = (stimulus: Stimulus): Act => {
  if (stimulus.type !== 'act') throw new Error(`The chart asked for an act and was given "${stimulus.type}".`);
  return stimulus.act;
};

/** Binds the names in the chart to one person. `rules` can be exchanged only so that tests may break one. */
export function bind(character: Character, rules: readonly AppraisalRule[] = APPRAISAL_RULES): Bindings {
  let read: { now: Rapport; stimulus: Stimulus; meaning: Meaning } | null = null;
  const meaning = (now: Rapport, stimulus: Stimulus): Meaning => {
    if (read && read.now === now && read.stimulus === stimulus) return read.meaning;
    const arrival = { act: actOf(stimulus), table: stimulus.type === 'act' ? stimulus.table : ('none' as const) };
    read = { now, stimulus, meaning: meaningOf(character, now, arrival, rules) };
    return read.meaning;
  };
  const next = (now: Rapport) => stanceAfter(now.stance, now.ease, now.strain > 0);
  return {
    guards: {
      endsTheTalk: (now, s) => meaning(now, s).outcome === 'leaves',
      breaks: (now, s) => meaning(now, s).outcome === 'breaks',
      breaksAndPushesBack: (now, s) =>
        meaning(now, s).outcome === 'breaks' && character.pushback === 1 && meaning(now, s).pushing,
      pushesBack: () => character.pushback === 1,
      meetsLastNeed: (now, s) => mending.meetsLastNeed(now, actOf(s)),
      meetsNeed: (now, s) => mending.meetsNeed(now, actOf(s)),
      hadEnough: (now) => mending.hadEnough(now),
      hurtsAgain: (now, s) => mending.hurtsAgain(now, actOf(s)),
      forgivenOnce: (now, s) => mending.forgivenOnce(now, actOf(s)),
      stillMending: (now) => now.met !== 0,
      noEaseLeft: (now) => next(now) === 'disengaged',
      notAtEase: (now) => next(now) === 'guarded',
      atEase: (now) => next(now) === 'open',
      comesBack: (now) => next(now) === 'guarded',
    },
    effects: {
      leave: (now, s) => leaving(now, now.strain > 0 ? 'leaves' : meaning(now, s).rule),
      break: (now, s) => breaking(character, now, meaning(now, s)),
      feel: (now, s) =>
        feeling(character, now, { act: actOf(s), table: s.type === 'act' ? s.table : 'none' }, meaning(now, s)),
      jolt: (now) => jolted(character, now),
      joltUnfelt: (now) => ({ now, rule: 'jolt' }),
      deepen: (now, s) => ({
        now: { ...now, depth: Math.min(DEPTH_MOST, Math.max(now.depth, s.type === 'told' ? s.depth : 0)) },
        rule: 'she-told',
      }),
      mend: (now) => mending.mended(character, now),
      meetNeed: (now, s) => mending.needMet(character, now, actOf(s)),
      hurtAgain: (now, s) => mending.hurtAgain(character, now, actOf(s)),
      forgive: (now, s) => mending.forgiven(now, actOf(s)),
      carryOn: (now, s) => mending.unheeded(now, actOf(s)),
    },
    entries: {
      standOpen: { stance: 'open' },
      standGuarded: { stance: 'guarded' },
      standDisengaged: { stance: 'disengaged' },
      bondIntact: { bond: 'intact' },
      bondWithdrawn: { bond: 'withdrawal' },
      bondConfronted: { bond: 'confrontation' },
    },
  };
}
