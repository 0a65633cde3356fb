// The drawing is the machine: every state and every arrow of the chart is drawn, and what is lit is what was taken.
import { describe, expect, test } from 'vitest';
import { TABLES, type Table } from '../../../src/persona/vocabulary.ts';
import { ACTS } from '../../../src/rapport/act.ts';
import { BOND_REGION, STANCE_REGION, type GuardName, type Stimulus } from '../../../src/rapport/chart.ts';
import { drawing, ONLY_IN } from '../../../src/rapport/drawing.ts';
import { statechart, valueOf } from '../../../src/rapport/machine.ts';
import { startingRapport, type Rapport } from '../../../src/rapport/rapport.ts';
import { EXPLAINED, reasonOf } from '../../../src/rapport/reason.ts';
import {
  BEGINNINGS,
  BOND_ARROWS,
  STANCE_ARROWS,
  STATES,
  statesOf,
  stepper,
  type Step,
} from '../../../src/ui/model/arrows.ts';
import { CLAIM_GROUPS, claimsOf } from '../../../src/ui/model/claims.ts';
import { ACROSS, UPRIGHT, type Layout } from '../../../src/ui/model/layout.ts';
import { MOVES, STANDARD } from '../../../src/ui/model/play.ts';
import { modelText } from '../../../src/ui/text/model.ts';
import { person } from '../../scoring/people.ts';

const ARROWS = [...STANCE_ARROWS, ...BOND_ARROWS];
const LAYOUTS: readonly (readonly [string, Layout])[] = [
  ['across', ACROSS],
  ['upright', UPRIGHT],
];

/** Every step from so many of the rapports that can come about with somebody. */
function stepsWith(character: typeof STANDARD, most: number, tables: readonly Table[]): readonly Step[] {
  const stimuli: readonly Stimulus[] = [
    ...ACTS.flatMap((act) => tables.map((table): Stimulus => ({ type: 'act', act, table }))),
    { type: 'jolt' },
    { type: 'told', depth: 2 },
  ];
  const step = stepper(character);
  const seen = new Set<string>();
  const waiting: Rapport[] = [startingRapport(character)];
  const steps: Step[] = [];
  for (let now = waiting.shift(); now && seen.size < most; now = waiting.shift())
    for (const stimulus of stimuli) {
      const one = step(now, stimulus);
      steps.push(one);
      const key = JSON.stringify(one.after);
      if (!seen.has(key)) {
        seen.add(key);
        waiting.push(one.after);
      }
    }
  return steps;
}

describe('the arrows', () => {
  test('are those of the chart: none is missing, none made up', () => {
    // src/rapport/drawing.ts prints the chart too, and is held to it by tests of its own.
    const printed = drawing()
      .split('\n')
      .flatMap((line) => /^\s*(\w+) --> (\w+):/.exec(line)?.slice(1, 3).join('>') ?? []);
    const leading = ARROWS.filter(({ from, to }) => from !== to).map(({ id }) => id.replaceAll('.', '_'));
    expect(leading.toSorted()).toEqual(printed.toSorted());
    const staying = ARROWS.filter(({ from, to }) => from === to).map(({ from }) => from);
    expect(staying.toSorted()).toEqual(
      [
        'intact',
        ...['withdrawal', 'confrontation'].flatMap((bond) => [bond, `${bond}.unheeded`, `${bond}.mending`]),
      ].toSorted(),
    );
  });

  test('carry every reason the chart has', () => {
    const ways = ARROWS.flatMap((arrow) => arrow.ways);
    for (const [from, { always }] of Object.entries(STANCE_REGION.states))
      for (const { guard, target } of always) expect(ways).toContainEqual({ from, to: target, stimulus: null, guard });
    const possible = (guard: GuardName | undefined, states: object) =>
      !guard || (ONLY_IN[guard] ?? 'unheeded') in states;
    for (const [bond, { on, states = { unheeded: {} } }] of Object.entries(BOND_REGION.states))
      for (const stimulus of ['act', 'jolt', 'told'] as const)
        for (const { guard, actions } of on[stimulus].filter((arrow) => possible(arrow.guard, states)))
          expect(
            ways.filter((way) => way.from.split('.')[0] === bond && way.stimulus === stimulus && way.guard === guard),
          ).toContainEqual(expect.objectContaining({ effect: actions }));
  });

  test.each(LAYOUTS)('each has a run and words %s, and so has each state a box', (_name, layout) => {
    expect(STATES.filter((state) => !layout.boxes[state])).toEqual([]);
    expect(ARROWS.filter(({ id }) => (layout.routes[id]?.along.length ?? 0) < 2).map(({ id }) => id)).toEqual([]);
    expect(BEGINNINGS.filter((state) => (layout.beginnings[state]?.length ?? 0) < 2)).toEqual([]);
    for (const arrow of ARROWS) {
      expect(modelText.chart.on(arrow.ways).filter((words) => words === '')).toEqual([]);
      expect(modelText.table.when(arrow.ways).filter((words) => words === '')).toEqual([]);
    }
  });

  test.each(LAYOUTS)('begin and end on the borders of their states, drawn %s', (_name, layout) => {
    const onBorder = (state: string, [x = -1, y = -1]: readonly number[] = []) => {
      const { x: left = 0, y: top = 0, width = 0, height = 0 } = layout.boxes[state] ?? {};
      const inside = x >= left && x <= left + width && y >= top && y <= top + height;
      return inside && (x === left || x === left + width || y === top || y === top + height);
    };
    const amiss = ARROWS.filter(({ id, from, to }) => {
      const { along = [] } = layout.routes[id] ?? {};
      return !onBorder(from, along[0]) || !onBorder(to, along.at(-1));
    });
    expect(amiss.map(({ id }) => id)).toEqual([]);
    expect(BEGINNINGS.filter((state) => !onBorder(state, layout.beginnings[state]?.at(-1)))).toEqual([]);
  });

  test.each(LAYOUTS)('no state lies on another, and the parts of a break lie in it, drawn %s', (_name, layout) => {
    const apart = (one: string, other: string) => {
      const [a, b] = [layout.boxes[one], layout.boxes[other]];
      if (!a || !b) return false;
      return a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
    };
    for (const one of STATES)
      for (const other of STATES.filter((state) => state > one))
        if (other.startsWith(`${one}.`)) expect(apart(one, other)).toBe(false);
        else expect([one, other, apart(one, other)]).toEqual([one, other, true]);
  });
});

describe('a step', () => {
  test.each([
    ['somebody neutral', person()],
    ['somebody who pushes back', person({ pushback: 1, radar: 0 })],
    ['a friend', person({ ease: 6, trust: 3, silence: 2 })],
  ])('lights arrows that are drawn, from where it was to where it is: %s', (_name, character) => {
    const known = new Map(ARROWS.map((arrow) => [arrow.id, arrow]));
    const amiss = new Set<string>();
    const taken = new Set<string>();
    for (const step of stepsWith(character, 300, ['story', 'thinking', 'none'])) {
      const { before } = step;
      const from = statesOf(before);
      const to = statesOf(step.after);
      for (const id of step.taken) {
        const arrow = known.get(id);
        taken.add(id);
        // A break is entered by its beginning: what is lit then is the break, and the part inside it.
        if (!arrow || !from.includes(arrow.from) || !to.includes(arrow.to))
          amiss.add(`${from.join()} ${id} ${to.join()}`);
      }
      if (!before.left && step.taken.length === 0) amiss.add(`nothing lit: ${from.join()}`);
      if (before.left && step.taken.length > 0) amiss.add('left and lit');
    }
    expect([...amiss]).toEqual([]);
    expect(taken.size).toBeGreaterThan(8);
  });

  test('is what XState does, state for state', () => {
    const character = person({ pushback: 1 });
    const react = statechart(character);
    for (const { before, stimulus, after, rule } of stepsWith(character, 60, TABLES).filter(
      (_step, at) => at % 17 === 0,
    )) {
      expect({ now: after, rule }).toEqual(react(before, stimulus));
      const value = valueOf(after);
      const expected =
        value === 'left'
          ? ['left']
          : [
              value.talking.stance,
              ...(typeof value.talking.bond === 'string'
                ? [value.talking.bond]
                : Object.entries(value.talking.bond).flatMap(([bond, part]) => [bond, `${bond}.${part}`])),
            ];
      expect(statesOf(after)).toEqual(expected);
    }
  });

  test('every arrow of the drawing is taken by somebody', () => {
    const taken = new Set(
      [person(), person({ pushback: 1 })].flatMap((character) =>
        stepsWith(character, 1200, ['story']).flatMap(({ taken: ids }) => ids),
      ),
    );
    // Nothing takes ease from 5 to 1 or from 2 to 6 in one step. The chart has both arrows all the same.
    expect(ARROWS.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual(['open>disengaged', 'disengaged>open']);
  });
});

describe('the moves', () => {
  test('are every act there is, once', () => {
    expect(MOVES.flatMap(({ acts }) => acts).toSorted()).toEqual(ACTS.toSorted());
    const names = ACTS.map((act) => modelText.play.act(act));
    expect(new Set(names).size).toBe(ACTS.length);
  });

  test('somebody neutral has every trait at its standard value', () => {
    expect(STANDARD).toEqual(person());
  });
});

describe('the claims', () => {
  const all = CLAIM_GROUPS.flatMap(({ claims }) => claims);

  test('are 73, in order, each with a source', () => {
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 73 }, (_none, at) => at + 1));
    expect(all.filter(({ says, source }) => !says.endsWith('.') || source === '')).toEqual([]);
  });

  test('every claim a rule names is there', () => {
    for (const rule of EXPLAINED) {
      const { claims } = reasonOf(rule);
      expect(claimsOf(claims).map(({ number }) => number)).toEqual(claims);
    }
  });

  test('the contested ones say what is doubted', () => {
    const contested = all.filter((claim) => claim.contested !== undefined);
    expect(contested.map(({ number }) => number)).toEqual([25, 26, 31, 37, 38, 55]);
    for (const { contested: doubt = '' } of contested) expect(doubt.length).toBeGreaterThan(40);
  });
});

describe('the words', () => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
    return [];
  };

  test('judge nobody, and shout at nobody', () => {
    const forbidden =
      /\b(correct|wrong|mistake|fail\w*|great job|oops|points|level|streak|empathy score|submit|ok)\b|!/i;
    const said = [...texts(modelText), ...texts(CLAIM_GROUPS), ...ACTS.map((act) => modelText.play.act(act))];
    expect(said.filter((one) => forbidden.test(one))).toEqual([]);
  });
});
