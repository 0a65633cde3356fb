// The command line as a coach types it: words in, text and an exit code out.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildTalk } from '../../src/dialogue/talk.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { blank, extend } from '../../src/session/replay.ts';
import { eventOf } from '../support/conversation.ts';
import { startFrom } from '../../src/persona/template.ts';
import { EVERYONE, fileOf } from '../support/everyone.ts';
import { smallText } from '../support/smallPersona.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'attune-cli-'));

interface Ran {
  readonly exitCode: number;
  readonly output: string;
  readonly complaint: string;
}

/** Runs attune from the repository’s root. */
const attune = (words: readonly string[], input = ''): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['bin/attune.mjs', ...words],
      { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000 },
      (error, output, complaint) => {
        resolve({ exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output, complaint });
      },
    );
    child.stdin?.on('error', () => undefined); // it may have gone before it has read
    child.stdin?.end(input);
  });

/** Writes a file into a folder of its own. */
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const Checked = z.strictObject({
  files: z.array(
    z.strictObject({
      file: z.string(),
      diagnostics: z.array(
        z.strictObject({
          code: z.string(),
          severity: z.enum(['error', 'warning']),
          line: z.int(),
          column: z.int(),
          path: z.string(),
          sentence: z.string(),
          hint: z.exactOptional(z.string()),
        }),
      ),
    }),
  ),
  errors: z.int(),
  warnings: z.int(),
});

const Played = z.looseObject({
  persona: z.string(),
  seed: z.int(),
  topics: z.array(z.string()),
  turns: z.array(
    z.looseObject({
      turn: z.int(),
      event: z.unknown(),
      said: z.nullable(z.string()),
      cut: z.unknown(),
      onTable: z.string(),
      reasons: z.array(z.strictObject({ act: z.string(), rule: z.string() })),
      stance: z.string(),
      bond: z.string(),
      ease: z.int(),
      trust: z.int(),
      depth: z.int(),
      strain: z.int(),
      mended: z.boolean(),
      broke: z.unknown(),
      hers: z.array(z.strictObject({ kind: z.string(), part: z.string(), text: z.string() })),
    }),
  ),
  noticedAfter: z.array(z.int()),
  ending: z.unknown(),
  score: z.unknown(),
});

const read = <T extends z.core.$ZodType>(schema: T, text: string): z.output<T> => z.parse(schema, JSON.parse(text));

const PATIENCE = { timeout: 120_000 }; // the first call may have to build the program
beforeAll(() => attune(['--help']), 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('attune', PATIENCE, () => {
  test.for([[[]], [['--help']], [['-h']], [['help']]])('%j says what it can do', async ([words]) => {
    const { exitCode, output, complaint } = await attune(words ?? []);
    expect(output).toMatch(/attune check[\s\S]*attune play[\s\S]*Exit codes: 0 clean, 1 problems, 2 could not run\./);
    expect([exitCode, complaint]).toEqual([0, '']);
  });

  test.for([[['help', 'play']], [['play', '--help']], [['play', '-h']]])(
    '%j says what that command does, with examples',
    async ([words]) => {
      const { exitCode, output, complaint } = await attune(words ?? []);
      expect(output).toMatch(/^attune play: [\s\S]*--seed[\s\S]*Examples:\n {2}echo .* \| attune play personas/);
      expect(output).not.toContain('attune check');
      expect([exitCode, complaint]).toEqual([0, '']);
    },
  );

  test.for([
    [['chek', 'personas'], /There is no command "chek"\. Did you mean "check"\?/],
    [['help', 'chek'], /Did you mean "check"\?/],
    [['somersault'], /There is no command "somersault"\. attune --help lists them\./],
    [['check'], /Name the files or folders/],
    [['check', 'nowhere.json'], /There is no file or folder "nowhere\.json"/],
    [['check', 'personas', '--colour'], /--colour/],
    [['play'], /Say whom and with what/],
    [['play', 'personas/mara.json'], /Say whom and with what/],
    [['play', 'nobody.json', '--events', '-'], /"nobody\.json" could not be read/],
    [['play', 'personas/mara.json', '--events', 'nowhere.txt'], /nowhere\.txt/],
    [['play', 'personas/mara.json', '--events', '-', '--seed', '-1'], /./],
    [['play', 'personas/mara.json', '--events', '-', '--seed=-1'], /A seed is a whole number from 0; "-1" is not\./],
    [['play', 'personas/mara.json', '--events', '-', '--seed', 'x'], /A seed is a whole number from 0; "x" is not\./],
  ] as const)('%j could not run, and says why in a sentence', async ([words, why]) => {
    const { exitCode, output, complaint } = await attune(words);
    expect(complaint).toMatch(why);
    expect(complaint).not.toMatch(/nobody foresaw|\n\s+at /);
    expect([exitCode, output]).toEqual([2, '']);
  });
});

describe('attune check', PATIENCE, () => {
  test('finds nothing amiss in anybody who is shipped', async () => {
    const { exitCode, output } = await attune(['check', 'personas']);
    expect(output).toBe(`${EVERYONE.length} persons checked: 0 problems, 0 warnings.\n`);
    expect(exitCode).toBe(0);
  });

  test('points at the line and the column, shows them, and ends with 1', async () => {
    const path = file('nora.json', smallText({ pronouns: 'shee' }));
    const { exitCode, output } = await attune(['check', path]);
    const row = smallText({ pronouns: 'shee' }).split('\n');
    const line = row.findIndex((one) => one.includes('"shee"')) + 1;
    expect(output.split('\n')).toEqual([
      `${path}:${line}:15 error not-one-of (pronouns)`,
      '  "shee" is not one of she, he, they. Did you mean "she"?',
      '  |   "pronouns": "shee",',
      `  | ${' '.repeat(14)}^`,
      '',
      '1 person checked: 1 problem, 0 warnings.',
      '',
    ]);
    expect(exitCode).toBe(1);
  });

  test('says the same to a program, a diagnostic as the parser makes it', async () => {
    const good = file('good.json', (await startFrom('coworker')).text);
    const bad = file('bad.json', smallText({ opening: ['boats'] }));
    const { exitCode, output } = await attune(['check', good, bad, '--json']);
    const { files, errors, warnings } = read(Checked, output);
    expect(files.map(({ file: one }) => one)).toEqual([good, bad]);
    expect(files[0]?.diagnostics).toEqual([]);
    expect(files[1]?.diagnostics).toMatchObject([
      { code: 'unknown-beat', path: 'opening[0]', hint: 'Did you mean "boat"?' },
    ]);
    expect([exitCode, errors, warnings]).toEqual([1, 1, 0]);
  });

  test.for<readonly [string, string | Uint8Array, string]>([
    ['an empty file', '', 'file-empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not-utf8'],
    ['half a letter', Uint8Array.from([0x22, 0xe2, 0x80]), 'not-utf8'],
    ['five megabytes', 'a'.repeat(5_000_000), 'file-too-large'],
    ['lists in lists', '['.repeat(900_000), 'file-too-deep'],
    ['one long line that breaks at its end', `{"a": "${'x'.repeat(5000)}"`, 'json-syntax'],
  ])('%s is a problem with a place, not a crash', async ([name, content, code]) => {
    const path = file(`${name.replaceAll(' ', '-')}.json`, content);
    const { exitCode, output, complaint } = await attune(['check', path]);
    expect(output).toContain(`error ${code}`);
    expect(output).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}:1:\\d+ `));
    expect([exitCode, complaint]).toEqual([1, '']);
  });

  test('a byte order mark, tabs and carriage returns change nothing', async () => {
    const path = file('odd.json', `\uFEFF${smallText().replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`);
    expect((await attune(['check', path])).exitCode).toBe(0);
  });
});

describe('attune play', PATIENCE, () => {
  test.for(EVERYONE)('plays the talks $id brings along as the library does', async ({ id, persona }) => {
    const talk = buildTalk(persona, 0); // with the jolt of this seed: the talk is told up to where it comes
    const events: string[] = [];
    let timeline = blank(talk);
    for (const written of persona.expect[0]?.events ?? []) {
      const entry = { event: eventOf(talk, timeline.position, written), at: 0 };
      const next = extend(talk, timeline, entry, events.length);
      if (next.stopped) break;
      timeline = next;
      events.push(written);
    }
    expect(events.length).toBeGreaterThan(3);
    const words = ['play', `personas/${id}.json`, '--events', '-', '--json'];
    const { exitCode, output } = await attune(words, events.join('\n'));
    const played = read(Played, output);
    expect(exitCode).toBe(0);
    expect([played.persona, played.seed, played.topics]).toEqual([id, 0, talk.arrangement.order]);
    expect(played.turns).toHaveLength(timeline.moments.length);
    for (const [index, { turn, after, number }] of timeline.moments.entries()) {
      const { stance, bond, ease, trust, depth, strain } = after.rapport;
      expect(played.turns[index]).toMatchObject({
        turn: number,
        event: turn.event,
        said: turn.said,
        cut: turn.cut,
        onTable: turn.table,
        reasons: turn.reasons.map(({ act, rule }) => ({ act, rule })),
        stance,
        bond,
        ease,
        trust,
        depth,
        strain,
        broke: turn.broke,
        mended: turn.mended,
        hers: turn.hers.utterances.map(({ kind, part, text }) => ({ kind, part, text })),
      });
    }
    expect(played.score).toEqual(JSON.parse(JSON.stringify(scoreOf(timeline))));
  });

  test('reads events from a file, by line and by comma, past comments and empty lines', async () => {
    const events = file('events.txt', '# soup\n\nwhat-should-be-in-it, silence short # she thinks\nnotice\n');
    const { exitCode, output } = await attune(['play', 'personas/mara.json', '--events', events, '--json']);
    const played = read(Played, output);
    expect(exitCode).toBe(0);
    expect(played.turns.map(({ event }) => event)).toEqual([
      { type: 'say', move: 'what-should-be-in-it' },
      { type: 'silence', length: 'short' },
    ]);
    expect(played.noticedAfter).toEqual([2]);
    expect(played.ending).toBeNull();
  });

  test('takes a turn back', async () => {
    const { output } = await attune(
      ['play', 'personas/mara.json', '--events', '-', '--json'],
      'toast, take back, no-hurry',
    );
    expect(read(Played, output).turns.map(({ said }) => said)).toEqual([
      fileOf('mara').persona.beats[0]?.moves.find(({ id }) => id === 'no-hurry')?.says,
    ]);
  });

  test('prints what was said, what it did and why, and the three numbers', async () => {
    const events = 'what-should-be-in-it, look away';
    const { exitCode, output } = await attune(['play', 'personas/mara.json', '--events', '-'], events);
    expect(output).toMatch(/^Mara\. Seed 0: pianos, upright, letter\./);
    expect(output).toContain(
      ' 1 YOU: So what should have been in it?\n   [follow_up: fit-rule] on topic → ease 7, open',
    );
    expect(output).toContain('[distract: looked-away]');
    expect(output).toMatch(/The talk is not over\.\nRepair .* · noticing .* · sustaining .*\n$/);
    expect(exitCode).toBe(0);
  });

  test('the seed decides the order of topics', async () => {
    const topics = await Promise.all(
      ['0', '1'].map(async (seed) => {
        const { output } = await attune(['play', 'personas/mara.json', '--events', '-', '--seed', seed, '--json']);
        return read(Played, output).topics;
      }),
    );
    expect(topics).toEqual(fileOf('mara').persona.orders);
  });

  test.for([
    ['toast, nowhere', 'Event 2, "nowhere", was refused: "nowhere" is not on offer at the beat "fine-busy".'],
    ['cut in no', 'Event 1, "cut in no", was refused: "no" is not something to cut in with at the beat "soup".'],
    [
      'cut in toast-at-four at 99',
      'Event 1, "cut in toast-at-four at 99", was refused: She has finished: this would not be cutting in.',
    ],
    ['leave, toast', 'Event 2, "toast", was refused: The talk is over.'],
    ['take back', 'Event 1, "take back", was refused: There is nothing to take back.'],
    ['Toast!', 'Event 1, "Toast!", is not an event. See docs/persona-format.md, "Events".'],
  ] as const)('"%s" is refused with the reason', async ([events, reason]) => {
    const { exitCode, output, complaint } = await attune(['play', 'personas/mara.json', '--events', '-'], events);
    expect([exitCode, output, complaint]).toEqual([2, '', `${reason}\n`]);
  });

  test('a person who does not parse is checked instead', async () => {
    const path = file('broken.json', smallText({ name: '' }));
    const { exitCode, output } = await attune(['play', path, '--events', '-'], 'murmur');
    expect(output).toContain('error text-empty (name)');
    expect(exitCode).toBe(1);
  });
});
