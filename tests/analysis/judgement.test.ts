// Judgements against plain enumeration: every sequence of turns tried through step(), nothing merged but positions that
// are the same to the last letter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, GOOD_ENOUGH, LEARNABLE, type Judgement } from '../../src/analysis/judgement.ts';
import { LOOKS_AHEAD } from '../../src/analysis/outlook.ts';
import { possibleEvents } from '../../src/analysis/possible.ts';
import { createStudy } from '../../src/analysis/study.ts';
import type { Position } from '../../src/dialogue/position.ts';
import { step } from '../../src/dialogue/step.ts';
import type { Talk } from '../../src/dialogue/talk.ts';
import type { Persona } from '../../src/persona/schema.ts';
import { replay, type Timeline } from '../../src/session/replay.ts';
import { converse } from '../support/conversation.ts';
import { chances, playBy, type Chances } from '../support/randomPlay.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { beat, room, says, smallFile, smallPersona } from '../support/smallPersona.ts';

const PATIENCE = { timeout: 120_000 };

/** Two that are walked in no time, and one with a break of nobody's doing between two topics. */
const rest = (smallFile()['beats'] as readonly object[]).slice(1);
const SMALL: readonly (readonly [string, Persona])[] = [
  ['nora', smallPersona()],
  ['nora, easily hurt', smallPersona({ temperament: { ease: 6, trust: 1, silence: 1, pushback: 1 } })],
  [
    'nora, with more to say',
    smallPersona({
      beats: [
        beat('boat', {
          table: 'feeling',
          moves: [
            says('try', { gesture: 'listen', to: 'sense' }),
            says('tell', { gesture: 'persuade' }),
            says('mean', { gesture: 'praise' }),
            room('rest'),
          ],
        }),
        ...rest,
      ],
    }),
  ],
];

const neighbours = (talk: Talk, position: Position): readonly Position[] =>
  possibleEvents(talk, position).flatMap((event) => {
    const outcome = step(talk, position, event);
    return outcome.type === 'turn' ? [outcome.position] : [];
  });

/** The most ease there is over so many turns, by trying everything. */
function enumerator(talk: Talk) {
  const known = new Map<string, number>();
  const best = (position: Position, turns: number): number => {
    if (turns === 0) return 0;
    if (position.ended) return position.rapport.left ? 0 : position.rapport.ease * turns;
    const key = `${turns}${JSON.stringify(position)}`;
    const found = known.get(key) ?? Math.max(...neighbours(talk, position).map((next) => after(next, turns)));
    known.set(key, found);
    return found;
  };
  const after = (next: Position, turns: number): number =>
    next.ended ? (next.rapport.left ? 0 : next.rapport.ease * turns) : next.rapport.ease + best(next, turns - 1);
  return { best, after };
}

/** Can what is broken come whole again from here, by trying everything? */
function mendableBy(talk: Talk, from: Position): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let here = queue.pop(); here; here = queue.pop()) {
    if (here.rapport.bond === 'intact' && !here.rapport.left) return true;
    const key = JSON.stringify(here);
    if (seen.has(key) || here.ended) continue;
    seen.add(key);
    queue.push(...neighbours(talk, here));
  }
  return false;
}

function judged(persona: Persona, chance: Chances): readonly [Talk, Timeline, readonly Judgement[]] {
  const study = createStudy(persona, chance.seed);
  const timeline = replay(
    study.talk,
    playBy(persona, chance).events.map((event) => ({ event, at: 0 })),
  );
  return [study.talk, timeline, judge(study, timeline)];
}

describe.each(SMALL)('with %s, what is found is what trying everything finds', (_name, persona) => {
  test('how much each turn let pass, and each thing that could have been done instead', PATIENCE, () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const [talk, timeline, judgements] = judged(persona, chance);
        const { best, after } = enumerator(talk);
        for (const { turn, loss, options } of judgements) {
          const moment = timeline.moments[turn - 1];
          if (!moment) throw new Error(`There is no turn ${turn}.`);
          const most = best(moment.before, LOOKS_AHEAD);
          const share = (taken: number) => (100 * (most - taken)) / (LOOKS_AHEAD * 8);
          expect(loss).toBe(share(after(moment.after, LOOKS_AHEAD)));
          for (const option of options) {
            const outcome = step(talk, moment.before, option.event);
            if (outcome.type !== 'turn') throw new Error('Not a turn.');
            expect(option.loss).toBe(share(after(outcome.position, LOOKS_AHEAD)));
          }
          expect(options).toHaveLength(possibleEvents(talk, moment.before).length);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('the last turn at which a break could still be mended', PATIENCE, () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const [talk, timeline, judgements] = judged(persona, { ...chance, care: 0 });
        for (const { turn, lastChance } of judgements) {
          if (!lastChance) continue;
          const [here, later] = [timeline.moments[turn - 1], timeline.moments.slice(turn)];
          expect(here && mendableBy(talk, here.before)).toBe(true);
          const broken = later.slice(0, later.findIndex(({ turn: one }) => one.mended || one.after.left) >>> 0);
          for (const one of broken.filter(({ before }) => before.rapport.bond !== 'intact'))
            expect(mendableBy(talk, one.before)).toBe(false);
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe.each(SHIPPED)('a talk with %s, judged', (id) => {
  const persona = shipped(id);
  test(
    'loses nothing in the best turn, something in every other, and nothing is held against the blind',
    PATIENCE,
    () => {
      fc.assert(
        fc.property(chances, (chance) => {
          for (const { loss, options, effect, known, learnable } of judged(persona, chance)[2]) {
            expect(options[0]?.loss).toBe(0);
            expect(loss).toBeGreaterThanOrEqual(0);
            expect(loss).toBeLessThanOrEqual(100);
            if (!known) expect(['slipped', 'broke', 'left']).not.toContain(effect);
            if (learnable && effect !== 'broke' && effect !== 'left') expect(loss).toBeGreaterThanOrEqual(LEARNABLE);
            if (learnable) expect(options.filter((option) => option.loss <= GOOD_ENOUGH).length).toBeGreaterThan(0);
          }
        }),
        { numRuns: 3 },
      );
    },
  );
});

describe('Mara, as her file expects her to be played', PATIENCE, () => {
  const persona = shipped('mara');
  const play = (which: number) => {
    const { events = [] } = persona.expect[which] ?? {};
    const study = createStudy(persona, 0, { order: persona.orders[0] ?? [], joltAfter: null });
    const { turns } = converse(study.talk, events);
    const timeline = replay(
      study.talk,
      turns.map(({ event }) => ({ event, at: 0 })),
    );
    return judge(study, timeline);
  };

  test('read line by line, hardly a turn lets anything pass', () => {
    const judgements = play(0);
    expect(judgements.length).toBeGreaterThan(10);
    expect(judgements.filter(({ learnable }) => learnable).length).toBeLessThanOrEqual(2); // more was to be had
    expect(judgements.filter(({ effect }) => ['drifted', 'slipped', 'broke', 'left'].includes(effect))).toEqual([]);
  });

  test('cut in on, the break is the turn that cost most, and the mending is one', () => {
    const judgements = play(1);
    const [broke, ...others] = judgements.filter(({ effect }) => effect === 'broke');
    expect(others).toEqual([]);
    expect(broke?.learnable).toBe(true);
    const costly = judgements.filter(({ more }) => !more).toSorted((one, other) => other.loss - one.loss);
    expect(costly[0]).toBe(broke);
    expect(judgements.map(({ effect }) => effect)).toContain('repaired');
    expect(judgements.some(({ lastChance }) => lastChance)).toBe(false);
  });
});
