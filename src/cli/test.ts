// attune test: the talks a person is held to, in the file and in plans, had one after the other.
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runExpect } from '../analysis/expectRun.ts';
import { readPlan } from '../analysis/plan.ts';
import { runPlan } from '../analysis/planRun.ts';
import type { Persona } from '../persona/schema.ts';
import { readSource } from '../persona/source.ts';
import { shown } from './checked.ts';
import { command } from './command.ts';
import { CannotRun, personaFiles, readPersona, readText } from './files.ts';

/** One talk, and what did not come of it as it was written. */
interface Held {
  readonly file: string;
  readonly name: string;
  readonly failures: readonly { readonly line: number; readonly expected: string; readonly came: string }[];
}

/** A file that was named: a person, whole or not. */
interface Someone {
  readonly file: string;
  readonly persona: Persona | null;
  readonly findings: readonly string[];
}

export const testCommand = command({
  name: 'test',
  summary: 'has the talks a person is held to, and says where they come otherwise',
  usage: '<files or folders> [--json]',
  about: `Of a person, the talks in "expect" and the plans (.plan) beside the file; a plan can also be named itself.
docs/command-line.md shows how a plan is written. In short:

  Persona: mara
  You: So what should have been in it?
  Her: … part of what she says then
  [open] [trust 3]
  (silence long)
  Ends: first-told`,
  examples: ['attune test personas', 'attune test personas tests/plans', 'attune test personas/mara.json --json'],
  options: { json: { type: 'boolean', default: false } },
  run: ({ json }, paths) => {
    if (!paths.length) throw new CannotRun('Name the files or folders to test: attune test personas');
    const people = personaFiles(paths)
      .filter((file) => !file.endsWith(PLAN))
      .map(someone);
    const held = [...people.flatMap(talksOf), ...plansFor(paths, people).map((file) => planHeld(file, people))];
    const broken = people.filter(({ persona }) => persona === null);
    const failed = held.filter(({ failures }) => failures.length > 0);
    if (held.length === 0 && broken.length === 0) throw new CannotRun(`There are no talks in ${paths.join(', ')}.`);
    const exitCode = failed.length + broken.length > 0 ? 1 : 0;
    if (json)
      return {
        output: JSON.stringify({ talks: held, broken: broken.map(({ file }) => file), failed: failed.length }, null, 2),
        exitCode,
      };
    const left = broken.length
      ? ` ${broken.length === 1 ? 'A person' : `${broken.length} persons`} could not be read.`
      : '';
    const talks = held.length === 1 ? '1 talk' : `${held.length} talks`;
    const said = failed.length === 0 ? `${talks} as written.` : `${talks}, ${failed.length} not as written.`;
    return {
      output: [...broken.flatMap(({ findings }) => findings), ...failed.map(inWords), `${said}${left}`].join('\n'),
      exitCode,
    };
  },
});

const PLAN = '.plan';

function someone(file: string): Someone {
  const { persona, diagnostics } = readPersona(file);
  return { file, persona, findings: persona ? [] : diagnostics.map((one) => shown(file, one)) };
}

/** The talks in the file itself, each failure at its line. */
function talksOf({ file, persona }: Someone): readonly Held[] {
  if (!persona || persona.expect.length === 0) return [];
  const read = readText(file);
  const source = 'text' in read ? readSource(read.text.replace(/^\uFEFF/, '')) : null;
  const lineOf = (path: readonly (string | number)[]): number =>
    source && 'source' in source ? (source.source.place([{ code: 'expect', path, sentence: '' }])[0]?.line ?? 1) : 1;
  return persona.expect.map(({ name }, number) => ({
    file,
    name,
    failures: runExpect(persona, number).map(({ path, expected, came }) => ({ line: lineOf(path), expected, came })),
  }));
}

/** The plans that were named, those in the folders named, and those beside the persons named. */
function plansFor(paths: readonly string[], people: readonly Someone[]): readonly string[] {
  const given = paths.flatMap((path) =>
    statSync(path).isDirectory() ? plansIn(path, true) : path.endsWith(PLAN) ? [path] : [],
  );
  const beside = people
    .filter(({ file }) => paths.includes(file))
    .flatMap(({ file, persona }) =>
      plansIn(dirname(file), false).filter((plan) => persona && personaOf(plan) === persona.id),
    );
  return [...new Map([...given, ...beside].map((plan) => [resolve(plan), plan])).values()];
}

const plansIn = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith(PLAN) && !name.includes('node_modules'))
    .toSorted()
    .map((name) => join(folder, name));

function personaOf(file: string): string | null {
  const read = readText(file);
  const plan = 'text' in read ? readPlan(read.text) : null;
  return plan && 'plan' in plan ? plan.plan.persona : null;
}

/** A plan, with whom it is, had. */
function planHeld(file: string, people: readonly Someone[]): Held {
  const name = file;
  const read = readText(file);
  if ('diagnostic' in read)
    return { file, name, failures: [{ line: 1, expected: 'A plan.', came: read.diagnostic.sentence }] };
  const plan = readPlan(read.text);
  if ('problems' in plan) {
    const lines = read.text.split('\n');
    const written = (line: number) => lines[line - 1]?.trim() ?? '';
    return {
      file,
      name,
      failures: plan.problems.map(({ line, sentence }) => ({ line, expected: written(line), came: sentence })),
    };
  }
  const persona = withWhom(file, plan.plan.persona, people);
  if (typeof persona === 'string')
    return { file, name, failures: [{ line: 1, expected: `Persona: ${plan.plan.persona}`, came: persona }] };
  return { file, name, failures: runPlan(plan.plan, persona) };
}

/** The person of a plan: among those named, else in the file it names, else beside it. Or the sentence that says why not. */
function withWhom(plan: string, who: string, people: readonly Someone[]): Persona | string {
  const named = people.find(({ persona }) => persona?.id === who)?.persona;
  if (named) return named;
  const file = join(dirname(plan), who.endsWith('.json') ? who : `${who}.json`);
  if (!statSync(file, { throwIfNoEntry: false })) return `There is no "${who}" among the files named, and no ${file}.`;
  const { persona, findings } = someone(file);
  return persona ?? `${file} cannot be read: ${findings[0]?.split('\n')[1]?.trim() ?? ''}`;
}

const inWords = ({ file, name, failures }: Held): string =>
  [
    ...(name === file ? [] : [`${file}: ${name}`]),
    ...failures.map(({ line, expected, came }) => `${file}:${line}\n  written  ${expected}\n  came     ${came}`),
    '',
  ].join('\n');
