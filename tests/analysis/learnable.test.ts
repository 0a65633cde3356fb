// What is worth standing before again, on real people, and that the page can always answer it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEARNABLE, GOOD_ENOUGH, judge } from '../../src/analysis/judgement.ts';
import { retriesOf, sameEvent } from '../../src/analysis/learnable.ts';
import { createStudy } from '../../src/analysis/study.ts';
import { replies } from '../../src/dialogue/offered.ts';
import { step } from '../../src/dialogue/step.ts';
import { replay } from '../../src/session/replay.ts';
import { chances, playBy, type Chances } from '../support/randomPlay.ts';
import { shipped, SHIPPED } from '../support/shipped.ts';
import { smallPersona } from '../support/smallPersona.ts';
import type { Persona } from '../../src/persona/schema.ts';

function learnt(persona: Persona, chance: Chances) {
  const study = createStudy(persona, chance.seed);
  const timeline = replay(
    study.talk,
    playBy(persona, chance).events.map((event) => ({ event, at: 0 })),
  );
  const judgements = judge(study, timeline);
  return { study, timeline, judgements, retries: retriesOf(study.talk, timeline, judgements) };
}

describe('a moment worth trying again', () => {
  test('can be answered well enough on its page, could have been known, and what was said there falls short', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const { study, timeline, judgements, retries } = learnt(
          smallPersona({ temperament: { ease: 6, trust: 1, silence: 1, pushback: 1 } }),
          chance,
        );
        for (const { turn, answers, goodWays, played } of retries) {
          const judgement = judgements[turn - 1];
          const before = timeline.moments[turn - 1]?.before;
          if (!judgement || !before) throw new Error(`There is no turn ${turn}.`);
          expect(judgement.known).toBe(true);
          expect(judgement.loss).toBeGreaterThanOrEqual(LEARNABLE);
          expect(answers[0]?.loss).toBe(0);
          expect(goodWays).toBe(answers.filter(({ loss }) => loss <= GOOD_ENOUGH).length);
          expect(goodWays).toBeGreaterThan(0);
          for (const { event } of answers) expect(step(study.talk, before, event).type).toBe('turn');
          const mine = answers.find(({ event }) => sameEvent(event, played));
          if (mine) expect(mine.loss).toBeGreaterThanOrEqual(LEARNABLE);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test.each(SHIPPED)('played carelessly with %s, there is something to learn', { timeout: 60_000 }, (id) => {
  const { retries, study, timeline } = learnt(shipped(id), { seed: 3, care: 0, chance: 12 });
  expect(retries.length).toBeGreaterThan(0);
  for (const { turn, answers } of retries) {
    const before = timeline.moments[turn - 1]?.before;
    const listed = before ? replies(study.talk, before).map(({ move }) => move.id) : [];
    const said = answers.flatMap(({ event, place }) => (place === 'reply' && event.type === 'say' ? [event.move] : []));
    expect(new Set(said)).toEqual(new Set(listed));
    const cutting = answers.flatMap(({ event }) => (event.type === 'cut-in' ? [event.move] : []));
    expect(new Set(cutting).size).toBe(cutting.length); // one word to cut in at for each
  }
});
