import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { against, failing, forget, heldOn } from './claim.ts';
import { allClaims, GROUPS, REGISTRY, type Group } from './claims.ts';
import type { walker } from '../../src/rapport/walk.ts';
import { nextTalk } from '../../src/rapport/nextTalk.ts';

const groups = Object.keys(GROUPS) as Group[];

describe('the registry of all 73 claims', () => {
  test('says of each that it is tested in a file that tests it, or why it is not', () => {
    expect(REGISTRY.map(({ number }) => number)).toEqual(Array.from({ length: 73 }, (_none, index) => index + 1));
    for (const { number, tested, why, sentence } of REGISTRY) {
      const found = groups.filter((group) => GROUPS[group].some((claim) => claim.number === number));
      expect({ number, found }).toEqual({ number, found: tested ? [tested] : [] });
      expect(sentence, `claim ${number}`).not.toBe('');
      if (!tested) expect(why, `claim ${number}`).toMatch(/\w/);
    }
    expect(new Set(allClaims.map(({ number }) => number)).size).toBe(allClaims.length);
  });

  test('every file runs its own group, and every tested claim checks something on somebody', () => {
    for (const group of groups)
      expect(readFileSync(new URL(`./${group}.test.ts`, import.meta.url), 'utf8')).toContain(`GROUPS.${group}.map(`);
    for (const { number, checks = [], scripts = [] } of allClaims) {
      const telling = checks.filter(({ readOff }) => !readOff).length + scripts.length;
      expect(telling, `claim ${number} checks more than a rule read off`).toBeGreaterThan(0);
      for (const check of checks) expect(heldOn(check).length, `claim ${number}: ${check.says}`).toBeGreaterThan(0);
    }
  });

  test('a claim can fail: of a person nothing moves every one does, but that every medium is alike to her', () => {
    const stone = {
      build: () => (now: Parameters<ReturnType<typeof walker>>[0]) => ({ now, rule: 'nothing' }),
      next: nextTalk,
    };
    const modelled = allClaims.filter(({ checks = [] }) => checks.some(({ exact }) => !exact));
    const fallen = modelled.filter(({ checks = [] }) =>
      checks.some((check) => !check.exact && failing(check, stone).length > 0),
    );
    forget(stone);
    expect(modelled.filter((claim) => !fallen.includes(claim)).map(({ number }) => number)).toEqual([65]);
  });

  test('how many are tested, how many hold, and the rest', { timeout: 120_000 }, () => {
    const tested = REGISTRY.filter((entry) => entry.tested);
    const failed = allClaims.filter((claim) => against(claim).length > 0);
    const holding = tested.length - failed.length;
    const rest = REGISTRY.filter((entry) => !entry.tested);
    const partly = tested.filter((entry) => entry.partly);
    console.log(
      [
        `claims: ${tested.length} of ${REGISTRY.length} tested, ${holding} hold`,
        ...failed.map(({ number, sentence }) => `  fails: C${number} ${sentence}`),
        ...rest.map(({ number, sentence, why }) => `  not tested: C${number} ${sentence}: ${why ?? ''}`),
        `  tested but for a part: ${partly.map(({ number, partly: what }) => `C${number} (${what ?? ''})`).join('; ')}`,
      ].join('\n'),
    );
    expect(tested.length).toBeGreaterThanOrEqual(55);
    expect(holding).toBe(tested.length);
  });
});
