// The score against hindsight: do the points a coach can count rank repairs as what came of them does? Every sequence of
// four acts, on the real model, from a quiet break and from one she pushed back in; the points are those of
// src/scoring/repair.ts. What came of it is the ease summed over the sequence and two turns after, twice: the two turns
// given, and the best two there were (exact).
import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/rapport/act.ts';
import type { Reason } from '../../src/dialogue/turn.ts';
import { repairOf } from '../../src/scoring/repair.ts';
import { episodesOf } from '../../src/scoring/episodes.ts';
import { walker } from '../../src/rapport/walk.ts';
import type { Rapport } from '../../src/rapport/rapport.ts';
import type { Timeline, Moment } from '../../src/session/replay.ts';
import type { Turn } from '../../src/dialogue/turn.ts';
import type { Position } from '../../src/dialogue/position.ts';
import { Model, type Happening } from './model.ts';
import { neutral, pushback, type Person } from './people.ts';
import { best, warm } from './policies.ts';

const REPAIRS: readonly Act[] = [
  ...(['simple_refl', 'validate', 'open_q', 'follow_up', 'space', 'sorry', 'grand_sorry'] as const),
  ...(['name', 'closed_q', 'disclose1', 'advise', 'persuade', 'praise', 'ack'] as const),
];
const AFTER: readonly Happening[] = [
  ['validate', 'feeling'],
  ['follow_up', 'story'],
];

/** Ranks from 1, equals sharing theirs. */
function ranks(values: readonly number[]): Float64Array {
  const order = values.map((_value, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranked = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at <= to; at++) ranked[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranked;
}

export function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(other)];
  const middle = (one.length + 1) / 2;
  let [both, ofA, ofB] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [(a[at] ?? 0) - middle, (b[at] ?? 0) - middle];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return both / Math.sqrt(ofA * ofB);
}

/** What scoring reads of a turn: how she was, what was done, by which rule, how she was then. */
const moment = (number: number, reason: Reason): Moment => {
  const broke = reason.before.bond === 'intact' && reason.after.bond !== 'intact';
  const turn = {
    event: { type: 'say', move: 'a-move' },
    reasons: [reason],
    before: reason.before,
    after: reason.after,
    broke: broke ? { bond: reason.after.bond, by: 'you' } : null,
    mended: reason.rule === 'mended',
  } as const;
  return { number, turn: turn as unknown as Turn } as Moment;
};

/** The points src/scoring gives the break these acts answer. */
function pointsOf(opening: Reason, reasons: readonly Reason[]): number {
  const moments = [opening, ...reasons].map((reason, index) => moment(index + 1, reason));
  const position = { rapport: opening.before } as Position;
  const timeline: Timeline = {
    opening: { position, speech: { utterances: [], cues: [], hidden: 0, views: [] } },
    moments,
    notices: [],
    position,
    stopped: null,
  };
  const [episode] = episodesOf(timeline);
  if (!episode) throw new Error('Nothing broke.');
  return repairOf(episode).points;
}

function ranking(person: Person, breakBy: Act) {
  const model = new Model(person.character);
  const react = walker(person.character);
  const act = (before: Rapport, one: Act): Reason => {
    const { now: after, rule } = react(before, { type: 'act', act: one, table: 'none' });
    return { act: one, rule, before, after };
  };
  const opening = act(warm(model), breakBy);
  const points: number[] = [];
  const given: number[] = [];
  const bestAfter: number[] = [];
  const order = { lines: ['feeling', 'story'], jolts: [] } as const;
  const ahead = new Map<unknown, readonly [number, number]>();
  const later = (now: Rapport): readonly [number, number] => {
    const place = model.place(now);
    const known = ahead.get(place);
    if (known) return known;
    const set = model.run(AFTER, now).reduce((sum, { ease }) => sum + ease, 0);
    const found = [set, best(model, order, { from: now })] as const;
    ahead.set(place, found);
    return found;
  };
  const follow = (reasons: readonly Reason[], now: Rapport, sum: number): void => {
    if (reasons.length === 4) {
      points.push(pointsOf(opening, reasons));
      const [set, most] = later(now);
      given.push(sum + set);
      bestAfter.push(sum + most);
      return;
    }
    for (const one of REPAIRS) {
      const reason = act(now, one);
      follow([...reasons, reason], reason.after, sum + reason.after.ease);
    }
  };
  follow([], opening.after, 0);
  return {
    bond: opening.after.bond,
    count: points.length,
    given: spearman(points, given),
    best: spearman(points, bestAfter),
  };
}

describe('repair points rank repairs as hindsight does', () => {
  test.for([
    ['withdrawal', neutral, 'interrupt'],
    ['confrontation', pushback, 'persuade'],
  ] as const)(
    '%s: Spearman at least .85 over all 38,416 sequences of four',
    { timeout: 120_000 },
    ([bond, person, by]) => {
      const found = ranking(person, by);
      console.log(
        `repair points against hindsight, ${bond}: Spearman ${found.given.toFixed(3)} with two given turns after, ${found.best.toFixed(3)} with the best two (exact), ${found.count} sequences`,
      );
      expect(found.bond).toBe(bond);
      expect(found.count).toBe(14 ** 4);
      expect(found.given).toBeGreaterThanOrEqual(0.85);
      expect(found.best).toBeGreaterThanOrEqual(0.85);
    },
  );

  test('the measure itself: the same order is 1, the reverse −1, equals share', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1);
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
    expect(spearman([1, 1, 2, 2], [5, 5, 9, 9])).toBeCloseTo(1);
  });
});
