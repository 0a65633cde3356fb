// What everybody comes to who always plays in one way, and the best there is to be found.
import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/analysis/balance.ts';
import { bestPlay } from '../../src/analysis/bestPlay.ts';
import { playLearner } from '../../src/analysis/learner.ts';
import { LEARNERS } from '../../src/analysis/learners.ts';
import { READER } from '../../src/analysis/learnerReader.ts';
import { readPlan } from '../../src/analysis/plan.ts';
import { runPlan } from '../../src/analysis/planRun.ts';
import { createStudy } from '../../src/analysis/study.ts';
import { played, talked } from '../../src/analysis/talked.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { beat, room, says, smallPersona } from '../support/smallPersona.ts';

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('the best play', { timeout: 60_000 }, () => {
  test.for(SHIPPED)('with %s is a whole talk, no worse than any learner’s, and step() agrees', (id) => {
    const { talk, board } = createStudy(shipped(id), 0);
    const { ease, events } = bestPlay(board);
    const timeline = played(talk, events);
    expect(timeline.position.ended).not.toBeNull();
    expect(mean(timeline.moments.map(({ turn }) => turn.after.ease))).toBeCloseTo(ease, 9);
    for (const learner of LEARNERS) {
      const eases = playLearner(talk, learner).moments.map(({ turn }) => turn.after.ease);
      expect([learner.id, mean(eases) <= ease]).toEqual([learner.id, true]);
    }
  });

  test('plain, it cuts nobody off and does not wait where all is well', () => {
    const { talk, board } = createStudy(shipped('mara'), 0);
    const { ease, events } = bestPlay(board, true);
    const { moments, position } = played(talk, events);
    expect(events.some(({ type }) => type === 'cut-in')).toBe(false);
    const waits = moments.filter(
      ({ turn, before, after }) =>
        turn.beat === turn.next && before.rapport.bond === 'intact' && after.rapport.bond === 'intact' && !after.ended,
    );
    expect(waits).toEqual([]);
    expect(position.ended?.ending).toBe(shipped('mara').endings[0]?.id);
    expect(ease).toBeLessThanOrEqual(bestPlay(board).ease);
  });

  test('events that the board did not find are refused aloud', () => {
    expect(() => played(fastTalk(smallPersona()), [{ type: 'say', move: 'nowhere' }])).toThrow(/disagree/);
  });
});

describe('one talk as data', { timeout: 60_000 }, () => {
  test('has its numbers, its ending, and a transcript that can be run', () => {
    const talk = fastTalk(shipped('ruth'), 0);
    const timeline = playLearner(talk, READER);
    const one = talked(talk, timeline);
    const { repair, noticing, sustaining } = scoreOf(timeline);
    expect(one).toMatchObject({
      seed: 0,
      turns: timeline.moments.length,
      ending: timeline.position.ended?.ending,
      by: 'script',
      repair: repair.value,
      noticing: noticing.value,
      sustaining: sustaining.value,
    });
    expect(one.ease).toBeCloseTo(mean(timeline.moments.map(({ turn }) => turn.after.ease)), 9);
    const read = readPlan(one.transcript);
    expect('plan' in read && runPlan(read.plan, shipped('ruth'))).toEqual([]);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  test('takes the minutes its words take', () => {
    const persona = smallPersona({ pace: { wordsPerMinute: 100 } });
    const talk = fastTalk(persona);
    // Her first line has twelve words, the two replies three each; one turn.
    expect(talked(talk, playLearner(talk, { choose: () => ({ type: 'leave' }) })).minutes).toBeCloseTo(
      12 / 100 + 6 / 200 + 3 / 60,
      9,
    );
  });

  test('the turns she did not stay for count as nothing', () => {
    const talk = fastTalk(shipped('jonah'));
    const left = playLearner(talk, LEARNERS.find(({ id }) => id === 'interrupter') ?? READER);
    expect(left.position.ended?.by).toBe('her');
    const sum = left.moments.reduce((total, { turn }) => total + turn.after.ease, 0);
    expect(talked(talk, left, 40).ease).toBeCloseTo(sum / 40, 9);
  });
});

describe('a long talk', { timeout: 60_000 }, () => {
  const chain = Array.from({ length: 80 }, (_none, at) =>
    beat(`line-${at}`, {
      moves: [
        room(`on-${at}`, at === 79 ? 'next' : `line-${at + 1}`),
        says(`ask-${at}`, { gesture: 'ask', about: `line-${at}` }, at === 79 ? 'next' : `line-${at + 1}`),
      ],
    }),
  );
  const long = smallPersona({
    topics: [{ id: 'boat', title: 'The boat', entry: 'line-0' }],
    orders: [['boat']],
    beats: [
      beat('boat'),
      ...chain,
      beat('kettle', { topic: 'close', moves: [room('tea', 'end'), room('no-tea', 'end')] }),
    ],
  });

  test('is searched and played to its end as well, and no share is more than all', () => {
    const { talk, board } = createStudy(long, 0);
    expect(played(talk, bestPlay(board).events).position.ended?.by).toBe('script');
    expect(playLearner(talk, READER).position.ended?.by).toBe('script');
    for (const { learner, share } of balanceOf(long).fared)
      expect([learner.id, share <= 1]).toEqual([learner.id, true]);
  });
});

describe('the balance', { timeout: 120_000 }, () => {
  test('everybody plays in every arrangement; the reader fares best, and it is told who plays', () => {
    const told: string[] = [];
    const balance = balanceOf(shipped('gil'), (learner, done) => told.push(`${learner} ${done < 1}`));
    expect(told).toEqual(LEARNERS.map(({ name }) => `${name} true`));
    expect(balance.fared.map(({ learner }) => learner.id)).toEqual(LEARNERS.map(({ id }) => id));
    const [reader, ...others] = balance.fared;
    for (const { learner, share, talks, endings, turns } of others) {
      expect([learner.id, share < (reader?.share ?? 0)]).toEqual([learner.id, true]);
      expect(endings.reduce((sum, { times }) => sum + times, 0)).toBe(talks.length);
      expect(turns).toBeCloseTo(mean(talks.map((one) => one.turns)), 9);
    }
    expect(balance.worst.ease).toBeLessThan(balance.best.ease);
    expect(balance.worst.by).toBe('her');
    expect(JSON.parse(JSON.stringify(balance))).toEqual(balance);
  });
});
