import { describe, expect, test } from 'vitest';
import { against, titleOf } from './claim.ts';
import { GROUPS } from './claims.ts';

describe('repair, as science.md has it', () => {
  const claims = GROUPS.repair.map((claim) => [titleOf(claim), claim] as const);
  test.for(claims)('%s', { timeout: 60_000 }, ([, claim]) => {
    expect(against(claim)).toEqual([]);
  });
});
