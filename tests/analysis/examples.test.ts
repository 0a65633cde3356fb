// Every rule shows what it means on a person: the bad example yields its code where the mark is, the good one does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lint } from '../../src/analysis/lint.ts';
import { EVERY_RULE, WALKED_RULES } from '../../src/analysis/ruleBook.ts';
import { readPersona } from '../../src/cli/files.ts';
import type { Diagnostic } from '../../src/persona/diagnostic.ts';
import type { Parsed } from '../../src/persona/parse.ts';
import { exampleOf, placed, type Example } from '../../src/persona/rulePage.ts';
import type { RuleDocument } from '../../src/persona/rule.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WALKED = new Set(WALKED_RULES.map(({ code }) => code));
const known = new Map<string, Parsed>();

/** What is said of a text; walked whole only for a rule that needs it, and no text twice. */
function said(text: string, { code }: RuleDocument): Parsed {
  const deep = WALKED.has(code);
  const key = `${deep ? 'deep' : 'plain'} ${text}`;
  const found = known.get(key) ?? lint(text, { deep });
  known.set(key, found);
  return found;
}

function badOf(rule: RuleDocument): Example & { readonly said: readonly Diagnostic[] } {
  const { bad, code } = rule;
  if (!('shown' in bad)) {
    const example = exampleOf(bad);
    return { ...example, said: said(example.text, rule).diagnostics };
  }
  if (typeof bad.content === 'string') {
    const example = placed(bad.content);
    return { ...example, said: said(example.text, rule).diagnostics };
  }
  const path = join(folder, `${code}.json`);
  writeFileSync(path, Uint8Array.from(bad.content));
  return { text: '', line: 1, column: 1, said: readPersona(path).diagnostics };
}

describe.each(EVERY_RULE)('$code', { timeout: 120_000 }, (rule) => {
  test('is said of the bad example, at the mark', () => {
    const { line, column, ...bad } = badOf(rule);
    const own = bad.said.filter(({ code }) => code === rule.code);
    expect(own.map((one) => `${one.line}:${one.column} ${one.severity}`)).toContain(
      `${line}:${column} ${rule.severity}`,
    );
    for (const { sentence, hint = 'Hint.' } of own) {
      expect(sentence).toMatch(/^\S.*\.$/s);
      expect(hint).toMatch(/[.?]$/);
    }
  });

  test('is not said of the good one', () => {
    const good = 'shown' in rule.bad ? exampleOf([]) : exampleOf(rule.good ?? []);
    const { persona, diagnostics } = said(good.text, rule);
    expect(persona).not.toBeNull();
    expect(diagnostics.filter(({ code }) => code === rule.code)).toEqual([]);
  });
});
