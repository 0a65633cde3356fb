// attune check and attune explain: what they print for a person, for a program and for a code host.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { EVERY_RULE } from '../../src/analysis/ruleBook.ts';
import { check, checkCommand } from '../../src/cli/check.ts';
import { explainCommand } from '../../src/cli/explain.ts';
import type { Terminal } from '../../src/cli/command.ts';
import { exampleOf, pageOf } from '../../src/persona/rulePage.ts';
import type { Change } from '../../src/persona/rule.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'attune-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ERROR: Change = ['"entry": "bakery"', '"entry": "bakrey"'];
const WARNING: Change = ['"title": "Leaving", "entry"', '"title": "Being difficult", "entry"'];
const file = (name: string, ...changes: readonly Change[]): string => {
  const path = join(folder, name);
  writeFileSync(path, exampleOf(changes).text);
  return path;
};

/** A terminal that remembers. */
const listening = (): Terminal & { readonly told: string[] } => {
  const told: string[] = [];
  return { told, print: (text) => void told.push(text), tell: (text) => void told.push(text) };
};

describe('attune check', () => {
  test('a warning is printed and ends with 0; an error ends with 1', () => {
    const warned = check([file('warned.json', WARNING)], {});
    expect(warned.output).toMatch(/warned\.json:42:\d+ warning judging-label \(topics\[1\]\.title\)/);
    expect(warned.output).toMatch(/\n1 person checked: 0 problems, 1 warning\.$/);
    expect(warned.exitCode).toBe(0);
    expect(check([file('broken.json', ERROR)], {}).exitCode).toBe(1);
  });

  test('with --severity warning a warning is enough for 1, with error it is not even printed', () => {
    const path = file('warned.json', WARNING);
    expect(check([path], { severity: 'warning' }).exitCode).toBe(1);
    expect(check([path], { severity: 'error' })).toEqual({
      output: '1 person checked: 0 problems, 0 warnings.',
      exitCode: 0,
    });
  });

  test('long work says how far it is', () => {
    const people = join(folder, 'many');
    mkdirSync(people);
    for (let one = 0; one < 201; one++) writeFileSync(join(people, `p${String(one).padStart(3, '0')}.json`), '{}');
    const terminal = listening();
    check([people], {}, terminal.tell);
    expect(terminal.told.map((text) => text.split(':')[0])).toEqual(['1 of 201', '101 of 201', '201 of 201']);
  });

  test('deep, the whole talk is walked', { timeout: 120_000 }, () => {
    const path = file('never.json', ['"after": [1]', '"after": [2]']);
    expect(check([path], {}).output).toBe('1 person checked: 0 problems, 0 warnings.');
    expect(check([path], { deep: true }).output).toContain('warning unbroken-talk (jolt.after)');
  });

  test.for([
    [['--format', 'xml'], 'There is no format "xml". There are text, json, sarif.'],
    [['--severity', 'all'], 'There is no severity "all". There are error, warning.'],
    [['--watch', '--json'], 'What is watched is told in words: leave --format out.'],
  ] as const)('%j is answered with what there is', ([words, sentence]) => {
    expect(() => checkCommand.run([folder, ...words], listening())).toThrow(sentence);
  });
});

/** What SARIF 2.1.0 asks of a log with one run, and what a code host asks besides. */
const Text = z.looseObject({ text: z.string().check(z.minLength(1)) });
const Level = z.enum(['none', 'note', 'warning', 'error']);
const Sarif = z.strictObject({
  $schema: z.string().check(z.regex(/sarif-2\.1\.0/)),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: Text,
              fullDescription: Text,
              help: z.strictObject({ text: z.string(), markdown: z.string() }),
              defaultConfiguration: z.strictObject({ level: Level }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().check(z.minimum(0)),
          level: Level,
          message: Text,
          locations: z
            .array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri: z.string().check(z.regex(/^[^\s\\]+$/)) }),
                  region: z.strictObject({
                    startLine: z.int().check(z.minimum(1)),
                    startColumn: z.int().check(z.minimum(1)),
                  }),
                }),
                logicalLocations: z.exactOptional(z.array(z.strictObject({ fullyQualifiedName: z.string() }))),
              }),
            )
            .check(z.minLength(1)),
        }),
      ),
    }),
  ]),
});

describe('as SARIF', () => {
  test('every finding has its rule, its page and its place', () => {
    const paths = [file('a person.json', WARNING), file('broken.json', ERROR)];
    const log = z.parse(Sarif, JSON.parse(check(paths, { format: 'sarif' }).output));
    const [{ tool, results }] = log.runs;
    expect(results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).toEqual([true, true]);
    expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
      'judging-label warning',
      'unknown-beat error',
    ]);
    expect(results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: `file://${folder}/a%20person.json` },
      region: { startLine: 42, startColumn: 33 },
    });
    expect(results[1]?.message.text).toMatch(/Did you mean "bakery"\?$/);
  });

  test('without findings it is a log without results', () => {
    const log = z.parse(Sarif, JSON.parse(check([file('ada.json')], { format: 'sarif' }).output));
    expect(log.runs[0].results).toEqual([]);
  });
});

describe('attune check --watch', () => {
  test('tells what a change has brought, and what it has mended', { timeout: 120_000 }, async () => {
    const path = file('watched.json');
    const child = execFile(process.execPath, ['bin/attune.mjs', 'check', path, '--watch'], { cwd: root });
    let heard = '';
    const hears = (words: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!heard.includes(words)) return;
          child.stdout?.off('data', look);
          resolve();
        };
        child.stdout?.on('data', look);
        child.once('exit', () => reject(new Error(`It ended after: ${heard}`)));
        look();
      });
    child.stdout?.on('data', (text: string) => (heard += text));
    try {
      await hears('1 person checked: 0 problems, 0 warnings. Watching; Ctrl+C ends it.');
      file('watched.json', ERROR);
      await hears('error unknown-beat (topics[1].entry)');
      await hears('1 person checked: 1 problem, 0 warnings.');
      heard = '';
      file('watched.json', WARNING);
      await hears('warning judging-label (topics[1].title)');
      await hears('watched.json: 1 mended.');
      expect(heard).not.toContain('unknown-beat');
    } finally {
      child.kill();
    }
  });
});

describe('attune explain', () => {
  test.each(EVERY_RULE)('$code: the very page of the guide', (rule) => {
    expect(explainCommand.run([rule.code], listening())).toEqual({ output: pageOf(rule).trimEnd(), exitCode: 0 });
  });

  test('without a code it lists them all', async () => {
    const { output } = await explainCommand.run([], listening());
    expect(EVERY_RULE.filter(({ code, title }) => !new RegExp(`^  ${code} +${title}$`, 'm').test(output))).toEqual([]);
  });

  test('of a code that is near one, it asks whether that was meant', () => {
    expect(() => explainCommand.run(['unknown-baet'], listening())).toThrow('Did you mean "unknown-beat"?');
    expect(() => explainCommand.run(['xyzzy'], listening())).toThrow('attune explain lists them.');
  });
});
