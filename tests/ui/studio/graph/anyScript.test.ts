import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Persona } from '../../../../src/persona/schema.ts';
import { CARD, SIGN } from '../../../../src/ui/studio/graph/bandLayout.ts';
import { createLayouter, drawingOf } from '../../../../src/ui/studio/graph/layout.ts';
import { structureOf } from '../../../../src/ui/studio/graph/structure.ts';
import { walkable, walked, type Heading } from '../../../../src/ui/studio/graph/walk.ts';
import { waysOf } from '../../../../src/ui/studio/graph/ways.ts';
import { largePersona } from './largePersona.ts';

const base = largePersona(10);
const ids = base.beats.map(({ id }) => id);
const target = fc.constantFrom(...ids, 'next', 'back', 'end');

/** The same beats, every reply leading anywhere: in circles, to itself, nowhere useful. */
const anyScript: fc.Arbitrary<Persona> = fc
  .array(fc.tuple(target, fc.option(target)), { minLength: ids.length * 4, maxLength: ids.length * 4 })
  .map((targets) => ({
    ...base,
    beats: base.beats.map((beat, at) => ({
      ...beat,
      moves: beat.moves.map((move, index) => {
        const [to, other] = targets[at * 4 + index] ?? ['next', null];
        return {
          ...move,
          to: other === null ? to : [{ beat: to, when: { stance: ['open' as const] } }, { beat: other }],
        };
      }),
    })),
  }));

describe('whatever a script leads to', { timeout: 120_000 }, () => {
  it('every way is drawn once, from a card to a card or a sign, and nothing lies on anything else', () => {
    fc.assert(
      fc.property(anyScript, (persona) => {
        const ways = waysOf(persona);
        const structure = structureOf(persona, ways);
        const { bands, places, width, height } = drawingOf(createLayouter()(structure));
        expect(bands.flatMap(({ arrows }) => arrows)).toHaveLength(ways.length);
        const boxes = [...places]
          .filter(([id]) => !id.startsWith('end>'))
          .map(([id, place]) => ({ ...place, ...(id.includes('>') ? SIGN : CARD) }));
        for (const [at, one] of boxes.entries()) {
          expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true);
          const on = boxes
            .slice(at + 1)
            .filter(
              (other) =>
                Math.abs(one.x - other.x) < Math.min(one.width, other.width) &&
                one.y < other.y + other.height &&
                other.y < one.y + one.height,
            );
          expect(on).toEqual([]);
        }
        for (const { path } of bands.flatMap(({ arrows }) => arrows)) expect(path).not.toContain('NaN');
      }),
      { numRuns: 12 },
    );
  });

  it('no key leads out of the graph, and down leads along a way', () => {
    const headings = fc.array(fc.constantFrom<Heading>('down', 'up', 'left', 'right', 'first', 'last'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyScript, headings, (persona, keys) => {
        const ways = waysOf(persona);
        const graph = walkable(ways, drawingOf(createLayouter()(structureOf(persona, ways))), ids);
        let standing = { beat: ids[0] ?? '', came: null } as ReturnType<typeof walked>;
        for (const key of keys) {
          const next = walked(graph, standing, key);
          expect(ids).toContain(next.beat);
          if (key === 'down' && next.beat !== standing.beat)
            expect(ways.some(({ from, beats }) => from === standing.beat && beats.includes(next.beat))).toBe(true);
          standing = next;
        }
      }),
      { numRuns: 12 },
    );
  });
});
