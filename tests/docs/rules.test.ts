// The pages of the rules are what the rules say; and there is one for every code the program can print.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVERY_RULE } from '../../src/analysis/ruleBook.ts';
import { PARSER_RULES } from '../../src/persona/ruleBook.ts';
import { ADA } from '../../src/persona/ruleExample.ts';
import { listOf, pageOf } from '../../src/persona/rulePage.ts';
import { blockOf, fileText } from './page.ts';

/** Every code the parser and the reading of files can give, as their source says them. */
function spoken(): readonly string[] {
  const files = ['source', 'shape', 'references', 'parse'].map((name) => `src/persona/${name}.ts`);
  const found = [...files, 'src/cli/files.ts'].flatMap((path) => {
    const text = fileText(path).replaceAll(/ from '[^']+'/g, '');
    const hyphened = [...text.matchAll(/'([a-z]+[0-9]*(?:-[a-z]+[0-9]*)+)'/g)];
    const named = [...text.matchAll(/(?<!issue)\bcode: '([a-z]+)'/g)];
    return [...hyphened, ...named].map(([, code]) => code ?? '');
  });
  return [...new Set(found)].toSorted();
}

describe('the pages of the rules', () => {
  const pages = new Set(readdirSync(new URL('../../docs/rules/', import.meta.url)));

  test.each(EVERY_RULE)('$code is current: npm run rules writes it', (rule) => {
    expect(fileText(`docs/rules/${rule.code}.md`)).toBe(pageOf(rule));
  });

  test('the list is current, and no page is left over from a rule that is gone', () => {
    expect(fileText('docs/rules/README.md')).toBe(listOf(EVERY_RULE));
    expect([...pages].toSorted()).toEqual(['README.md', ...EVERY_RULE.map(({ code }) => `${code}.md`)].toSorted());
  });

  test('the parser says nothing that has no page, and there is no page for what it never says', () => {
    expect(spoken()).toEqual(PARSER_RULES.map(({ code }) => code).toSorted());
  });

  test('no code is used twice, and each is lower-case words', () => {
    const codes = EVERY_RULE.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  test('the person of the examples is the one of the guide', () => {
    expect(ADA).toBe(`${blockOf(fileText('docs/persona-format.md'), 'json')}\n`);
  });

  test('they say what, why and what to do, and judge nobody', () => {
    for (const rule of EVERY_RULE) {
      const { title, sentence, why, mend } = rule;
      expect(title).not.toMatch(/\.$/);
      for (const words of [sentence, why, mend]) expect(words).toMatch(/^\S.*[.`)]$/s);
      expect(pageOf(rule)).not.toMatch(/\b(correct|wrong|incorrect|mistakes?)\b/i);
    }
  });
});
