// attune: the coach's command line. argv in, exit code out: 0 clean, 1 problems, 2 could not run.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { CannotRun, readPersona, readText } from './files.ts';
import { play } from './play.ts';

const HELP = `attune: check and play the persons of Attune

  attune check <files or folders> [--json]
      Reads persona files and reports what is amiss, with line and column.
      attune check personas
      attune check personas/mara.json --json

  attune play <persona.json> --events <file|-> [--seed N] [--json]
      Plays a list of events and prints every turn: what was said, what it did and why, the ending, the three numbers.
      Events, one a line or separated by commas: a move's id, "cut in <move id> [at <word>]", "silence short",
      "silence long", "look away", "notice", "take back", "leave".
      echo "what-something, silence short" | attune play personas/mara.json --events -

  attune --help

Exit codes: 0 clean, 1 problems, 2 could not run.`;

/** Runs one command. Returns what to print, and the exit code. */
function run(words: readonly string[]): { readonly output: string; readonly exitCode: 0 | 1 | 2 } {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      events: { type: 'string' },
      seed: { type: 'string', default: '0' },
    },
  });
  const [command, ...paths] = positionals;
  if (values.help || command === undefined || command === 'help') return { output: HELP, exitCode: 0 };
  if (command === 'check') {
    if (!paths.length) throw new CannotRun('Name the files or folders to check: attune check personas');
    return check(paths, values.json);
  }
  if (command === 'play') {
    const [path] = paths;
    if (path === undefined || values.events === undefined)
      throw new CannotRun('Say whom and with what: attune play personas/mara.json --events events.txt');
    const seed = Number(values.seed);
    if (!Number.isInteger(seed) || seed < 0)
      throw new CannotRun(`A seed is a whole number from 0; "${values.seed}" is not.`);
    const { persona } = readPersona(path);
    if (!persona) return check([path], values.json);
    return { output: play(persona, eventsText(values.events), seed, values.json), exitCode: 0 };
  }
  throw new CannotRun(`There is no command "${command}". attune --help lists them.`);
}

function eventsText(from: string): string {
  if (from === '-') return readFileSync(0, 'utf8');
  try {
    const read = readText(from);
    if ('text' in read) return read.text;
    throw new CannotRun(read.diagnostic.sentence);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`The events in "${from}" could not be read.`);
  }
}

try {
  const { output, exitCode } = run(process.argv.slice(2));
  process.stdout.write(`${output}\n`);
  process.exitCode = exitCode;
} catch (error) {
  const known = error instanceof CannotRun || (error instanceof TypeError && 'code' in error);
  process.stderr.write(
    known
      ? `${error.message}\n`
      : `Attune failed in a way nobody foresaw. Please report this:\n${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 2;
}
