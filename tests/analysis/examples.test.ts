// Every rule shows what it means on a person: the bad example yields its code where the mark is, the good one does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lint } from '../../src/analysis/lint.ts';
import { EVERY_RULE } from '../../src/analysis/ruleBook.ts';
import { readPersona } from '../../src/cli/files.ts';
import type { Diagnostic } from '../../src/persona/diagnostic.ts';
import { exampleOf, placed, type Example } from '../../src/persona/rulePage.ts';
import type { RuleDocument } from '../../src/persona/rule.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function badOf({ bad, code }: RuleDocument): Example & { readonly said: readonly Diagnostic[] } {
  if (!('shown' in bad)) {
    const example = exampleOf(bad);
    return { ...example, said: lint(example.text).diagnostics };
  }
  if (typeof bad.content === 'string') {
    const example = placed(bad.content);
    return { ...example, said: lint(example.text).diagnostics };
  }
  const path = join(folder, `${code}.json`);
  writeFileSync(path, Uint8Array.from(bad.content));
  return { text: '', line: 1, column: 1, said: readPersona(path).diagnostics };
}

describe.each(EVERY_RULE)('$code', (rule) => {
  test('is said of the bad example, at the mark', () => {
    const { said, line, column } = badOf(rule);
    const own = said.filter(({ code }) => code === rule.code);
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
    const { persona, diagnostics } = lint(good.text);
    expect(persona).not.toBeNull();
    expect(diagnostics.filter(({ code }) => code === rule.code)).toEqual([]);
  });
});
