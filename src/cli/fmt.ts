// attune fmt: persona files laid out in the one way there is, so that a change shows what was changed and nothing else.
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { formatPersona } from '../persona/format.ts';
import { shown } from './checked.ts';
import { command } from './command.ts';
import { CannotRun, personaFiles, readText } from './files.ts';

type Fate = 'kept' | 'laid out' | 'broken';

export const fmtCommand = command({
  name: 'fmt',
  summary: 'lays persona files out: a fixed order of keys, two spaces, a value a line',
  usage: '<files or folders> [--check]',
  about: `Words, numbers and comments stay as they are; keys come in the order of docs/persona-format.md. A file that cannot
be read is left alone, and its problems are shown.
--check  Changes nothing; ends with 1 if a file would be laid out otherwise.`,
  examples: ['attune fmt personas', 'attune fmt personas/mara.json --check'],
  options: { check: { type: 'boolean', default: false } },
  run: ({ check }, paths) => {
    if (!paths.length) throw new CannotRun('Name the files or folders to lay out: attune fmt personas');
    const files = personaFiles(paths);
    if (!files.length) throw new CannotRun(`There are no persona files in ${paths.join(', ')}.`);
    const done = files.map((file) => layOut(file, check));
    const count = (fate: Fate) => done.filter((one) => one.fate === fate).length;
    const changed = `${count('laid out')} ${check ? 'to be laid out' : 'laid out'}`;
    const broken = count('broken') ? `, ${count('broken')} left alone` : '';
    const output = [...done.flatMap(({ says }) => says), `${changed}, ${count('kept')} as they were${broken}.`].join(
      '\n',
    );
    return { output, exitCode: count('broken') > 0 || (check && count('laid out') > 0) ? 1 : 0 };
  },
});

function layOut(file: string, check: boolean): { readonly fate: Fate; readonly says: readonly string[] } {
  const read = readText(file);
  if ('diagnostic' in read) return { fate: 'broken', says: [shown(file, read.diagnostic)] };
  const formatted = formatPersona(read.text);
  if ('diagnostics' in formatted) return { fate: 'broken', says: formatted.diagnostics.map((one) => shown(file, one)) };
  if (formatted.text === read.text) return { fate: 'kept', says: [] };
  if (!check) replace(file, formatted.text);
  return { fate: 'laid out', says: [`${check ? 'Would be laid out otherwise' : 'Laid out'}: ${file}`] };
}

/** Whole or not at all: a crash half way must not cost anybody a person. A link stays one, and who may read it too. */
function replace(file: string, text: string): void {
  const real = realpathSync(file);
  const draft = `${real}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: statSync(real).mode });
    renameSync(draft, real);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CannotRun(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
