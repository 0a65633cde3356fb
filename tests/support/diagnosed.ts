// What every text owes us, whatever it is: a person or findings, each with a place inside the text and a sentence.
import { expect } from 'vitest';
import { parsePersona, type Parsed } from '../../src/persona/parse.ts';

/** Parses, and holds the result to what any result must be. */
export function diagnosed(text: string): Parsed {
  const parsed = parsePersona(text);
  const rows = text.replace(/^\uFEFF/, '').split('\n');
  if (parsed.persona === null) expect(parsed.diagnostics.length).toBeGreaterThan(0);
  else expect(parsed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const { code, line, column, sentence, hint = 'Hint.' } of parsed.diagnostics) {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(sentence).toMatch(/^\S.*\.$/s);
    expect(sentence.length).toBeLessThan(400);
    expect(hint).toMatch(/[.?]$/);
    expect(line >= 1 && line <= rows.length).toBe(true);
    expect(column >= 1 && column <= (rows[line - 1] ?? '').length + 1).toBe(true);
  }
  return parsed;
}

/** The codes of what was found, in the order of the file. */
export const codesOf = (text: string): readonly string[] => diagnosed(text).diagnostics.map(({ code }) => code);

/** "line:column code path" of each finding. */
export const placesOf = (text: string): readonly string[] =>
  diagnosed(text).diagnostics.map(({ line, column, code, path }) => `${line}:${column} ${code}${path && ` ${path}`}`);
