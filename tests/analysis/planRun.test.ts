// Plans run: what comes otherwise is told by line.
import { describe, expect, test } from 'vitest';
import { playLearner } from '../../src/analysis/learner.ts';
import { LEARNERS } from '../../src/analysis/learners.ts';
import { readPlan } from '../../src/analysis/plan.ts';
import { runPlan, type Failure } from '../../src/analysis/planRun.ts';
import { planOf, writePlan } from '../../src/analysis/planText.ts';
import { runExpect } from '../../src/analysis/expectRun.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { beat, lines, room, says, smallPersona } from '../support/smallPersona.ts';

const nora = smallPersona({
  beats: [
    beat('boat', { lines: lines(['“I’ve sold the boat”, he said … and it’s gone.']) }),
    beat('sold'),
    beat('roof', { topic: 'rain' }),
    beat('kettle', { topic: 'close', moves: [room('tea', 'end'), says('no-tea', { gesture: 'advise' }, 'end')] }),
  ],
  expect: [
    { name: 'You ask.', events: ['ask-boat', 'ask-sold'], reaches: { stance: 'open', turns: 2 } },
    { name: 'You do not.', events: ['ask-boat', 'nowhere', 'ask-sold'], reaches: { turns: 3 } },
    { name: 'You count.', events: ['ask-boat'], reaches: { turns: 2, ending: 'done', trust: 3 } },
  ],
});

const failures = (text: string): readonly Failure[] => {
  const read = readPlan(`Persona: nora\n${text}`);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return runPlan(read.plan, nora);
};
/** "line came" of each failure. */
const came = (text: string): readonly string[] => failures(text).map((one) => `${one.line} ${one.came}`);

describe('a plan that comes as it is written', { timeout: 60_000 }, () => {
  test('by ids, by words, by a part of them; her words in plain letters', () => {
    const text = `Order: 0
Her: "I've sold the boat", he said ...
Nora: it's gone
[open] [intact] [beat boat] [table story] [trust 3] [cue: she stops]
You: Words of ask-boat.
Her: line of sold
You: … room-sold
(silence long)
You: tea
Her: Mind the step.
Ends: done`;
    expect(failures(text)).toEqual([]);
  });

  test('cutting in, and mending it', () => {
    const text = `Order: 0
(cut in ask-boat at word 2)
Her: Hm, interrupted.
[ruptured] [withdrawal] [guarded] [strain 1]
(notice)
You: name
You: after-0
You: give-back
[mended] [open]`;
    expect(failures(text)).toEqual([]);
  });

  test.for(SHIPPED)('every learner’s talk with %s, written down, comes again as it was', (id) => {
    for (const learner of LEARNERS) {
      const talk = fastTalk(shipped(id), 1);
      const written = writePlan(planOf(talk, playLearner(talk, learner)));
      const read = readPlan(written);
      if ('problems' in read) throw new Error(`${learner.id}: ${JSON.stringify(read.problems)}`);
      expect([learner.id, runPlan(read.plan, shipped(id))]).toEqual([learner.id, []]);
    }
  });
});

describe('what comes otherwise', () => {
  test('is told by its line, with what came', () => {
    expect(
      came(
        'Order: 0\n[guarded]\n[ruptured]\n[trust 2]\n[beat sold]\n[table topic]\n[cue: she sings]\n[mended]\nEnds: done',
      ),
    ).toEqual([
      '3 Nora is open.',
      '4 The bond is intact.',
      '5 trust is 3.',
      '6 The talk is at the beat "boat".',
      '7 On the table is: story.',
      '8 On show: She stops.',
      '9 Nothing has been mended in this turn.',
      '10 The talk goes on, at the beat "boat".',
    ]);
  });

  test('her words, in the order she says them', () => {
    expect(came("Order: 0\nHer: he said\nHer: I've sold")).toEqual([
      '4 Nora: “I’ve sold the boat”, he said … and it’s gone.',
    ]);
    expect(came('Order: 0\nMara: So.')).toEqual(['3 Nobody is called "Mara" here: it is "Her:" or "Nora:".']);
  });

  test('something that is not on offer ends it, with what is', () => {
    const [first, ...more] = came('Order: 0\nYou: nowhere\nHer: never looked at');
    expect(first).toMatch(/^3 That is not on offer here\. There are: .*ask-boat \(Words of ask-boat\.\)/);
    expect(more).toEqual([]);
    expect(came('Order: 0\nYou: Words of')).toEqual([
      '3 More than one has these words: ask-boat (Words of ask-boat.) · room-boat (Words of room-boat.)',
    ]);
  });

  test('an event after the end, a cut too late, an order there is not', () => {
    expect(came('Order: 0\n(leave)\n(notice)')).toEqual(['4 The talk is over.']);
    expect(came('Order: 0\n(cut in ask-boat at word 90)')).toEqual([
      '3 She has finished: this would not be cutting in.',
    ]);
    expect(came('Order: 7\n(notice)')).toEqual(['1 Nora has 2, counted from 0.']);
    expect(came('Jolt: after 1\n(notice)')).toEqual(['1 Nora has no jolt.']);
    expect(came('Order: 0\n(leave)\nEnds: done')).toEqual(['4 The talk is left early.']);
  });
});

describe('a jolt', () => {
  test('comes where the plan asks for it, or cannot', () => {
    const plan = (after: number) => {
      const read = readPlan(`Persona: gil\nJolt: after ${after}\n(notice)`);
      return 'plan' in read ? runPlan(read.plan, shipped('gil')) : [];
    };
    expect(plan(1)).toEqual([]);
    expect(plan(9)).toMatchObject([{ expected: 'Jolt: after 9' }]);
  });
});

describe('the talks a file brings along', () => {
  test('hold, or say which part of the file does not', () => {
    expect(runExpect(nora, 0)).toEqual([]);
    expect(runExpect(nora, 1)).toEqual([
      { path: ['expect', 1, 'events', 1], expected: 'nowhere', came: '"nowhere" is not on offer at the beat "sold".' },
    ]);
    expect(runExpect(nora, 2)).toEqual([
      { path: ['expect', 2, 'reaches', 'turns'], expected: 'turns 2', came: 'turns 1' },
      { path: ['expect', 2, 'reaches', 'ending'], expected: 'ending done', came: 'The talk is not over.' },
    ]);
  });
});
