// attune fmt: files laid out on disk, or said to need it.
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fmtCommand } from '../../src/cli/fmt.ts';
import { quiet } from '../support/terminal.ts';
import { smallFile, smallText } from '../support/smallPersona.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-fmt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const read = (path: string): string => readFileSync(path, 'utf8');
const fmt = async (...words: readonly string[]) => fmtCommand.run(words, quiet);
const CLOSE = JSON.stringify(smallFile());

describe('attune fmt', { timeout: 30_000 }, () => {
  test('lays files out, says which, and the second time nothing is left to do', async () => {
    const path = file('nora.json', CLOSE);
    expect(await fmt(folder)).toEqual({ output: `Laid out: ${path}\n1 laid out, 0 as they were.`, exitCode: 0 });
    expect(read(path)).toBe(`${smallText()}\n`);
    expect(await fmt(folder)).toEqual({ output: '0 laid out, 1 as they were.', exitCode: 0 });
    expect(readdirSync(folder)).toEqual(['nora.json']);
  });

  test('a link stays a link, and what it leads to is laid out', async () => {
    const path = file('nora.json', CLOSE);
    const link = join(folder, 'link.json');
    symlinkSync(path, link);
    await fmt(link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(read(path)).toBe(`${smallText()}\n`);
  });

  test('--check changes nothing and ends with 1', async () => {
    const path = file('nora.json', CLOSE);
    const { output, exitCode } = await fmt(path, '--check');
    expect(output).toBe(`Would be laid out otherwise: ${path}\n1 to be laid out, 0 as they were.`);
    expect([exitCode, read(path)]).toEqual([1, CLOSE]);
  });

  test('a broken file is left to the letter, with its place; the others are laid out', async () => {
    const broken = file('broken.json', '{ "name": "Nora",\n  "id" "nora" }');
    const path = file('nora.json', CLOSE);
    const { output, exitCode } = await fmt(folder);
    expect(output).toContain(`${broken}:2:8 error json-syntax\n`);
    expect(output).toContain('  |   "id" "nora" }\n  |        ^');
    expect(output).toMatch(/1 laid out, 0 as they were, 1 left alone\.$/);
    expect([exitCode, read(broken)]).toEqual([1, '{ "name": "Nora",\n  "id" "nora" }']);
    expect(read(path)).toBe(`${smallText()}\n`);
  });

  test.for([
    [[], /Name the files or folders/],
    [['nowhere.json'], /There is no file or folder "nowhere\.json"/],
  ] as const)('%j could not run', async ([words, why]) => {
    await expect(fmt(...words)).rejects.toThrow(why);
  });

  test('the shipped persons are laid out', async () => {
    const people = fileURLToPath(new URL('../../personas', import.meta.url));
    expect(await fmt(people, '--check')).toMatchObject({ exitCode: 0 });
  });
});
