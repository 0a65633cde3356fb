import { describe, expect, it } from 'vitest';
import type { Stimulus } from '../../src/rapport/chart.ts';
import { statechart } from '../../src/rapport/machine.ts';
import { nextTalk } from '../../src/rapport/nextTalk.ts';
import { NEEDS, type Character, type Rapport } from '../../src/rapport/rapport.ts';
import { walker } from '../../src/rapport/walk.ts';
import file from './model-vectors.json' with { type: 'json' };

interface WrittenState {
  readonly ease: number;
  readonly stance: string;
  readonly trust: number;
  readonly depth: number;
  readonly bond: string;
  readonly strain: number;
  readonly met: readonly string[];
  readonly grace: boolean;
  readonly last: { readonly family: string; readonly count: number };
  readonly flow: string;
  readonly ground: string;
  readonly adapted: boolean;
  readonly left: boolean;
}

/** The reference writes needs as words, flow as text and the run as a pair; nothing else differs. */
const written = (now: Rapport): WrittenState => ({
  ease: now.ease,
  stance: now.stance,
  trust: now.trust,
  depth: now.depth,
  bond: now.bond,
  strain: now.strain,
  met: NEEDS.filter(({ bit }) => now.met & bit).map(({ name }) => name),
  grace: now.grace,
  last: { family: now.lastFamily === 'none' ? '-' : now.lastFamily, count: now.lastCount },
  flow: String(now.flow),
  ground: now.ground,
  adapted: now.adapted,
  left: now.left,
});

const read = (state: WrittenState): Rapport => {
  const { last, met, flow, ...rest } = state;
  return {
    ...rest,
    met: NEEDS.filter(({ name }) => met.includes(name)).reduce((bits, { bit }) => bits | bit, 0),
    lastFamily: last.family === '-' ? 'none' : last.family,
    lastCount: last.count,
    flow: flow === 'idle' || flow === 'slip' ? flow : Number(flow),
  } as Rapport;
};

describe('the model reproduces every vector of the reference', () => {
  const builders = { 'as XState runs it': statechart, 'as analysis walks it': walker };
  for (const [how, build] of Object.entries(builders)) {
    it.each(file.vectors)(`${how}: $name`, ({ temperament, start, steps }) => {
      const react = build(temperament as Character);
      let now = read(start);
      steps.forEach((step, index) => {
        const stimulus = (
          'event' in step ? { type: 'jolt' } : { type: 'act', act: step.act, table: step.onTable }
        ) as Stimulus;
        const outcome = react(now, stimulus);
        expect({ index, rule: outcome.rule, state: written(outcome.now) }).toEqual({
          index,
          rule: step.rule,
          state: step.state,
        });
        now = outcome.now;
      });
    });
  }

  it.each(file.nextTalk.map((one, index) => ({ index, ...one })))(
    'the next talk starts from trust, case $index',
    (one) => {
      const now = nextTalk(one.temperament as Character, read(one.state), one.weeks);
      expect(written(now)).toEqual(one.next);
    },
  );
});
