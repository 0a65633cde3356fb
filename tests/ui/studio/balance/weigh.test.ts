import { describe, expect, it } from 'vitest';
import { LEARNERS } from '../../../../src/analysis/learners.ts';
import { arrange, arrangements } from '../../../../src/dialogue/arrange.ts';
import { replies } from '../../../../src/dialogue/offered.ts';
import type { Position } from '../../../../src/dialogue/position.ts';
import { start, step } from '../../../../src/dialogue/step.ts';
import type { Talk } from '../../../../src/dialogue/talk.ts';
import type { Persona } from '../../../../src/persona/schema.ts';
import { lengthsOf } from '../../../../src/analysis/lengths.ts';
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

describe('how long a talk is', { timeout: 60_000 }, () => {
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

  it('Mara’s talk takes about as long as her file says', () => {
    const mara = shipped('mara');
    const { shortest, longest, leftAfter } = lengthsOf(mara, ways(mara));
    expect(shortest?.minutes).toBeGreaterThan(mara.setting.minutes / 3);
    expect(longest?.minutes).toBeLessThan(mara.setting.minutes * 1.5);
    expect(leftAfter).toBeLessThan(shortest?.turns ?? 0); // somebody careless enough is shown the door before the end
  });
});

describe('the balance', { timeout: 60_000 }, () => {
  const told: Weighed[] = [];
  const last = weigh(forked, (soFar) => told.push(soFar));

  it('is told step by step: who is playing, what they came to, the lengths, then every talk there can be', () => {
    const playing = told.flatMap(({ at }) => (at.is === 'playing' ? [at.who] : []));
    expect(playing).toEqual(LEARNERS.map(({ name }) => name));
    const first = (known: (soFar: Weighed) => boolean) => told.findIndex(known);
    const steps = [
      first(({ at }) => at.is === 'playing'),
      first(({ balance }) => balance !== null),
      first(({ lengths }) => lengths !== null),
      first(({ at }) => at.is === 'walking'),
      first(({ walked }) => walked !== null),
    ];
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(steps).not.toContain(-1);
    expect(told.at(-1)).toEqual(last);
    expect(last.at).toEqual({ is: 'done' });
  });

  it('tells who reads, who has a habit, and who reads nothing', () => {
    expect(last.kinds).toMatchObject({ reader: 'reads', adviser: 'habit', random: 'blind', longest: 'blind' });
    expect(Object.keys(last.kinds)).toHaveLength(LEARNERS.length);
  });

  it('the soonest an ending can be come to is no later than the shortest talk that only answers', () => {
    const { walked, lengths } = last;
    if (walked === null || walked === 'too many') throw new Error('It was not walked.');
    expect(walked.soonest['done']).toBeLessThanOrEqual(lengths?.shortest?.turns ?? 0);
    expect(walked.unheard).toEqual([]);
    expect(walked.places).toBeGreaterThan(walked.scripts);
  });

  it('an ending no talk can come to, and a beat no talk hears, are missing and named', () => {
    const never = {
      id: 'never',
      title: 'Never',
      when: { heard: ['mast'], notHeard: ['mast'] },
      reply: { says: ['No.'] },
    };
    const done = { id: 'done', title: 'Done', reply: { says: ['Mind the step.'] } };
    const closing = { beat: 'kettle', when: { stance: ['open', 'guarded', 'disengaged'] } };
    const lost = smallPersona({
      beats: [...forked.beats, beat('attic', { topic: 'close', moves: [room('up', 'end'), room('down', 'end')] })],
      close: [closing, { beat: 'attic', when: { heard: ['mast'], notHeard: ['mast'] } }],
      endings: [never, done],
    });
    const { walked } = weigh(lost, () => {});
    expect(walked).toMatchObject({ soonest: { done: expect.any(Number) as number }, unheard: ['attic'] });
    expect(walked).not.toHaveProperty('soonest.never');
  });
});
