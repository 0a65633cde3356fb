// The statechart as a list of arrows, read from the chart the machine runs. The drawing, the table under it and what is
// lit when a move is pressed all come from here. src/rapport/drawing.ts prints the same arrows as Mermaid.
import { STANCES, BONDS, type Bond } from '../../persona/vocabulary.ts';
import {
  BOND_REGION,
  STANCE_REGION,
  bind,
  type Arrow as ChartArrow,
  type EffectName,
  type GuardName,
  type Stimulus,
} from '../../rapport/chart.ts';
import { LAST_IN_ITS_PART, ONLY_IN } from '../../rapport/drawing.ts';
import type { Character, Rapport } from '../../rapport/rapport.ts';
import { walker } from '../../rapport/walk.ts';

/** One reason to go from a state to another, or to stay. */
export interface Way {
  readonly from: string; // a state: "open", "withdrawal", "withdrawal.fresh", "left"
  readonly to: string;
  readonly stimulus: Stimulus['type'] | null; // null: whatever happened, once ease or bond has changed
  readonly guard?: GuardName;
  readonly effect?: EffectName;
}

/** Every way between the same two states, as one arrow. */
export interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly ways: readonly Way[];
}

const STIMULI = ['act', 'jolt', 'told'] as const;
const partsOf = (bond: Bond): readonly string[] => Object.keys(BOND_REGION.states[bond].states ?? {});

/** Where an arrow of the bond begins and ends, when it is taken in a part of a break. */
function wayOf(bond: Bond, part: string, stimulus: Stimulus['type'], arrow: ChartArrow): Way {
  const { guard, target, actions: effect } = arrow;
  const inside = part !== '' && (target === undefined ? guard !== undefined : target.startsWith('.'));
  const from = inside ? `${bond}.${part}` : bond;
  const to = target === undefined ? from : inside ? bond + target : target.replace('#', '');
  return { from, to, stimulus, ...(guard && { guard }), ...(effect && { effect }) };
}

/** The arrows that an act can take in a part of a break, in the order in which they are asked. */
function possibleIn(bond: Bond, part: string): readonly ChartArrow[] {
  const here = BOND_REGION.states[bond].on.act.filter(({ guard }) => !guard || (ONLY_IN[guard] ?? part) === part);
  const last = here.findIndex(({ guard }) => guard === LAST_IN_ITS_PART);
  return last < 0 ? here : here.slice(0, last + 1);
}

function waysOf(bond: Bond): readonly Way[] {
  const parts = partsOf(bond);
  return STIMULI.flatMap((stimulus) =>
    stimulus === 'act' && parts.length > 0
      ? parts.flatMap((part) => possibleIn(bond, part).map((arrow) => wayOf(bond, part, stimulus, arrow)))
      : BOND_REGION.states[bond].on[stimulus].map((arrow) => wayOf(bond, '', stimulus, arrow)),
  );
}

function together(ways: readonly Way[]): readonly Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const way of ways) {
    const id = idOf(way);
    const { ways: known = [] } = arrows.get(id) ?? {};
    const same = known.some(({ guard, effect, stimulus }) => {
      return guard === way.guard && effect === way.effect && stimulus === way.stimulus;
    });
    arrows.set(id, { id, from: way.from, to: way.to, ways: same ? known : [...known, way] });
  }
  return [...arrows.values()];
}

/** Every arrow between stances. */
export const STANCE_ARROWS: readonly Arrow[] = together(
  STANCES.flatMap((from) =>
    STANCE_REGION.states[from].always.map(({ guard, target: to }): Way => ({ from, to, stimulus: null, guard })),
  ),
);
/** Every arrow of the bond, the ones that stay where they are included. */
export const BOND_ARROWS: readonly Arrow[] = together(BONDS.flatMap(waysOf));

/** Where each region, and each break, begins. */
export const BEGINNINGS: readonly string[] = [
  STANCE_REGION.initial,
  BOND_REGION.initial,
  ...BONDS.flatMap((bond) => {
    const { initial } = BOND_REGION.states[bond];
    return initial === undefined ? [] : [`${bond}.${initial}`];
  }),
];

/** Every state: stances, bonds and their parts, and having left. */
export const STATES: readonly string[] = [
  ...STANCES,
  ...BONDS.flatMap((bond) => [bond, ...partsOf(bond).map((part) => `${bond}.${part}`)]),
  'left',
];

/** The part of a break a rapport is in, by the chart's name; "" while the bond is intact. */
const partOf = ({ bond, grace, met }: Rapport): string =>
  bond === 'intact' ? '' : grace ? 'fresh' : met > 0 ? 'mending' : 'unheeded';

/** The states a rapport is in. */
export function statesOf(now: Rapport): readonly string[] {
  if (now.left) return ['left'];
  return now.bond === 'intact' ? [now.stance, now.bond] : [now.stance, now.bond, `${now.bond}.${partOf(now)}`];
}

/** What one stimulus did: the rapport before and after, the rule, and the arrows that were taken. */
export interface Step {
  readonly stimulus: Stimulus;
  readonly before: Rapport;
  readonly after: Rapport;
  readonly rule: string;
  readonly taken: readonly string[]; // ids of arrows
}

/** Takes steps with one person, and says by which arrows. */
export function stepper(character: Character): (before: Rapport, stimulus: Stimulus) => Step {
  const react = walker(character);
  const { guards } = bind(character);
  return (before, stimulus) => {
    const { now: after, rule } = react(before, stimulus);
    if (before.left) return { stimulus, before, after, rule, taken: [] };
    const arrow = BOND_REGION.states[before.bond].on[stimulus.type].find(
      ({ guard }) => !guard || guards[guard](before, stimulus),
    );
    const part = stimulus.type === 'act' ? partOf(before) : '';
    const way = arrow && wayOf(before.bond, part, stimulus.type, arrow);
    const stance = before.stance === after.stance || after.left ? [] : [`${before.stance}>${after.stance}`];
    return { stimulus, before, after, rule, taken: [...(way ? [idOf(way)] : []), ...stance] };
  };
}

function idOf(way: Way): string {
  return `${way.from}>${way.to}`;
}
