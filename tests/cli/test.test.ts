// attune test: persons and plans in, what comes otherwise out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testCommand } from '../../src/cli/test.ts';
import { quiet } from '../support/terminal.ts';
import { smallText } from '../support/smallPersona.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const run = async (...words: readonly string[]) => testCommand.run(words, quiet);
const asks = { name: 'You ask.', events: ['ask-boat'], reaches: { stance: 'open' } };

describe('attune test', { timeout: 30_000 }, () => {
  test('has the talks of the file and the plans beside it', async () => {
    const nora = file('nora.json', smallText({ expect: [asks] }));
    file('kind.plan', 'Persona: nora\nYou: ask-boat\n[open]\n');
    file('other.plan', 'Persona: mara\nYou: nobody-here\n');
    expect(await run(nora)).toEqual({ output: '2 talks as written.', exitCode: 0 });
  });

  test('says file and line of what comes otherwise', async () => {
    const talk = { ...asks, reaches: { stance: 'guarded' } };
    const text = smallText({ expect: [talk] });
    const nora = file('nora.json', text);
    const plan = file('kind.plan', 'Persona: nora\nYou: ask-boat\n\n[guarded]\n');
    const { output, exitCode } = await run(folder);
    const line = text.split('\n').findIndex((one) => one.includes('"stance": "guarded"')) + 1;
    expect(output).toBe(
      [
        `${nora}: You ask.`,
        `${nora}:${line}`,
        '  written  stance guarded',
        '  came     stance open',
        '',
        `${plan}:4`,
        '  written  [guarded]',
        '  came     Nora is open.',
        '',
        '2 talks, 2 not as written.',
      ].join('\n'),
    );
    expect(exitCode).toBe(1);
  });

  test('says the same to a program', async () => {
    const nora = file('nora.json', smallText({ expect: [asks] }));
    const { output } = await run(nora, '--json');
    expect(JSON.parse(output)).toEqual({
      talks: [{ file: nora, name: 'You ask.', failures: [] }],
      broken: [],
      failed: 0,
    });
  });

  test('a plan finds its person beside it, or by where the file is', async () => {
    file('nora.json', smallText());
    const near = file('near.plan', 'Persona: nora\nYou: ask-boat\n');
    const named = file('named.plan', 'Persona: ./nora.json\nYou: ask-boat\n');
    expect(await run(near, named)).toMatchObject({ exitCode: 0 });
  });

  test('a plan that cannot be read, or whose person is nowhere, is not as written', async () => {
    const odd = file('odd.plan', 'Persona: nora\nso it goes\n');
    const lost = file('lost.plan', 'Persona: nobody\n');
    const { output, exitCode } = await run(odd, lost);
    expect(output).toContain(`${odd}:2\n  written  so it goes\n  came     A line begins with "You:"`);
    expect(output).toContain(`There is no "nobody" among the files named, and no ${join(folder, 'nobody.json')}.`);
    expect(exitCode).toBe(1);
  });

  test('a person who cannot be read is shown with the place', async () => {
    const broken = file('broken.json', smallText({ name: '' }));
    const { output, exitCode } = await run(broken);
    expect(output).toContain(`${broken}:8:`);
    expect(output).toContain('error text-empty (name)');
    expect(output).toMatch(/A person could not be read\.$/);
    expect(exitCode).toBe(1);
  });

  test.for([
    [[], /Name the files or folders/],
    [['nowhere.plan'], /There is no file or folder "nowhere\.plan"/],
  ] as const)('%j could not run', async ([words, why]) => {
    await expect(run(...words)).rejects.toThrow(why);
  });
});
