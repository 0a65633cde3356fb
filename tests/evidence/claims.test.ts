import { readFileSync } from 'node:fs';
import { CLAIM_GROUPS } from '../../src/ui/model/claims.ts';
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

  test('the page and the tests speak of the same claims, and are as sure of them', () => {
    const grade = { H: 'high', M: 'medium', L: 'low', S: 'articles', X: 'low', '–': 'articles' } as const;
    const sureness = (confidence: string) => {
      const letters = Object.keys(grade).filter((letter) => confidence.includes(letter));
      return letters.find((letter) => letter !== 'X' && letter !== 'S') ?? letters[0];
    };
    const shown = CLAIM_GROUPS.flatMap(({ claims }) => claims);
    expect(shown.map(({ number }) => number)).toEqual(REGISTRY.map(({ number }) => number));
    const apart = shown.filter(({ number, sure }) => {
      const letter = sureness(REGISTRY[number - 1]?.confidence ?? '');
      return sure !== Object.entries(grade).find(([one]) => one === letter)?.[1];
    });
    expect(apart.map(({ number }) => number)).toEqual([]);
    for (const { number, confidence } of REGISTRY)
      if (confidence.includes('X')) expect(shown[number - 1]?.contested, `C${String(number)}`).toBeTruthy();
  });
});
