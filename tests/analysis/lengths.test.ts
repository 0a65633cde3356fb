// How long a talk is for somebody who only answers.
import { describe, expect, test } from 'vitest';
import { lengthsOf } from '../../src/analysis/lengths.ts';
import { playLearner } from '../../src/analysis/learner.ts';
import { LEARNERS } from '../../src/analysis/learners.ts';
import { arrange, arrangements } from '../../src/dialogue/arrange.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { shipped } from '../support/shipped.ts';
import { beat, room, says, smallPersona } from '../support/smallPersona.ts';

const nora = smallPersona({
  beats: [
    beat('boat', { moves: [room('straight-on'), says('tell-more', { gesture: 'ask', about: 'boat' }, 'oars')] }),
    beat('oars'),
    beat('sold'),
    beat('roof', { topic: 'rain' }),
    beat('kettle', { topic: 'close', moves: [room('tea', 'end'), room('no-tea', 'end')] }),
  ],
});

describe('the two lengths', { timeout: 60_000 }, () => {
  test('the shortest goes straight on, the longest takes the way round', () => {
    const { shortest, longest, leftAfter } = lengthsOf(nora, [arrange(nora, 0)]);
    expect([shortest?.turns, longest?.turns]).toEqual([4, 5]);
    expect(shortest?.transcript).toContain('You: Words of straight-on.');
    expect(longest?.transcript).toContain('You: Words of tell-more.');
    expect(leftAfter).toBeNull();
  });

  test('nobody who takes a reply at every turn has a shorter or a longer talk', () => {
    const persona = shipped('gil');
    const seeds = Array.from({ length: arrangements(persona) }, (_none, seed) => seed);
    const { shortest, longest } = lengthsOf(
      persona,
      seeds.map((seed) => arrange(persona, seed)),
    );
    const answers = LEARNERS.filter(({ id }) =>
      ['first', 'last', 'longest', 'random', 'careful', 'adviser'].includes(id),
    );
    for (const learner of answers)
      for (const seed of seeds) {
        const { moments, position } = playLearner(fastTalk(persona, seed), learner);
        if (position.ended?.by !== 'script') continue;
        expect(moments.length).toBeGreaterThanOrEqual(shortest?.turns ?? Infinity);
        expect(moments.length).toBeLessThanOrEqual(longest?.turns ?? 0);
      }
  });
});
