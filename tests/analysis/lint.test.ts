import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/analysis/lint.ts';
import { exampleOf } from '../../src/persona/rulePage.ts';
import type { Change } from '../../src/persona/rule.ts';

const ALIKE: readonly Change[] = [
  ['"table": "feeling",\n      "depth": 1', '"table": "story",\n      "depth": 1'],
  ['"table": "asks"', '"table": "story"'],
];
const OWN =
  '  "allow": [{ "code": "one-act-pays", "reason": "Five beats are too few to tell asking on from listening." }],';
const allowing = (...entries: readonly object[]): Change => [OWN, `  "allow": ${JSON.stringify(entries)},`];
const codes = (...changes: readonly Change[]) =>
  lint(exampleOf(changes).text).diagnostics.map(({ code, path }) => `${code} ${path}`);

describe('an exception', () => {
  test('takes away the warning it names, everywhere or only there', () => {
    expect(codes(...ALIKE)).toEqual(['three-alike beats[1].table', 'three-alike beats[2].table']);
    expect(codes(...ALIKE, allowing({ code: 'three-alike', reason: 'One morning.' }))).toEqual([]);
    expect(codes(...ALIKE, allowing({ code: 'three-alike', at: 'bakery', reason: 'One morning.' }))).toEqual([
      'three-alike beats[1].table',
    ]);
  });

  test('elsewhere it takes nothing away, and says so', () => {
    expect(codes(...ALIKE, allowing({ code: 'three-alike', at: 'trolley', reason: 'One morning.' }))).toEqual([
      'three-alike beats[1].table',
      'three-alike beats[2].table',
      'allows-nothing allow[0].code',
    ]);
  });

  test('names a reaction by its key, a fact by its id', () => {
    const heeded: Change = ['"murmured": { "open": { "action": "She drinks.", ', '"murmured": { "open": { '];
    expect(codes(heeded, allowing({ code: 'empty-reply', at: 'murmured', reason: 'She is thinking.' }))).toEqual([]);
    const unused: Change = ['"gesture": "claim", "fact": "let-go"', '"gesture": "claim", "fact": "left-bakery"'];
    expect(codes(unused, allowing({ code: 'unused-fact', at: 'let-go', reason: 'It is bait.' }))).toEqual([]);
  });

  test('cannot allow an error, and needs a reason', () => {
    expect(codes(allowing({ code: 'unknown-beat', reason: 'It will come.' }))).toEqual([
      'allows-nothing allow[0].code',
    ]);
    expect(codes(allowing({ code: 'three-alike' }))).toEqual(['missing-key allow[0].reason']);
    expect(codes(allowing({ code: 'three-alik', reason: 'Typed late.' }))).toEqual(['unknown-code allow[0].code']);
  });
});

describe('whatever an author does', () => {
  /** Every place of Ada's file: a key of a group, or an entry of a list. */
  const places = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => {
          const here = [...path, Array.isArray(value) ? Number(key) : key];
          return [here, ...places(one, here)];
        })
      : [];
  const ada: unknown = JSON.parse(exampleOf([]).text);
  const all = places(ada);

  test('something left out, or put in the place of something else, ends in findings with a place', () => {
    const looked: string[] = [];
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom<unknown>(undefined, [], {}, '', 'next', 'trolley', 0, 3, null, true),
        (path, instead) => {
          const file: unknown = structuredClone(ada);
          const parent = path
            .slice(0, -1)
            .reduce<unknown>((here, key) => Reflect.get(Object(here) as object, key), file);
          const key = path.at(-1) ?? '';
          if (Array.isArray(parent) && instead === undefined) parent.splice(Number(key), 1);
          else Object.assign(Object(parent) as object, { [key]: instead });
          const text = JSON.stringify(file, null, 2);
          const rows = text.split('\n');
          const { persona, diagnostics } = lint(text);
          if (persona) looked.push(String(key));
          else expect(diagnostics.length).toBeGreaterThan(0);
          for (const { line, column, sentence } of diagnostics) {
            expect(sentence).toMatch(/^\S.*\.$/s);
            expect(column).toBeLessThanOrEqual((rows[line - 1] ?? '').length + 1);
          }
        },
      ),
      { numRuns: 250 },
    );
    expect(looked.length).toBeGreaterThan(10); // the rules had somebody to look at
  });
});
