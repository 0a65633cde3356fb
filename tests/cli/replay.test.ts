// attune play --out and attune replay: a talk kept, and had again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { judge } from '../../src/analysis/judgement.ts';
import { createStudy } from '../../src/analysis/study.ts';
import { playCommand } from '../../src/cli/play.ts';
import { replayCommand } from '../../src/cli/replay.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { readSessionFile, sessionText } from '../../src/session/file.ts';
import { replay } from '../../src/session/replay.ts';
import type { Session } from '../../src/session/session.ts';
import { branched, wayOf } from '../../src/session/tree.ts';
import { lines, smallFile, smallPersona, smallText } from '../support/smallPersona.ts';
import { quiet } from '../support/terminal.ts';

const EVENTS = 'ask-boat, notice, murmur, room-sold, cut in ask-roof at 3';

let folder = '';
let nora = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-replay-'));
  nora = file('nora.json', smallText());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const again = async (...words: readonly string[]) => replayCommand.run(words, quiet);

/** Plays the events and keeps them. Returns where, and the record. */
async function kept(events = EVENTS): Promise<{ readonly path: string; readonly session: Session }> {
  const path = join(folder, 'talk.session.json');
  await playCommand.run([nora, '--events', file('events.txt', events), '--out', path], quiet);
  const read = readSessionFile(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(read.sentence);
  return { path, session: read.session };
}

/** Nora with one of her beats written anew, as a file. */
const changed = (id: string, change: Readonly<Record<string, unknown>>): string =>
  file(
    'changed.json',
    smallText({
      beats: (smallFile()['beats'] as readonly { readonly id: string }[]).map((one) =>
        one.id === id ? { ...one, ...change } : one,
      ),
    }),
  );

const Replayed = z.looseObject({
  session: z.string(),
  change: z.string(),
  turns: z.int(),
  of: z.int(),
  stopped: z.nullable(z.strictObject({ turn: z.string(), number: z.int(), reason: z.string() })),
  talk: z.array(
    z.looseObject({
      turn: z.int(),
      said: z.nullable(z.string()),
      fits: z.boolean(),
      noticed: z.boolean(),
      judgement: z.exactOptional(z.looseObject({ effect: z.string(), loss: z.number() })),
    }),
  ),
  score: z.unknown(),
});
const dataOf = (output: string) => z.parse(Replayed, JSON.parse(output));

describe('attune play --out', () => {
  test('keeps the record of the play: the moves, the words, the seed', async () => {
    const { session } = await kept();
    expect(session.persona).toMatchObject({ id: 'nora', name: 'Nora', version: '1.0.0' });
    expect(wayOf(session).map(({ event }) => event.type)).toEqual(['say', 'notice', 'say', 'say', 'cut-in']);
    expect(session.turns[0]?.words?.said).toBe('Words of ask-boat.');
  });

  test('writes over nothing that is there', async () => {
    const there = file('talk.session.json', 'Mine.');
    await expect(kept()).rejects.toThrow(`"${there}" is there already, and is left as it is. Name another file.`);
    expect(readFileSync(there, 'utf8')).toBe('Mine.');
  });

  test('into a folder that is not there says so', async () => {
    const words = [nora, '--events', file('events.txt', EVENTS), '--out', join(folder, 'no', 'talk.json')];
    expect(() => playCommand.run(words, quiet)).toThrow(/talk\.json" could not be written: /);
  });
});

describe('attune replay', () => {
  test('has every turn with its words, its rule, its worth and the three numbers', async () => {
    const { path } = await kept();
    const { output, exitCode } = await again(path, '--persona', nora);
    expect(output).toMatch(/^Nora, 1\.0\.0\. Seed 0\.\n\n {3}Nora: This is the line of boat\./);
    expect(output).toContain(' 1 YOU: Words of ask-boat.\n   [follow_up: fit-rule] on story → ease ');
    expect(output).toMatch(/ {3}(deepened|held|drifted|slipped); (as good as there was|\d+ of 100 short of the best)/);
    expect(output).toContain('   * you noticed that something shifted\n');
    expect(output).toContain('   Nora: This is the—//\n');
    expect(output).toMatch(/The talk is not over\.\nRepair .* · noticing .* · sustaining .*$/);
    expect(exitCode).toBe(0);
  });

  test('says to a program what the library says', async () => {
    const { path, session } = await kept();
    const study = createStudy(smallPersona(), 0);
    const timeline = replay(study.talk, wayOf(session));
    const { output, exitCode } = await again(path, '--persona', nora, '--json');
    const data = dataOf(output);
    expect([data.session, data.change, data.turns, data.of, data.stopped]).toEqual([session.id, 'same', 4, 4, null]);
    expect(data.talk.map(({ said }) => said)).toEqual([null, ...timeline.moments.map(({ turn }) => turn.said)]);
    expect(data.talk.flatMap(({ judgement }) => (judgement ? [judgement.effect] : []))).toEqual(
      judge(study, timeline).map(({ effect }) => effect),
    );
    expect(data.talk.map(({ noticed }) => noticed)).toEqual([false, true, false, false, false]);
    expect(data.score).toEqual(JSON.parse(JSON.stringify(scoreOf(timeline))));
    expect(exitCode).toBe(0);
  });

  test('of a script that was changed says which turn no longer fits and why, and what was said all the same', async () => {
    const { path } = await kept();
    const persona = changed('sold', {
      moves: [
        { id: 'ask-sold', says: 'And then?', does: { gesture: 'ask', about: 'sold' }, to: 'next' },
        { id: 'go', says: 'Go on.', does: { gesture: 'leave-room' }, to: 'next' },
      ],
    });
    const { output, exitCode } = await again(path, '--persona', persona);
    expect(output).toContain('The script has been changed since');
    expect(output).toContain(
      '-- From here it no longer fits: "room-sold" is not on offer at the beat "sold".\n\n 3 YOU: Words of room-sold.\n   Nora: This is the—//',
    );
    expect(output).toContain('2 of 4 turns fit; the numbers are of those.');
    expect(exitCode).toBe(1);
    const data = dataOf((await again(path, '--persona', persona, '--json')).output);
    expect(data.stopped).toEqual({ turn: 't4', number: 3, reason: '"room-sold" is not on offer at the beat "sold".' });
    expect(data.talk.map(({ fits }) => fits)).toEqual([true, true, true, false, false]);
  });

  test('of words that were changed has those that were said', async () => {
    const { path } = await kept();
    const { output, exitCode } = await again(path, '--persona', changed('sold', { lines: lines(['A new line.']) }));
    expect(output).toContain('Words have been changed since, from turn 1 on; below are those that were said.');
    expect(output).toContain('Nora: This is the line of sold.');
    expect(output).not.toContain('A new line.');
    expect(exitCode).toBe(0);
  });

  test('of somebody who is not in the folder is what was said, and judges nothing', async () => {
    const { path } = await kept();
    const { output, exitCode } = await again(path);
    expect(output).toContain('Nora is not here. This is what was said; nothing of it can be judged.');
    expect(output).toContain(' 3 YOU: Words of room-sold.');
    expect(output).not.toMatch(/Repair|\[/);
    expect(exitCode).toBe(1);
  });

  test('takes the sitting that is named, else the last', async () => {
    const { path, session } = await kept();
    writeFileSync(path, sessionText(branched(session, 't1', { began: '', pacing: 'live' })));
    expect(dataOf((await again(path, '--persona', nora, '--json')).output).of).toBe(1);
    expect(dataOf((await again(path, '--persona', nora, '--sitting', '1', '--json')).output).of).toBe(4);
    await expect(again(path, '--persona', nora, '--sitting', '3')).rejects.toThrow(
      'A sitting of this talk is a whole number from 1 to 2; "3" is not.',
    );
  });

  test.for<readonly [string, (text: string) => string, string]>([
    ['cut short', (text) => text.slice(0, 300), 'not-json'],
    ['of a later format', (text) => text.replace('"format": 1', '"format": 2'), 'newer-session'],
    ['with a turn of its own', (text) => text.replace('"after":"t1"', '"after":"t9"'), 'damaged-session'],
    ['a person', () => smallText(), 'persona-file'],
    ['another program’s', () => '{"a": 1}', 'foreign-file'],
  ])('a file that is %s ends in a code and a sentence', async ([, spoil, code]) => {
    const { path } = await kept();
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    const { output, exitCode } = await again(path, '--persona', nora);
    expect(output).toMatch(new RegExp(` ${code}\n {2}[A-Z].*\\.$`));
    expect(exitCode).toBe(1);
    expect(JSON.parse((await again(path, '--json')).output)).toMatchObject({ file: path, code });
  });

  test('of a talk with somebody else, or of no file, cannot run', async () => {
    const { path } = await kept();
    const other = file('other.json', smallText({ id: 'other' }));
    await expect(again(path, '--persona', other)).rejects.toThrow(`This talk was with "nora"; "${other}" is "other".`);
    await expect(again(join(folder, 'none.json'))).rejects.toThrow('could not be read');
    await expect(again()).rejects.toThrow('Name the file of a talk');
  });
});
