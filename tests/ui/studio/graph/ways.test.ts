import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, gathered } from '../../../../src/ui/studio/graph/bands.ts';
import { waysOf, type Way } from '../../../../src/ui/studio/graph/ways.ts';
import { chances, playBy } from '../../../support/randomPlay.ts';
import { SHIPPED, shipped } from '../../../support/shipped.ts';
import { beat, room, says, smallPersona } from '../../../support/smallPersona.ts';

const way = (ways: readonly Way[], from: string, to: string): Way => {
  const found = ways.find((one) => one.from === from && one.to === to);
  if (!found) throw new Error(`Nothing leads from ${from} to ${to}.`);
  return found;
};

describe('where the moves lead', () => {
  const mara = waysOf(shipped('mara'));

  it('the replies to one place are counted together', () => {
    expect(way(mara, 'pianos-eat', 'top-octave')).toMatchObject({
      moves: ['on-the-mantelpiece', 'by-the-bus-station', 'stationery-cupboard'],
      sometimes: false,
      beats: ['top-octave'],
    });
    expect(way(mara, 'pianos-eat', 'the-tooth').moves).toEqual(['what-label']);
  });

  it('a reply that leads here or there is on both arrows, and both say that it depends', () => {
    expect(way(mara, 'twenty-two', 'the-app')).toMatchObject({ moves: ['bread-to-get-on-with'], sometimes: true });
    expect(way(mara, 'twenty-two', 'next')).toMatchObject({ sometimes: true });
    expect(way(mara, 'twenty-two', 'next').moves).toHaveLength(4);
  });

  it('“next” comes to the topics that may follow, in any order, and to the jolt between them', () => {
    expect(way(mara, 'fine-busy', 'next').beats).toEqual(['pianos-eat', 'the-upright']);
    expect(new Set(way(mara, 'gloves', 'next').beats)).toEqual(new Set(['pianos-eat', 'letter', 'theo-rings']));
  });

  it('“back” comes to the topic the jolt came before', () => {
    expect(way(mara, 'theo-rings', 'back').beats).toEqual(['letter']);
  });

  it('“end” comes to no beat, and ends', () => {
    expect(way(mara, 'dishes', 'end')).toMatchObject({ beats: [], ends: true });
  });

  it('“next” after the last topic comes to the close, and to the end where no close need fit', () => {
    const persona = (when?: object) =>
      smallPersona({
        close: [{ beat: 'kettle', ...(when ? { when } : {}) }],
        orders: [
          ['boat', 'rain'],
          ['boat', 'rain'],
        ],
      });
    expect(way(waysOf(persona()), 'roof', 'next')).toMatchObject({ beats: ['kettle'], ends: false });
    expect(way(waysOf(persona({ stance: ['open'] })), 'roof', 'next')).toMatchObject({ beats: ['kettle'], ends: true });
  });

  it('a script that leads in a circle is read to its end', () => {
    const circling = smallPersona({
      beats: [
        beat('boat'),
        beat('sold', { moves: [says('again', { gesture: 'murmur' }, 'roof'), room('on')] }),
        beat('roof', { topic: 'rain', moves: [says('back-again', { gesture: 'murmur' }, 'sold'), room('onward')] }),
        beat('kettle', { topic: 'close', moves: [room('tea', 'next'), room('no-tea', 'end')] }),
      ],
    });
    expect(way(waysOf(circling), 'kettle', 'next').beats).toEqual(['kettle']);
  });
});

describe('what is drawn is what is played', () => {
  it.each(SHIPPED)('a talk with %s goes on along a way, or past one whose beat was heard before', (id) => {
    const persona = shipped(id);
    const leads = gathered(waysOf(persona), ({ from }) => from);
    fc.assert(
      fc.property(chances, (by) => {
        const heard = playBy(persona, by).positions.at(-1)?.heard ?? [];
        for (const [at, from] of heard.slice(0, -1).entries()) {
          const places = leads.get(from)?.flatMap(({ beats }) => beats) ?? [];
          const along = places.includes(heard[at + 1] ?? '');
          expect(
            along || places.some((place) => heard.slice(0, at).includes(place)),
            `${from} to ${heard[at + 1] ?? ''}`,
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the bands', () => {
  it('are the opening, the topics in their order, the jolt and the close, and hold every beat once', () => {
    const mara = shipped('mara');
    const bands = bandsOf(mara);
    expect(bands.map(({ kind, title, topic }) => title ?? `${kind}: ${topic}`)).toEqual([
      'opening: evening',
      'The pianos',
      'Her mother’s upright',
      'The letter',
      'jolt: jolt',
      'close: close',
    ]);
    expect(bands.flatMap(({ beats }) => beats.map(({ id }) => id)).toSorted()).toEqual(
      mara.beats.map(({ id }) => id).toSorted(),
    );
  });
});
