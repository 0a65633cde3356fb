// attune check: are these persona files sound, and if not, where?
import { checked, shown, summary, tally, type Checked } from './checked.ts';
import { command, type ExitCode, type Outcome, type Terminal } from './command.ts';
import { CannotRun, personaFiles } from './files.ts';
import { sarifOf } from './sarif.ts';
import { watchFiles } from './watch.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;
const SEVERITIES = ['error', 'warning'] as const;

interface Asked {
  readonly deep: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly severity: (typeof SEVERITIES)[number] | undefined;
}

export const checkCommand = command({
  name: 'check',
  summary: 'reads persona files and reports what is amiss, with line and column',
  usage: '<files or folders> [--deep] [--watch] [--severity error|warning] [--format text|json|sarif]',
  about: `Every finding has a code; attune explain <code> says more. A person can allow a warning: docs/persona-format.md.
--deep      Walks the whole talk as well: traps, breaks without a way back, replies that give themselves away. It can
            take a minute a person.
--watch     Keeps checking, and says what a change has mended and what it has brought. Ends with Ctrl+C.
--severity  error: shows errors only. warning: a warning, too, ends the check with 1.
--format    json for a program, the same as --json; sarif (2.1.0) for a code host.`,
  examples: [
    'attune check personas',
    'attune check personas/mara.json --deep',
    'attune check personas --watch',
    'attune check personas --format sarif > findings.sarif',
  ],
  options: {
    deep: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    severity: { type: 'string' },
  },
  run: ({ deep, watch, json, format, severity }, paths, terminal) => {
    if (!paths.length) throw new CannotRun('Name the files or folders to check: attune check personas');
    const asked: Asked = {
      deep,
      format: json ? 'json' : oneOf(FORMATS, 'format', format),
      severity: severity === undefined ? undefined : oneOf(SEVERITIES, 'severity', severity),
    };
    if (!watch) return check(paths, asked, terminal.tell);
    if (asked.format !== 'text') throw new CannotRun('What is watched is told in words: leave --format out.');
    return watchFiles(paths, (file) => ofSeverity(checked(file, deep), asked.severity), terminal);
  },
});

function oneOf<const T extends string>(known: readonly T[], what: string, said: string): T {
  const found = known.find((one) => one === said);
  if (found === undefined) throw new CannotRun(`There is no ${what} "${said}". There are ${known.join(', ')}.`);
  return found;
}

/** Checks files and folders. What to print, and 0 clean or 1 problems. */
export function check(
  paths: readonly string[],
  { deep = false, format = 'text', severity }: Partial<Asked>,
  tell: Terminal['tell'] = () => undefined,
): Outcome {
  const files = personaFiles(paths);
  if (!files.length) throw new CannotRun(`There are no persona files in ${paths.join(', ')}.`);
  const every = deep ? 1 : 100;
  const all = files.map((file, index) => {
    if ((deep || files.length > 1) && index % every === 0) tell(`${index + 1} of ${files.length}: ${file}`);
    return ofSeverity(checked(file, deep), severity);
  });
  const { errors, warnings } = tally(all);
  const exitCode: ExitCode = errors > 0 || (severity === 'warning' && warnings > 0) ? 1 : 0;
  switch (format) {
    case 'json':
      return { output: JSON.stringify({ files: all, errors, warnings }, null, 2), exitCode };
    case 'sarif':
      return { output: JSON.stringify(sarifOf(all), null, 2), exitCode };
    case 'text': {
      const findings = all.flatMap(({ file, diagnostics }) => diagnostics.map((one) => shown(file, one)));
      return { output: [...findings, summary(all)].join('\n'), exitCode };
    }
  }
}

const ofSeverity = (one: Checked, severity: Asked['severity']): Checked =>
  severity === 'error'
    ? { ...one, diagnostics: one.diagnostics.filter((finding) => finding.severity === 'error') }
    : one;
