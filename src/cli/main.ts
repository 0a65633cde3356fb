// attune: the coach's command line. argv in, exit code out: 0 clean, 1 problems, 2 could not run.
import { commandCalled, helpOf, overview, type Outcome, type Terminal } from './command.ts';
import { COMMANDS } from './commands.ts';
import { CannotRun } from './files.ts';

const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  tell: (text) => void (process.stderr.isTTY && process.stderr.write(`${text}\n`)),
};

/** Runs one command. Returns what to print, and the exit code. */
function run(words: readonly string[]): Outcome | Promise<Outcome> {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h') return { output: overview(COMMANDS), exitCode: 0 };
  if (first !== 'help') return commandCalled(first, COMMANDS).run(rest, terminal);
  const [about] = rest;
  const output = about === undefined ? overview(COMMANDS) : helpOf(commandCalled(about, COMMANDS));
  return { output, exitCode: 0 };
}

try {
  const { output, exitCode } = await run(process.argv.slice(2));
  if (output) terminal.print(output);
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
