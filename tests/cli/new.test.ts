// attune new: a word in, a file out.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/cli/command.ts';
import { newCommand } from '../../src/cli/new.ts';
import { parsePersona } from '../../src/persona/parse.ts';
import { schemaText } from '../../src/persona/schemaFile.ts';
import { TEMPLATES } from '../../src/persona/template.ts';
import { quiet } from '../support/terminal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const attuneNew = async (...words: readonly string[]): Promise<Outcome> =>
  newCommand.run([...words, '--out', folder], quiet);

describe('attune new', { timeout: 30_000 }, () => {
  test.for(TEMPLATES)('a %s is a person who parses, with the schema beside', async (template) => {
    const { output, exitCode } = await attuneNew('ada', '--template', template);
    const file = join(folder, 'ada.json');
    expect(exitCode).toBe(0);
    expect(output).toContain(`Written: ${file}`);
    expect(output).toContain(`attune check ${file}`);
    expect(parsePersona(readFileSync(file, 'utf8')).persona?.id).toBe('ada');
    expect(readFileSync(join(folder, 'persona.schema.json'), 'utf8')).toBe(schemaText());
  });

  test('without an id the person is called as the template is', async () => {
    await attuneNew('--template', 'coworker');
    expect(existsSync(join(folder, 'tom.json'))).toBe(true);
  });

  test('makes the folder, and leaves a schema that is there alone', async () => {
    folder = join(folder, 'people');
    await attuneNew('ada');
    const { output } = await attuneNew('bea');
    expect(output).not.toContain('persona.schema.json');
  });

  test('never writes over a person who is there', async () => {
    await attuneNew('ada', '--template', 'coworker');
    const before = readFileSync(join(folder, 'ada.json'), 'utf8');
    await expect(attuneNew('ada', '--template', 'blank')).rejects.toThrow(/ada\.json is there already, and stays/);
    expect(readFileSync(join(folder, 'ada.json'), 'utf8')).toBe(before);
  });

  test.for([
    [['Ada'], /"Ada" cannot be an id/],
    [['../ada'], /cannot be an id/],
    [['ada', 'bea'], /One person at a time/],
    [['ada', '--template', 'cowoker'], /There is no template "cowoker"\. Did you mean "coworker"\?/],
    [['ada', '--template', 'x'], /There are coworker, .*blank\./],
  ] as const)('%j is refused with a sentence, and nothing is written', async ([words, why]) => {
    await expect(attuneNew(...words)).rejects.toThrow(why);
    expect(existsSync(join(folder, 'ada.json'))).toBe(false);
  });
});
