import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breaches, linesOf } from './support/fences.ts';
import { importsOf, packageOf } from './support/sourceText.ts';

const root = new URL('../', import.meta.url);

function sourceFiles(): Map<string, string> {
  const source = new URL('src/', root);
  const found = existsSync(source) ? readdirSync(source, { recursive: true, encoding: 'utf8' }) : [];
  const paths = found
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
}

const breachesOf = (path: string, source: string): string => breaches(new Map([[path, source]])).join('\n');

describe('the house', () => {
  test('every import goes one way, every file has a room and one subject, and the core stays pure', () => {
    const files = sourceFiles();
    const lines = [...files.values()].map(linesOf).toSorted((one, other) => one - other);
    console.log(
      `src: ${files.size} files, median ${lines[Math.floor(lines.length / 2)] ?? 0} lines, longest ${lines.at(-1) ?? 0}`,
    );
    expect(breaches(files)).toEqual([]);
  });

  test('every package that src imports is a dependency of exactly one version', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const imported = [...sourceFiles().values()].flatMap((source) => importsOf(source).map(packageOf));
    const used = new Set(imported.filter((name) => name !== undefined));
    expect([...used].filter((name) => !(name in dependencies))).toEqual([]);
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  });
});

describe('the fences bite', () => {
  test.each([
    [
      'a lower room reaching up',
      'src/persona/a.ts',
      "import { step } from '../dialogue/position.ts';",
      'persona (what a persona file is) may import no other room',
    ],
    [
      'a type reaching up',
      'src/session/a.ts',
      "import type { Score } from '../scoring/score.ts';",
      'what needs scoring lives in scoring or above it',
    ],
    ['a re-export reaching up', 'src/rapport/a.ts', "export {\n  step,\n} from '../dialogue/position.ts';", 'rapport'],
    [
      'a dynamic import reaching up',
      'src/scoring/a.ts',
      "const late = await import('../analysis/judge.ts');",
      'analysis',
    ],
    [
      'a worker reaching across',
      'src/storage/a.ts',
      "new Worker(new URL('../analysis/search.ts', import.meta.url))",
      'storage',
    ],
    [
      'storage reaching for a rule',
      'src/storage/a.ts',
      "import { score } from '../scoring/score.ts';",
      'only persona, session',
    ],
    [
      'a screen opening storage',
      'src/ui/App.tsx',
      "import { openDatabase } from '../storage/db.ts';",
      'handed its storage by src/main.tsx',
    ],
    ['the command line drawing', 'src/cli/a.ts', "import { App } from '../ui/App.tsx';", 'cli'],
    ['anybody loading the root', 'src/ui/App.tsx', "import '../main.tsx';", 'only the page itself'],
    ['a package in the core', 'src/dialogue/a.ts', "import { setup } from 'xstate';", 'src/rapport or src/analysis'],
    ['react in the core', 'src/session/a.ts', "import { useState } from 'react';", 'lives in src/ui'],
    ['node in a screen', 'src/ui/a.ts', "import { readFileSync } from 'node:fs';", 'only src/cli runs in Node'],
    ['a clock', 'src/session/a.ts', 'export const at = Date.now();', 'time arrives as recorded events'],
    ['a date', 'src/session/a.ts', 'export const at = new Date();', 'new Date()'],
    ['chance', 'src/rapport/a.ts', 'export const luck = Math.random();', 'recorded seed'],
    ['a timer', 'src/dialogue/a.ts', 'setTimeout(() => {}, 5);', 'only emit events'],
    ['a window', 'src/analysis/a.ts', 'export const wide = window.innerWidth;', 'what knows the browser'],
    ['any', 'src/cli/a.ts', 'export const loose = 1 as any;', 'says any'],
    ['a promise that it is there', 'src/cli/a.ts', 'export const sure = list[0]!;', 'asserts with !'],
    ['a barrel', 'src/persona/index.ts', '', 'barrel'],
    ['a drawer of types', 'src/persona/types.ts', '', 'gathers types'],
    ['a drawer of anything', 'src/ui/utils/a.ts', '', 'says nothing'],
    ['a stray file', 'src/a.ts', '', 'outside every room'],
    ['an unknown room', 'src/engine/a.ts', '', 'a room the house does not have'],
    ['a long file', 'src/persona/a.ts', '\n'.repeat(401), 'more than one subject'],
  ])('on %s', (_what, path, source, sentence) => {
    expect(breachesOf(path, source)).toContain(sentence);
  });

  test.each([
    [
      'an import downwards',
      'src/analysis/a.ts',
      "import { step } from '../dialogue/position.ts';\nimport { setup } from 'xstate';",
    ],
    ['a screen naming a type of storage', 'src/ui/App.tsx', "import type { Sessions } from '../storage/sessions.ts';"],
    [
      'the root wiring everything',
      'src/main.tsx',
      "import { open } from './storage/db.ts';\nimport { App } from './ui/App.tsx';",
    ],
    [
      'words in a comment or a sentence',
      'src/persona/a.ts',
      "// no Date.now, no window, as any\nexport const seen = 'She looks out of the window!'; /* document */",
    ],
    [
      'a pattern with quotes in it',
      'src/persona/a.ts',
      'export const quote = /[\'"`]/;\nexport const fine = seen !== other && !done;',
    ],
    ['an import in a comment', 'src/persona/a.ts', "/*\nimport { App } from '../ui/App.tsx';\n*/"],
    ['a date that was recorded', 'src/session/a.ts', 'export const when = new Date(recorded);'],
  ])('not on %s', (_what, path, source) => {
    expect(breachesOf(path, source)).toBe('');
  });
});
