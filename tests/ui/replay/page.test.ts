import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchOf } from '../../../src/ui/replay/page.ts';

test('a talk as people have them stands on the page whole', () => {
  expect(stretchOf(7, 24)).toEqual({ first: 1, last: 24 });
  expect(stretchOf(1, 120)).toEqual({ first: 1, last: 120 });
});

test('the turn that is looked at always stands on the page, with few others, and every turn stands on just one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 121, max: 5000 }), fc.nat(5000), (last, asked) => {
      const turn = 1 + (asked % last);
      const shown = stretchOf(turn, last);
      expect(shown.first).toBeLessThanOrEqual(turn);
      expect(shown.last).toBeGreaterThanOrEqual(turn);
      expect(shown.last - shown.first).toBeLessThan(20);
      expect(stretchOf(shown.first, last)).toEqual(shown);
      expect(stretchOf(shown.last, last)).toEqual(shown);
      if (shown.last < last) expect(stretchOf(shown.last + 1, last).first).toBe(shown.last + 1);
    }),
  );
});
