// The plans in tests/plans, run: talks with the shipped persons as a writer writes them down.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../src/analysis/plan.ts';
import { runPlan } from '../src/analysis/planRun.ts';
import { EVERYONE, fileOf } from './support/everyone.ts';

const folder = new URL('plans/', import.meta.url);
const plans = readdirSync(folder).filter((name) => name.endsWith('.plan'));

describe('plans', () => {
  test.for(plans)('%s comes as it is written', (name) => {
    const read = readPlan(readFileSync(new URL(name, folder), 'utf8'));
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(runPlan(read.plan, fileOf(read.plan.persona).persona)).toEqual([]);
  });

  test('there is a kind one and a careless one of everybody who is shipped', () => {
    for (const { id } of EVERYONE)
      expect(plans).toEqual(expect.arrayContaining([`${id}-kind.plan`, `${id}-careless.plan`]));
  });
});
