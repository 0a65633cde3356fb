import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePersona } from '../../src/persona/parse.ts';
import { codesOf, diagnosed } from '../support/diagnosed.ts';
import { fileOf } from '../support/everyone.ts';
import { smallFile, smallText } from '../support/smallPersona.ts';

const MEGABYTE = 1_000_000;

const PATIENCE = { timeout: 60_000 }; // a megabyte, and a machine that is busy

describe('a text that is no person', PATIENCE, () => {
  test.for([
    ['nothing at all', '', 'file-empty'],
    ['blank space', ' \n\t\r\n ', 'file-empty'],
    ['a byte order mark and nothing after it', '\uFEFF', 'file-empty'],
    ['a letter to the editor', 'Dear Mara,', 'json-syntax'],
    ['a page of a website', '<!doctype html><title>Mara</title>', 'json-syntax'],
    ['two persons in a row', '{}\n{}', 'json-syntax'],
    ['a comment', '// a person\n{}', 'json-syntax'],
    ['single quotes', "{'format': 1}", 'json-syntax'],
    ['a comma too many', '{"format": 1,}', 'json-syntax'],
    ['a line break inside words', '{"name": "Ma\nra"}', 'json-syntax'],
    ['a nothing', 'null', 'kind-of-value'],
    ['a number', '44', 'kind-of-value'],
    ['a list', '[]', 'kind-of-value'],
    ['words', '"Mara"', 'kind-of-value'],
  ] as const)('%s is named for what it is', ([, text, code]) => {
    expect(codesOf(text)).toEqual([code]);
  });

  test('a byte order mark before a person does not matter, and a second one does', () => {
    const { text, persona } = fileOf('mara');
    expect(parsePersona(`\uFEFF${text}`)).toEqual({ persona, diagnostics: [] });
    expect(codesOf(`\uFEFF\uFEFF${text}`)).toEqual(['json-syntax']);
  });

  test('a group with nothing in it is told everything that is missing', () => {
    const codes = codesOf('{}');
    expect(new Set(codes)).toEqual(new Set(['missing-key']));
    expect(codes.length).toBeGreaterThan(15);
  });

  test('a file cut short anywhere ends where it ends', () => {
    const bytes = Buffer.from(fileOf('mara').text);
    for (let end = 0; end < bytes.length - 2; end += 500) {
      const { persona, diagnostics } = diagnosed(bytes.subarray(0, end).toString('utf8'));
      expect(persona).toBeNull();
      expect(diagnostics.map(({ code }) => code)).toEqual([end === 0 ? 'file-empty' : 'json-syntax']);
    }
  });

  test('any text at all ends in findings', () => {
    const crumbs = '{ } [ ] " : , \\ \\u12 1 0 - . e+ true null a \n \r \t \u0000 \u2028 \u00A0 // /* */ \uFEFF'.split(
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...crumbs, ' '), { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(diagnosed(one).persona).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test('any JSON value at all ends in findings', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(diagnosed(JSON.stringify(value)).persona).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text made to hurt', PATIENCE, () => {
  const DEEP: Readonly<Record<string, string>> = {
    'lists in lists': '['.repeat(MEGABYTE),
    'groups in groups': '{"a":'.repeat(MEGABYTE / 5),
    'lists that close again': '['.repeat(MEGABYTE / 2) + ']'.repeat(MEGABYTE / 2),
    'lists behind a quote that never closes': `["\n${'['.repeat(MEGABYTE / 2)}`,
    'lists behind a comment with a quote in it': `/*"*/${'['.repeat(MEGABYTE / 2)}`,
    'lists closed with the other bracket': '[},'.repeat(MEGABYTE / 4),
    'lists after a heap of closing brackets': `[${'}'.repeat(MEGABYTE / 4)},${'['.repeat(MEGABYTE / 4)}`,
  };
  test.for(Object.keys(DEEP))('a megabyte of %s is too deep, and nothing falls over', (name) => {
    expect(codesOf(DEEP[name] ?? '')).toEqual(['file-too-deep']);
  });

  test('thirty-two deep is read, thirty-three is not', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(codesOf(nested(32))).toEqual(['kind-of-value']);
    expect(codesOf(nested(33))).toEqual(['file-too-deep']);
    expect(diagnosed(nested(33)).diagnostics[0]).toMatchObject({ line: 1, column: 33 });
  });

  test('brackets inside words are words', () => {
    expect(codesOf(JSON.stringify({ a: '['.repeat(100), b: '\\"[[[' }))).not.toContain('file-too-deep');
  });

  test('more than a million characters are not read at all', () => {
    expect(codesOf(`"${'a'.repeat(MEGABYTE)}"`)).toEqual(['file-too-large']);
  });

  test.for([
    ['where a number should be', 'format'],
    ['where one of a list should be', 'pronouns'],
    ['where words should be', 'name'],
    ['where an id should be', 'id'],
    ['where a group should be', 'about'],
    ['under a key nobody knows', 'extra'],
  ] as const)('nearly a megabyte of one letter %s is told without being repeated', ([, key]) => {
    const found = diagnosed(smallText({ [key]: 'a'.repeat(MEGABYTE - 50_000) })).diagnostics;
    expect(found.map(({ path }) => path)).toEqual([key]);
  });

  test('a key a megabyte long is told without being repeated', () => {
    const key = 'k'.repeat(MEGABYTE - 100);
    expect(codesOf(`{"${key}":1}`)).toContain('unknown-key');
    expect(codesOf(`{"${key.slice(500_100)}":1,"${key.slice(500_100)}":1}`)).toEqual(['duplicate-key']);
  });

  test('eighty thousand strange keys are counted, not listed', () => {
    const keys = Array.from({ length: 80_000 }, (_, index) => `"k${index}":0`);
    const { diagnostics } = diagnosed(`{${keys.join(',')}}`);
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'more-findings' });
    expect(diagnostics.at(-1)?.sentence).toMatch(/^There are 79\d\d\d more;/);
  });

  test('a hundred thousand times the same key is counted, not listed', () => {
    const { diagnostics } = diagnosed(`{${Array.from({ length: 100_000 }, () => '"k":0').join(',')}}`);
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics[0]).toMatchObject({ code: 'duplicate-key', line: 1, column: 8 });
  });

  test.for(['__proto__', 'constructor', 'prototype'])('"%s" is never a key, however deep it stands', (key) => {
    const group = `{"${key}": {"polluted": true}}`;
    for (const text of [group, `[[${group}]]`, smallText().replace('"about": {', `"about": {"${key}": 1,`)])
      expect(codesOf(text)).toEqual(['reserved-key']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const escaped = key.replaceAll('o', '\\u006f');
    expect(codesOf(`{"${escaped}": 1}`)).toEqual(['reserved-key']);
  });

  test.for(['toString', 'hasOwnProperty', 'valueOf', '', ' ', '0', '$ref'])(
    'the key "%s" is as unknown as any other',
    (key) => {
      expect(codesOf(smallText({ [key]: 1 }))).toEqual(['unknown-key']);
      const about = { ...(smallFile()['about'] as object), [key]: 1 };
      expect(codesOf(smallText({ about }))).toEqual(['unknown-key']);
    },
  );
});
