// What a command of attune is: one value a file, with its words, its help and what it does.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from '../persona/diagnostic.ts';
import { CannotRun } from './files.ts';

/** 0 clean, 1 problems, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  readonly output: string; // printed with a newline after it; nothing is printed for ""
  readonly exitCode: ExitCode;
}

/** Where a command that takes long may speak before it ends. */
export interface Terminal {
  readonly print: (text: string) => void; // to the output, at once
  readonly tell: (text: string) => void; // progress: to the error stream, and only if somebody is looking
}

/** One command, as the list of commands and the help know it. */
export interface Command {
  readonly name: string;
  readonly summary: string; // one line, without a full stop
  readonly usage: string; // what follows the name: "<files or folders> [--json]"
  readonly about: string; // what the options mean; may be several lines
  readonly examples: readonly string[]; // whole command lines
  /** Runs on the words after its name. */
  readonly run: (words: readonly string[], terminal: Terminal) => Outcome | Promise<Outcome>;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** The same with its options still to be read from the words. */
interface Definition<T extends Options> extends Omit<Command, 'run'> {
  readonly options: T;
  readonly run: (
    values: Parsed<T>['values'],
    positionals: readonly string[],
    terminal: Terminal,
  ) => Outcome | Promise<Outcome>;
}

/** Makes a command of its definition: the words are read, "--help" is answered, the rest is its own business. */
export function command<const T extends Options>(definition: Definition<T>): Command {
  const { options, run, ...described } = definition;
  const made: Command = {
    ...described,
    run: (words, terminal) => {
      if (words.includes('--help') || words.includes('-h')) return { output: helpOf(made), exitCode: 0 };
      const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
      return run(values, positionals, terminal);
    },
  };
  return made;
}

/** All that is to be known of one command. */
export const helpOf = ({ name, summary, usage, about, examples }: Command): string =>
  [
    `attune ${name}: ${summary}`,
    '',
    `  attune ${name} ${usage}`,
    '',
    ...about.split('\n').map((line) => (line ? `  ${line}` : '')),
    '',
    examples.length === 1 ? 'For example:' : 'Examples:',
    ...examples.map((example) => `  ${example}`),
  ].join('\n');

/** The commands there are, on one page. */
export const overview = (commands: readonly Command[]): string =>
  [
    'attune: write, check and play the persons of Attune',
    '',
    ...commands.map(({ name, summary }) => `  attune ${name.padEnd(8)} ${summary}`),
    '',
    'attune help <command> says more, with examples.',
    'Exit codes: 0 clean, 1 problems, 2 could not run.',
  ].join('\n');

/** The command of that name. */
export function commandCalled(name: string, commands: readonly Command[]): Command {
  const found = commands.find((one) => one.name === name);
  if (found) return found;
  const meant = didYouMean(
    name,
    commands.map((one) => one.name),
  );
  throw new CannotRun(
    `There is no command "${name}". ${meant ? `Did you mean "${meant}"?` : 'attune --help lists them.'}`,
  );
}
