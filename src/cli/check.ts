// attune check: are these persona files sound, and if not, where?
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../persona/diagnostic.ts';
import { command, type Outcome } from './command.ts';
import { CannotRun, personaFiles, readPersona } from './files.ts';

interface Checked {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

export const checkCommand = command({
  name: 'check',
  summary: 'reads persona files and reports what is amiss, with line and column',
  usage: '<files or folders> [--json]',
  about: '--json prints the findings for a program to read.',
  examples: ['attune check personas', 'attune check personas/mara.json --json'],
  options: { json: { type: 'boolean', default: false } },
  run: ({ json }, paths) => {
    if (!paths.length) throw new CannotRun('Name the files or folders to check: attune check personas');
    return check(paths, json);
  },
});

/** Checks files and folders. Returns what to print and the exit code: 0 clean, 1 problems. */
export function check(paths: readonly string[], json: boolean): Outcome {
  const files = personaFiles(paths);
  if (!files.length) throw new CannotRun(`There are no persona files in ${paths.join(', ')}.`);
  const checked: readonly Checked[] = files.map((file) => ({
    file,
    diagnostics: readPersona(file).diagnostics,
  }));
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const exitCode = errors > 0 ? 1 : 0;
  if (json)
    return { output: JSON.stringify({ files: checked, errors, warnings: all.length - errors }, null, 2), exitCode };
  const findings = checked.flatMap(({ file, diagnostics }) => diagnostics.map((one) => shown(file, one)));
  return { output: [...findings, summary(checked.length, errors, all.length - errors)].join('\n'), exitCode };
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const summary = (files: number, errors: number, warnings: number) =>
  `${count(files, 'person', 'persons')} checked: ${count(errors, 'problem', 'problems')}, ${count(warnings, 'warning', 'warnings')}.`;

/** file:line:column, the sentence, the line of the file with a mark under the place, the hint. */
function shown(file: string, { line, column, severity, code, sentence, hint, path }: Diagnostic): string {
  const source = sourceLine(file, line);
  const from = Math.max(0, column - 40);
  const excerpt = source.slice(from, from + 100);
  const mark = `${' '.repeat(Math.max(0, Math.min(column - 1 - from, excerpt.length)))}^`;
  return [
    `${file}:${line}:${column} ${severity} ${code}${path ? ` (${path})` : ''}`,
    `  ${sentence}${hint ? ` ${hint}` : ''}`,
    ...(excerpt.trim() ? [`  | ${excerpt}`, `  | ${mark}`] : []),
    '',
  ].join('\n');
}

function sourceLine(file: string, line: number): string {
  try {
    return readFileSync(file, 'utf8').split('\n', line)[line - 1]?.replace(/\t/g, ' ') ?? '';
  } catch {
    return '';
  }
}
