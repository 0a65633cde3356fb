import { describe, expect, it } from 'vitest';
import type { Persona } from '../../../../src/persona/schema.ts';
import { CARD, SIGN } from '../../../../src/ui/studio/graph/bandLayout.ts';
import { createLayouter, drawingOf, overviewOf } from '../../../../src/ui/studio/graph/layout.ts';
import { litBy } from '../../../../src/ui/studio/graph/lit.ts';
import { structureOf } from '../../../../src/ui/studio/graph/structure.ts';
import { SHIPPED, shipped } from '../../../support/shipped.ts';
import { beat, room, says, smallPersona } from '../../../support/smallPersona.ts';

const drawn = (persona: Persona) => {
  const structure = structureOf(persona);
  const laid = createLayouter()(structure);
  return { structure, laid, drawing: drawingOf(laid) };
};

describe('where everything stands', () => {
  it.each(SHIPPED.flatMap((id) => [1, 3].map((columns) => ({ id, columns }))))(
    'nothing of $id lies on anything else, and all of it is on the sheet, in $columns columns',
    ({ id, columns }) => {
      const { structure, laid } = drawn(shipped(id));
      const drawing = drawingOf(laid, columns);
      const boxes = structure.bands.flatMap(({ beats, signs }) =>
        [...beats, ...signs.map((sign) => sign.id)].map((place) => ({
          id: place,
          x: NaN,
          y: NaN,
          ...drawing.places.get(place),
          ...(place.includes('>') ? SIGN : CARD),
        })),
      );
      const off = boxes.filter(
        ({ x, y, width, height }) => !(x >= 0 && y >= 0 && x + width <= drawing.width && y + height <= drawing.height),
      );
      expect(off).toEqual([]);
      const overlapping = boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (other) =>
              one.x < other.x + other.width &&
              other.x < one.x + one.width &&
              one.y < other.y + other.height &&
              other.y < one.y + one.height,
          )
          .map((other) => `${one.id} on ${other.id}`),
      );
      expect(overlapping).toEqual([]);
    },
  );

  it('the opening is first, the endings are last, and arrows lead down', () => {
    const { structure, drawing } = drawn(shipped('mara'));
    expect(structure.bands[0]?.beats).toContain('soup');
    expect(Math.max(...drawing.bands.map(({ rule }) => rule.y))).toBeLessThan(drawing.endings.y);
    expect(drawing.bands.flatMap(({ arrows }) => arrows).filter(({ head }) => head.turned !== 0)).toEqual([]);
  });

  it('a reply that leads back to what came before points up', () => {
    const { drawing } = drawn(
      smallPersona({
        beats: [
          beat('boat'),
          beat('sold', { moves: [says('on', { gesture: 'murmur' }, 'mast'), room('onward')] }),
          beat('mast', { moves: [says('again', { gesture: 'murmur' }, 'sold'), room('further')] }),
          beat('roof', { topic: 'rain' }),
          beat('kettle', { topic: 'close', moves: [room('tea', 'end'), room('no-tea', 'end')] }),
        ],
      }),
    );
    const turned = drawing.bands.flatMap(({ arrows }) => arrows).filter(({ head }) => head.turned === 180);
    expect(turned).toHaveLength(1);
  });

  it('a reply that leads to its own beat goes round it', () => {
    const moves = [says('again', { gesture: 'murmur' }, 'sold'), room('onward')];
    const { drawing } = drawn(
      smallPersona({
        beats: [
          beat('boat'),
          beat('sold', { moves }),
          beat('roof', { topic: 'rain' }),
          beat('kettle', { topic: 'close', moves: [room('tea', 'end'), room('no-tea', 'end')] }),
        ],
      }),
    );
    const [own] = drawing.bands.flatMap(({ arrows }) => arrows).filter(({ from, to }) => from === to);
    expect(own).toMatchObject({ from: 'sold', moves: 1, head: { turned: 90 } });
  });

  it('all of it at once is set in columns, so that it can be shown larger', () => {
    const { laid, drawing } = drawn(shipped('mara'));
    const pane = { width: 760, height: 480 };
    const scale = ({ width, height }: typeof drawing) => Math.min(pane.width / width, pane.height / height);
    const overview = overviewOf(laid, pane);
    expect(overview.columns).toBeGreaterThan(1);
    expect(scale(overview)).toBeGreaterThan(2 * scale(drawing));
    expect(overviewOf(laid, { width: 100, height: 10_000 }).columns).toBe(1);
    expect([...overview.places.keys()]).toEqual([...drawing.places.keys()]);
  });

  it('a band that stays as it was keeps its arrows', () => {
    const layOut = createLayouter();
    const mara = shipped('mara');
    const before = layOut(structureOf(mara));
    const beats = mara.beats.map((one) =>
      one.id === 'the-cut' ? { ...one, moves: one.moves.map((move) => ({ ...move, to: 'north' })) } : one,
    );
    const after = layOut(structureOf({ ...mara, beats }));
    const same = before.bands.filter(
      ({ arrows, topic }) => after.bands.find((one) => one.topic === topic)?.arrows === arrows,
    );
    expect(same.map(({ topic }) => topic)).toEqual(['evening', 'pianos', 'upright', 'jolt', 'close']);
  });
});

describe('what is lit', () => {
  const { structure, drawing } = drawn(shipped('mara'));

  it('is what leads here and where it leads, from band to band too', () => {
    const { arrows, places, long } = litBy(structure, drawing, 'not-decided');
    expect([...arrows]).toEqual([
      'north>not-decided',
      'who-would>not-decided',
      'not-decided>letter>dishes',
      'not-decided>tuesday',
      'not-decided>letter>late',
    ]);
    expect(long.map(({ id }) => id)).toEqual(['letter>dishes>>dishes', 'letter>late>>late']);
    expect(places).toContain('tuesday');
    expect(places).not.toContain('not-decided');
  });

  it('is nothing while nothing is chosen', () => {
    expect(litBy(structure, drawing, null)).toMatchObject({ long: [] });
  });
});
