// Simulated learners: they play whole talks, by what they read and by nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playLearner, type Learner, type Scene } from '../../src/analysis/learner.ts';
import { LEARNERS } from '../../src/analysis/learners.ts';
import { READER } from '../../src/analysis/learnerReader.ts';
import { arrangements } from '../../src/dialogue/arrange.ts';
import type { TalkEvent } from '../../src/dialogue/event.ts';
import type { Rapport } from '../../src/rapport/rapport.ts';
import { Game, scaleOf } from '../evidence/game.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { chances, fastTalk, playBy } from '../support/randomPlay.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { beat, room, says, smallPersona } from '../support/smallPersona.ts';

const learner = (id: string): Learner => {
  const found = LEARNERS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no learner "${id}".`);
  return found;
};

/** The events of a learner’s talk with a small person. */
const events = (id: string, change: Readonly<Record<string, unknown>> = {}): readonly TalkEvent[] =>
  playLearner(fastTalk(smallPersona(change)), learner(id)).moments.map(({ turn }) => turn.event);
const said = (id: string, change = {}) =>
  events(id, change).map((event) => ('move' in event ? event.move : event.type));

const several = (...moves: readonly object[]) => ({
  beats: ['boat', 'sold', 'roof', 'kettle'].map((id) =>
    beat(id, {
      topic: id === 'roof' ? 'rain' : 'boat',
      moves: id === 'kettle' ? [room('bye', 'end'), room('off', 'end')] : moves,
    }),
  ),
});

describe('every learner', { timeout: 60_000 }, () => {
  test('has an id of its own, a name, and a sentence of what it does', () => {
    expect(new Set(LEARNERS.map(({ id }) => id)).size).toBe(LEARNERS.length);
    for (const { name, does } of LEARNERS) {
      expect(name).toMatch(/^[A-Z]/);
      expect(does).toMatch(/^[a-z][^.]*$/);
    }
  });

  test.for(SHIPPED)('comes to an end with %s, the same each time', (id) => {
    for (let seed = 0; seed < arrangements(shipped(id)); seed++)
      for (const one of LEARNERS) {
        const talk = fastTalk(shipped(id), seed);
        const { position, moments } = playLearner(talk, one);
        expect([one.id, seed, position.ended !== null]).toEqual([one.id, seed, true]);
        expect(playLearner(talk, one).moments.map(({ turn }) => turn.event)).toEqual(
          moments.map(({ turn }) => turn.event),
        );
      }
  });
});

describe('what a learner always does', { timeout: 30_000 }, () => {
  test('the adviser advises where it can, the asker asks, the pleaser praises', () => {
    const choice = several(
      says('leave-it', { gesture: 'leave-room' }),
      says('mend-it', { gesture: 'advise' }),
      says('which-one', { gesture: 'ask', about: 'boat' }),
      says('well-done', { gesture: 'praise' }),
    );
    const middle = (id: string) => said(id, choice).slice(0, 3);
    expect(middle('adviser')).toEqual(['mend-it', 'mend-it', 'mend-it']);
    expect(middle('follow-up')).toEqual(['which-one', 'which-one', 'which-one']);
    expect(middle('pleaser')).toEqual(['well-done', 'well-done', 'well-done']);
  });

  test('the longest, the shortest, the marks and the pleasant words go by their look', () => {
    const reply = (id: string, words: string) => ({ ...room(id), says: words });
    const choice = several(
      reply('long', 'One that goes on and on.'),
      reply('short', 'So.'),
      reply('asks', 'And? What? Why?'),
      reply('kind', 'Lovely, great.'),
    );
    const first = (id: string) => said(id, choice)[0];
    expect(['longest', 'shortest', 'question-marks', 'positive-words'].map(first)).toEqual([
      'long',
      'short',
      'asks',
      'kind',
    ]);
  });

  test('the interrupter cuts in early; silence says nothing; the apologiser is sorry', () => {
    expect(events('interrupter')[0]).toMatchObject({ type: 'cut-in', word: 4 });
    expect(new Set(events('silence').map(({ type }) => type))).toEqual(new Set(['silence']));
    expect(new Set(said('apologiser').slice(0, -1))).toEqual(new Set(['sorry']));
  });

  test('chance is the seed’s', () => {
    const plays = Array.from({ length: 12 }, (_none, seed) =>
      playLearner(fastTalk(shipped('mara'), seed), learner('random'))
        .moments.map(({ turn }) => turn.said)
        .join(),
    );
    expect(new Set(plays).size).toBeGreaterThan(6);
  });

  test('who presses twice at one turn, or does what is not on offer, is told so', () => {
    const talk = fastTalk(smallPersona());
    expect(() => playLearner(talk, { choose: () => ({ type: 'notice' }) })).toThrow(/presses twice/);
    expect(() => playLearner(talk, { choose: () => ({ type: 'say', move: 'nowhere' }) })).toThrow(/not on offer/);
  });
});

describe('the reader of cues', { timeout: 60_000 }, () => {
  test.for(SHIPPED)('comes to at least .85 of the best there is with %s, and sees every shift', (id) => {
    const persona = shipped(id);
    const games = Array.from({ length: arrangements(persona) }, (_none, seed) => new Game(persona, seed));
    const { least, most } = scaleOf(games);
    const found = games.map((game, at) => {
      const timeline = playLearner(game.talk, READER);
      const { noticing } = scoreOf(timeline);
      const worth = game.meanOf(timeline.moments.map(({ turn }) => turn.after.ease));
      return { share: (worth - (least[at] ?? 0)) / ((most[at] ?? 1) - (least[at] ?? 0)), noticing: noticing.value };
    });
    console.log(`${id}: the reader of cues ${found.map(({ share }) => share.toFixed(2)).join(', ')} of the best`);
    for (const { share, noticing } of found) {
      expect(share).toBeGreaterThanOrEqual(0.85);
      expect(noticing ?? 1).toBe(1);
    }
  });

  test('reads nothing that is not to be seen: her numbers may be any', () => {
    const hidden = fc.record({
      ease: fc.nat(8),
      trust: fc.nat(3),
      depth: fc.nat(3),
      strain: fc.nat(3),
      met: fc.nat(15),
      grace: fc.boolean(),
      flow: fc.constantFrom<Rapport['flow']>(0, 1, 2, 'idle', 'slip'),
      ground: fc.constantFrom<Rapport['ground']>('none', 'lied', 'exposed'),
      adapted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...SHIPPED), chances, fc.nat(), hidden, (id, by, at, numbers) => {
        const { positions, turns } = playBy(shipped(id), by);
        const count = at % Math.max(1, turns.length);
        const position = positions[count];
        if (!position || position.ended) return;
        const scene: Scene = {
          talk: fastTalk(shipped(id), by.seed),
          position,
          turns: turns.slice(0, count),
          pressed: false,
        };
        const other = (rapport: Rapport): Rapport => ({ ...rapport, ...numbers });
        const unseen = { stance: 'open', bond: 'intact' } as const; // what no cue has shown
        const masked: Scene = {
          ...scene,
          position: { ...position, rapport: { ...other(position.rapport), ...unseen } },
          turns: scene.turns.map((turn) => ({
            ...turn,
            before: other(turn.before),
            after: { ...other(turn.after), ...(turn.hers.cues.length > 0 ? {} : unseen) },
            reasons: turn.reasons.map((reason) => ({
              ...reason,
              rule: 'hidden',
              before: other(reason.before),
              after: other(reason.after),
            })),
            hers: { ...turn.hers, views: [] },
          })),
        };
        expect(READER.choose(masked)).toEqual(READER.choose(scene));
      }),
      { numRuns: 60 },
    );
  });

  test('nor her temperament', () => {
    for (const id of SHIPPED) {
      const persona = shipped(id);
      const talk = fastTalk(persona);
      const stranger = {
        ...talk,
        character: { ...talk.character, guard: 0, pushback: 1, silence: 0, wantsAdvice: 1, styleGap: 0, radar: 0 },
      };
      const { positions, turns } = playBy(persona, { seed: 0, care: 8, chance: 5 });
      for (const [at, position] of positions.entries()) {
        if (position.ended) continue;
        const scene = { position, turns: turns.slice(0, at), pressed: true };
        expect(READER.choose({ talk: stranger, ...scene })).toEqual(READER.choose({ talk, ...scene }));
      }
    }
  });
});
