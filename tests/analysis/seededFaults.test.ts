// What a writer breaks, the linter names: six faults planted into everybody who is shipped.
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/analysis/lint.ts';
import { SHIPPED } from '../support/shipped.ts';
import {
  danglingTarget,
  deletedCue,
  longestFits,
  loop,
  removedRepair,
  unreachableEnding,
  withFaults,
  type File,
} from './planted.ts';

const codesOf = (text: string, deep = false): ReadonlySet<string> =>
  new Set(lint(text, { deep }).diagnostics.map(({ code }) => code));

/** One order is enough to show it, and half the walk. */
const oneOrder = (file: File): void => {
  file.orders = file.orders.slice(0, 1);
};

describe.for(SHIPPED)('%s', (id) => {
  test('a target that leads nowhere, and a loop, are read off the file', () => {
    expect(codesOf(withFaults(id))).toEqual(codesOf(withFaults(id, () => undefined)));
    expect(
      [...codesOf(withFaults(id))].filter((code) => code === 'unknown-beat' || code === 'loop-without-exit'),
    ).toEqual([]);
    expect(codesOf(withFaults(id, danglingTarget))).toContain('unknown-beat');
    expect(codesOf(withFaults(id, loop))).toContain('loop-without-exit');
  });

  test(
    'a repair removed, a cue deleted, an ending out of reach, a reply made longest: the walk finds them',
    { timeout: 20 * 60_000 },
    () => {
      const found = codesOf(withFaults(id, oneOrder, removedRepair, deletedCue, unreachableEnding, longestFits), true);
      for (const code of ['no-way-back', 'unseen-change', 'ending-never-reached', 'longest-is-best'])
        expect(found).toContain(code);
    },
  );
});
