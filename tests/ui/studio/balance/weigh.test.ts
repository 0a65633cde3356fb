import { describe, expect, it } from 'vitest';
import { LEARNERS } from '../../../../src/analysis/learners.ts';
import { arrange, arrangements } from '../../../../src/dialogue/arrange.ts';
import { replies } from '../../../../src/dialogue/offered.ts';
import type { Position } from '../../../../src/dialogue/position.ts';
import { start, step } from '../../../../src/dialogue/step.ts';
import type { Talk } from '../../../../src/dialogue/talk.ts';
import type { Persona } from '../../../../src/persona/schema.ts';
import { TALKS } from '../../../../src/ui/studio/balance/fare.ts';
import { lengthsOf } from '../../../../src/ui/studio/balance/lengths.ts';
import { weigh, type Weighed } from '../../../../src/ui/studio/balance/weigh.ts';
import { fastTalk } from '../../../support/randomPlay.ts';
import { shipped } from '../../../support/shipped.ts';
import { beat, room, says, smallPersona } from '../../../support/smallPersona.ts';

const murmur = { gesture: 'murmur' };

/** Four beats, or three: the first reply goes by way of the mast. */
const forked = smallPersona({
  beats: [
    beat('boat'),
    beat('sold', { moves: [says('long-way', murmur, 'mast'), says('short-way', murmur, 'next')] }),
    beat('mast'),
    beat('roof', { topic: 'rain' }),
    beat('kettle', { topic: 'close', moves: [room('tea', 'end'), room('no-tea', 'end')] }),
  ],
});

/** The lengths of every talk that only answers, by trying them all. */
function everyLength(talk: Talk, position: Position, turns = 0): readonly number[] {
  if (position.ended) return position.ended.by === 'script' ? [turns] : [];
  return replies(talk, position).flatMap(({ move }) => {
    const outcome = step(talk, position, { type: 'say', move: move.id });
    return outcome.type === 'turn' ? everyLength(talk, outcome.position, turns + 1) : [];
  });
}

const ways = (persona: Persona) =>
  Array.from({ length: arrangements(persona) }, (_none, seed) => arrange(persona, seed));

describe('how long a talk is', () => {
  it('the shortest and the longest are those one finds by trying every answer', () => {
    const tried = ways(forked).flatMap((_one, seed) => {
      const talk = fastTalk(forked, seed);
      return everyLength(talk, start(talk).position);
    });
    const { shortest, longest } = lengthsOf(forked, ways(forked));
    expect(shortest?.turns).toBe(Math.min(...tried));
    expect(longest?.turns).toBe(Math.max(...tried));
    expect(longest?.turns).toBe((shortest?.turns ?? 0) + 1);
    expect(longest?.minutes).toBeGreaterThan(shortest?.minutes ?? Infinity);
    expect(shortest?.ending).toBe('done');
  });

  it('a script that leads back to where it was is measured all the same', () => {
    const circling = smallPersona({
      beats: [
        beat('boat'),
        beat('sold', { moves: [says('on', murmur, 'mast'), room('onward')] }),
        beat('mast', { moves: [says('again', murmur, 'sold'), room('further')] }),
        beat('roof', { topic: 'rain' }),
        beat('kettle', { topic: 'close', moves: [room('tea', 'end'), room('no-tea', 'end')] }),
      ],
    });
    const { shortest, longest } = lengthsOf(circling, ways(circling));
    expect([shortest?.turns, longest?.turns]).toEqual([4, 5]);
  });

  it('Mara’s talk takes about as long as her file says, read at a reader’s pace', () => {
    const mara = shipped('mara');
    const { shortest, longest, leftAfter } = lengthsOf(mara, ways(mara));
    expect(shortest?.minutes).toBeGreaterThan(mara.setting.minutes / 3);
    expect(longest?.minutes).toBeLessThan(mara.setting.minutes * 1.5);
    expect(leftAfter).toBeLessThan(shortest?.turns ?? 0); // somebody careless enough is shown the door before the end
  });
});

describe('the balance', () => {
  const told: Weighed[] = [];
  const last = weigh(forked, (soFar) => told.push(soFar));

  it('is told step by step: each learner, then the lengths, then every talk there can be', () => {
    expect(told.map(({ fares }) => fares.length).slice(0, LEARNERS.length)).toEqual(
      LEARNERS.map((_learner, at) => at + 1),
    );
    expect(new Set(told.map(({ at }) => at.is))).toEqual(new Set(['playing', 'measuring', 'walking', 'done']));
    expect(told.findIndex(({ lengths }) => lengths !== null)).toBeLessThan(
      told.findIndex(({ walked }) => walked !== null),
    );
    expect(told.at(-1)).toEqual(last);
  });

  it('every talk of every learner ends somewhere, and is counted there', () => {
    for (const { endings, unended, turns } of last.fares) {
      const counted = Object.values(endings).reduce((sum, one) => sum + one, 0);
      expect(counted + unended).toBe(TALKS);
      expect(turns).toBeGreaterThan(0);
    }
  });

  it('an ending no talk can come to is left out of those that were walked to', () => {
    const never = {
      id: 'never',
      title: 'Never',
      when: { heard: ['mast'], notHeard: ['mast'] },
      reply: { says: ['No.'] },
    };
    const done = { id: 'done', title: 'Done', reply: { says: ['Mind the step.'] } };
    const { walked } = weigh(smallPersona({ beats: forked.beats, endings: [never, done] }), () => {});
    expect(walked).toMatchObject({ endings: ['done'] });
  });

  it('somebody who reads cues keeps Mara open for longer than anybody who reads nothing', () => {
    const { fares } = weighUntilWalked(shipped('mara'));
    const share = (of: (typeof fares)[number]) => of.open / of.turns;
    const [reader, ...others] = fares;
    const blind = others.filter(({ kind }) => kind === 'blind');
    expect(reader?.kind).toBe('reads');
    expect(Math.max(...blind.map(share))).toBeLessThan(reader ? share(reader) : 0);
    expect(reader?.noticed).toBe(reader?.shifts);
  });
});

/** As far as the learners: the walk of a shipped person takes longer than this test needs. */
function weighUntilWalked(persona: Persona): Weighed {
  const enough = new Error('Enough.');
  let known: Weighed | undefined;
  try {
    weigh(persona, (soFar) => {
      known = soFar;
      if (soFar.at.is === 'measuring') throw enough;
    });
  } catch (thrown) {
    if (thrown !== enough) throw thrown;
  }
  if (!known) throw new Error('Nothing was told.');
  return known;
}
