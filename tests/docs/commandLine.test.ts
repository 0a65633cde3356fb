// The page about the command line says what the command line does.
import { describe, expect, test } from 'vitest';
import { LEARNERS } from '../../src/analysis/learners.ts';
import { readPlan } from '../../src/analysis/plan.ts';
import { runPlan } from '../../src/analysis/planRun.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { fileOf } from '../support/everyone.ts';
import { blockOf, fileText, rowsOf, sectionOf } from './page.ts';

const page = fileText('docs/command-line.md');
const rows = (heading: string) => rowsOf(sectionOf(page, heading)).slice(2);

describe('the page', () => {
  test('lists every command with its summary, and no other', () => {
    const listed = rowsOf(page).filter(([name]) => name?.startsWith('`attune '));
    expect(listed).toEqual(COMMANDS.map(({ name, summary }) => [`\`attune ${name}\``, summary]));
  });

  test('lists every learner with what it does', () => {
    expect(rows('## What explore says')).toEqual(LEARNERS.map(({ name, does }) => [name, does]));
  });

  test('its plan comes as it is written', () => {
    const read = readPlan(blockOf(page, 'plan'));
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    expect(runPlan(read.plan, fileOf('mara').persona)).toEqual([]);
  });

  test('every form of a line it names can be read, and is with somebody', () => {
    const named = rows('## Plans: a talk as a test').flatMap(([line]) =>
      [...(line ?? '').matchAll(/`([^`]+)`/g)].map((one) => one[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(20);
    const unread = named.filter((line) => {
      return 'problems' in readPlan(line.startsWith('Persona') ? line : `Persona: mara\n${line}`);
    });
    expect(unread).toEqual([]);
  });

  test('examples in the help are commands there are', () => {
    for (const { name, examples } of COMMANDS)
      for (const example of examples) expect(example).toMatch(new RegExp(`(?:^|\\| )attune ${name}\\b`));
  });
});
