// Every rule of the model reversed, one at a time: verdicts, effects, guards, the fit table, thresholds, needs, traits.
import { TABLES, type Table } from '../../src/persona/vocabulary.ts';
import { APPRAISAL_RULES, appraise, type Verdict } from '../../src/rapport/appraisal.ts';
import type { Effect, EffectName, GuardName, Stimulus } from '../../src/rapport/chart.ts';
import { fitOf, type Fit } from '../../src/rapport/fit.ts';
import type { Character, Rapport } from '../../src/rapport/rapport.ts';
import { kept, mutant, withEffects, withGuard, withRule, withVerdict, type Mutant } from './mutant.ts';
import { seen } from './seen.ts';

const AGAINST: Readonly<Record<Verdict, Verdict>> = {
  fitting: 'off',
  held: 'off',
  harmless: 'off',
  off: 'fitting',
  hurt: 'fitting',
  deceit: 'fitting',
};
const LAST = APPRAISAL_RULES.length - 1;

/** Each rule of the appraisal: struck out, its condition inverted, its verdict reversed. */
const rules = (): readonly Mutant[] =>
  APPRAISAL_RULES.flatMap((rule, at) => {
    const name = `${at + 1} ${rule.rules.join(', ')}`;
    const reversed = mutant('rule', `${name}: verdict reversed`, {
      rules: () =>
        withRule(
          at,
          withVerdict((one) => AGAINST[one]),
        ),
    });
    if (at === LAST) return [reversed];
    return [
      reversed,
      mutant('rule', `${name}: struck out`, { rules: () => withRule(at, () => null) }),
      mutant('rule', `${name}: condition inverted`, {
        rules: () => withRule(at, (one) => ({ ...one, speaks: (...given) => !one.speaks(...given) })),
      }),
    ];
  });

const SIGNED = ['ease', 'trust', 'depth', 'strain'] as const;
const OTHERS = ['met', 'grace', 'ground', 'adapted'] as const;
const EFFECTS: readonly EffectName[] = [
  'break',
  'feel',
  'jolt',
  'deepen',
  'mend',
  'meetNeed',
  'hurtAgain',
  'forgive',
  'carryOn',
];

interface Moved {
  readonly row: string; // of the tables of effects (model-spec.md §6b, §6c)
  readonly what: (typeof SIGNED)[number] | (typeof OTHERS)[number] | 'flow';
  readonly way: number;
}

/** Which row of the tables of effects this was: a verdict with its suffix while the bond holds, else the rule itself. */
function rowOf(character: Character, before: Rapport, stimulus: Stimulus, rule: string): string {
  if (stimulus.type !== 'act' || before.bond !== 'intact') return rule;
  const { verdict } = appraise(APPRAISAL_RULES, character, before, stimulus);
  const suffix = rule.split('+')[1];
  return suffix === undefined ? verdict : `${verdict}+${suffix}`;
}

/**
 * Which way the change went: a number by its sign; flow forwards or not; anything else simply changed. In a broken bond
 * flow rests, and what had been met is forgotten with the break.
 */
function ways(before: Rapport, after: Rapport): readonly Omit<Moved, 'row'>[] {
  const forward = after.flow === 1 || after.flow === 2;
  return [
    ...SIGNED.map((what) => ({ what, way: Math.sign(after[what] - before[what]) })),
    ...OTHERS.map((what) => ({ what, way: after[what] === before[what] ? 0 : 1 })),
    { what: 'flow' as const, way: before.flow === after.flow || after.strain > 0 ? 0 : forward ? 1 : -1 },
  ].filter(({ what, way }) => way !== 0 && !(what === 'met' && after.strain === 0));
}

/** Everything any row is seen to move, and which way. */
function everythingMoved(): readonly Moved[] {
  const found = new Map<string, Moved>();
  for (const { character, now, stimulus, after, rule } of seen()) {
    if (after.left) continue;
    const row = rowOf(character, now, stimulus, rule);
    for (const one of ways(now, after)) found.set(`${row} ${one.what} ${one.way}`, { ...one, row });
  }
  return [...found.values()].toSorted((a, b) => (a.row < b.row ? -1 : a.row > b.row ? 1 : 0));
}

function reversed(before: Rapport, after: Rapport, { what, way }: Moved): Rapport {
  if (!ways(before, after).some((one) => one.what === what && one.way === way)) return after;
  switch (what) {
    case 'ease':
    case 'trust':
    case 'depth':
    case 'strain':
      return kept({ ...after, [what]: 2 * before[what] - after[what] });
    case 'flow':
      return { ...after, flow: way > 0 ? 'slip' : 1 };
    default:
      return { ...after, [what]: before[what] };
  }
}

const nameOf = ({ row, what, way }: Moved): string => {
  if (OTHERS.some((one) => one === what)) return `${row}: ${what} left as it was`;
  return `${row}: ${what} ${way > 0 ? 'up' : 'down'} reversed`;
};

/** Each effect of each row: its sign flipped, or, where it has none, the effect left out. */
const effects = (): readonly Mutant[] =>
  everythingMoved().map((moved) =>
    mutant('effect', nameOf(moved), {
      bindings: withEffects(EFFECTS, (effect: Effect, character) => (now, stimulus) => {
        const outcome = effect(now, stimulus);
        return rowOf(character, now, stimulus, outcome.rule) === moved.row
          ? { ...outcome, now: reversed(now, outcome.now, moved) }
          : outcome;
      }),
    }),
  );

const GUARDS: readonly GuardName[] = [
  'endsTheTalk',
  'breaks',
  'breaksAndPushesBack',
  'pushesBack',
  'meetsLastNeed',
  'meetsNeed',
  'hadEnough',
  'hurtsAgain',
  'forgivenOnce',
  'noEaseLeft',
  'notAtEase',
  'atEase',
  'comesBack',
];

/** Each guard of the chart inverted, and never holding. `stillMending` only names a state of the drawing. */
const guards = (): readonly Mutant[] =>
  GUARDS.flatMap((name) => [
    mutant('guard', `${name} inverted`, {
      bindings: withGuard(
        name,
        (guard) =>
          (...given) =>
            !guard(...given),
      ),
    }),
    mutant('guard', `${name} never`, { bindings: withGuard(name, () => () => false) }),
  ]);

const SWAPS = [
  ['fitting', 'harmless'],
  ['fitting', 'off'],
  ['harmless', 'off'],
] as const;

/** The fit rule reading another table. */
const readingFit = (read: (table: Table, fit: Fit, act: string) => Fit) => () =>
  withRule(LAST, (rule) => ({
    ...rule,
    says: (_now, { act, table }) => ({ verdict: read(table, fitOf(table, act), act), rule: 'fit-rule' }),
  }));

/** Each row of the fit table with two of its classes swapped. */
const fits = (): readonly Mutant[] =>
  TABLES.flatMap((row) =>
    SWAPS.map(([one, other]) =>
      mutant('fit table', `${row}: ${one} and ${other} swapped`, {
        rules: readingFit((table, fit) => (table !== row ? fit : fit === one ? other : fit === other ? one : fit)),
      }),
    ),
  );

export const tableMutants = (): readonly Mutant[] => [...rules(), ...effects(), ...guards(), ...fits()];
