// attune new: a small person to start from, whole and playable, in a file of its own.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as field from '../persona/field.ts';
import { didYouMean } from '../persona/diagnostic.ts';
import { schemaText } from '../persona/schemaFile.ts';
import { isTemplate, startFrom, TEMPLATES } from '../persona/template.ts';
import { command } from './command.ts';
import { CannotRun, SCHEMA_NAME } from './files.ts';

export const newCommand = command({
  name: 'new',
  summary: 'writes a small person to start from',
  usage: '[id] [--template coworker|friend|stranger|blank] [--out <folder>]',
  about: `The file is called <id>.json and can be played as it is; write over it line by line. Without an id it is called as
the template is. What is there already is never overwritten.
--template  coworker, friend, stranger: small persons with a talk of their own. blank: every line says what belongs
            there. Without it, blank.
--out       The folder, made if need be. Without it, where you are. The schema that lets an editor complete and
            underline is put beside the person.`,
  examples: ['attune new ada --template coworker --out personas', 'attune new'],
  options: { template: { type: 'string', default: 'blank' }, out: { type: 'string', default: '.' } },
  run: async ({ template, out }, [id, ...more]) => {
    if (more.length > 0) throw new CannotRun('One person at a time: attune new ada --template coworker');
    if (!isTemplate(template)) {
      const meant = didYouMean(template, TEMPLATES);
      throw new CannotRun(
        `There is no template "${template}". ${meant ? `Did you mean "${meant}"?` : `There are ${TEMPLATES.join(', ')}.`}`,
      );
    }
    if (id !== undefined && !field.id.safeParse(id).success)
      throw new CannotRun(`"${id}" cannot be an id: lower-case words joined by hyphens, such as ada or old-tom.`);
    const person = await startFrom(template, id);
    const file = join(out, `${person.id}.json`);
    return { output: `${written(out, file, person.text)}\n${whatNow(file)}`, exitCode: 0 };
  },
});

/** Writes the person, and the schema if there is none; says what it wrote. */
function written(folder: string, file: string, text: string): string {
  const schema = join(folder, SCHEMA_NAME);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text, { flag: 'wx' }); // refuses what is there, however it came there
    if (existsSync(schema)) return `Written: ${file}`;
    writeFileSync(schema, schemaText(), { flag: 'wx' });
    return `Written: ${file}, and ${schema} for your editor`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new CannotRun(`${file} is there already, and stays as it is. Choose another id, or another folder.`);
    throw new CannotRun(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const whatNow = (file: string): string =>
  ['Check it as you write:', `  attune check ${file}`, `  attune test ${file}`, `  attune explore ${file}`].join('\n');
