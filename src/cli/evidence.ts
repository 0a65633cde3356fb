// npm run -s evidence: the rapport model held against conversations that nobody here wrote. argv in, exit code out.
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSessions, resultOf } from './annomi.ts';
import { CannotRun } from './files.ts';
import { separationOf, type Separation } from './separation.ts';

const HELP = `evidence: walks real conversations through the rapport model

  npm run -s evidence -- annomi <AnnoMI csv> [--json]
      Reads AnnoMI-full.csv as its authors publish it and prints one JSON line a session:
      {"id": <transcript>, "rapport": <final ease 0 to 8, -1 if she left>, "turns": <utterances of the therapist>}
      No rapport depends on the column mi_quality, and the file need not have it. If it has, how well the rapport tells
      high from low quality goes to the error stream in words; with --json, to the output as a last line
      {"summary": {"high": n, "low": n, "areas": [{"name", "auc", "from", "to"}, ...]}}, from and to being a 95 % interval.

Exit codes: 0 done, 2 could not run. The mapping and the figures: docs/evidence.md.`;

/** The published file is about four million bytes. */
const BYTES_MOST = 64_000_000;

export interface Printed {
  readonly output: string;
  readonly aside: string; // for the error stream
  readonly exitCode: 0 | 2;
}

/** What one call prints; never throws for something the caller did. */
export function evidence(words: readonly string[]): Printed {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    const [dataset, path, ...more] = positionals;
    if (values.help || dataset === undefined) return { output: `${HELP}\n`, aside: '', exitCode: 0 };
    if (dataset !== 'annomi') throw new CannotRun(`There is no dataset "${dataset}" here; there is annomi.`);
    if (path === undefined || more.length > 0)
      throw new CannotRun('Name one file: npm run -s evidence -- annomi AnnoMI-full.csv');
    return { ...annomi(fileText(path), values.json), exitCode: 0 };
  } catch (error) {
    const known = error instanceof CannotRun || (error instanceof TypeError && 'code' in error);
    if (!known) throw error;
    return { output: '', aside: `${error.message}\n`, exitCode: 2 };
  }
}

/** The lines of a file's text, and the comparison if it says which sessions were good. */
export function annomi(text: string, json: boolean): { readonly output: string; readonly aside: string } {
  const sessions = readSessions(text);
  const results = sessions.map(resultOf);
  const separation = separationOf(sessions, results);
  const lines = results.map((result) => JSON.stringify(result));
  const summary = separation && json ? [JSON.stringify({ summary: separation })] : [];
  return {
    output: `${[...lines, ...summary].join('\n')}\n`,
    aside: separation && !json ? `${inWords(separation)}\n` : '',
  };
}

const inWords = ({ high, low, areas }: Separation): string =>
  [
    `${high} sessions of high quality, ${low} of low. Area under the ROC curve, with a 95 % interval over sessions:`,
    ...areas.map(
      ({ name, auc, from, to }) => `  ${name.padEnd(34)} ${auc.toFixed(3)}  [${from.toFixed(3)}, ${to.toFixed(3)}]`,
    ),
  ].join('\n');

function fileText(path: string): string {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > BYTES_MOST) throw new CannotRun(`"${path}" has ${size} bytes; more than ${BYTES_MOST} are not read.`);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`"${path}" could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRun(`"${path}" is not UTF-8 text.`);
  }
}
