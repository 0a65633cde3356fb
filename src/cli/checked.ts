// A persona file and what is to be said of it, as text for a person and as data for a program.
import { readFileSync } from 'node:fs';
import { lint } from '../analysis/lint.ts';
import { TooLarge } from '../analysis/rules/walked.ts';
import type { Diagnostic } from '../persona/diagnostic.ts';
import { excerptOf } from '../persona/excerpt.ts';
import { CannotRun, readText } from './files.ts';

export interface Checked {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks one file. `deep` also walks the whole talk. */
export function checked(file: string, deep: boolean): Checked {
  const read = readText(file);
  if ('diagnostic' in read) return { file, diagnostics: [read.diagnostic] };
  try {
    return { file, diagnostics: lint(read.text, { deep }).diagnostics };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    throw new CannotRun(`${file}: ${error.message} Check it without --deep.`);
  }
}

/** How many problems and warnings there are in all. */
export function tally(files: readonly Checked[]): { readonly errors: number; readonly warnings: number } {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: all.length - errors };
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export function summary(files: readonly Checked[]): string {
  const { errors, warnings } = tally(files);
  return `${count(files.length, 'person', 'persons')} checked: ${count(errors, 'problem', 'problems')}, ${count(warnings, 'warning', 'warnings')}.`;
}

/** file:line:column, the sentence, the line of the file with a mark under the place, the hint. */
export function shown(file: string, { line, column, severity, code, sentence, hint, path }: Diagnostic): string {
  const { piece, caret } = excerptOf(sourceLine(file, line), column);
  return [
    `${file}:${line}:${column} ${severity} ${code}${path ? ` (${path})` : ''}`,
    `  ${sentence}${hint ? ` ${hint}` : ''}`,
    ...(piece.trim() ? [`  | ${piece}`, `  | ${caret}`] : []),
    '',
  ].join('\n');
}

function sourceLine(file: string, line: number): string {
  try {
    return readFileSync(file, 'utf8').split('\n', line)[line - 1] ?? '';
  } catch {
    return '';
  }
}
