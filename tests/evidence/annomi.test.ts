// Real conversations through the model. Every row here is made up, in the published file's own form.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actsOf, NEUTRAL, readSessions, resultOf, walked } from '../../src/cli/annomi.ts';
import { annomi, evidence } from '../../src/cli/evidence.ts';
import { begin, buildMachine, statechart } from '../../src/rapport/machine.ts';
import { person } from '../scoring/people.ts';
import { csvOf, client, HEAD, therapist, type MadeUp } from './annomiRows.ts';

const NO_QUALITY = HEAD.filter((name) => name !== 'mi_quality');
const onlySession = (rows: readonly MadeUp[]) => {
  const [session, ...others] = readSessions(csvOf(rows));
  if (!session || others.length > 0) throw new Error('These rows are not of one session.');
  return session;
};
const rapportOf = (rows: readonly MadeUp[]) => resultOf(onlySession(rows)).rapport;
const eases = (rows: readonly MadeUp[]) => walked(onlySession(rows)).map(({ ease }) => ease);
const linesOf = (text: string) => text.trim().split('\n');

const said = (at: number, text = 'I have been at it for a while now.') => client(1, at, text);
const GOOD = [
  therapist(1, 0, { question: 'open' }),
  said(1),
  therapist(1, 2, { reflection: 'simple' }),
  said(3),
  therapist(1, 4, { reflection: 'complex' }),
];
const HARD = [therapist(1, 0, { input: 'advice' }), said(1), therapist(1, 2, { input: 'advice' })];

describe('a file becomes sessions', () => {
  test('one line a session: its number, the final ease, the therapist’s utterances', () => {
    expect(annomi(csvOf(GOOD), false).output).toBe('{"id":1,"rapport":6,"turns":3}\n');
  });

  test('sessions may be interleaved, out of order and numbered beyond nine', () => {
    const other = [therapist(10, 0, { input: 'information' }), client(10, 1, 'Thank you for that.')];
    const third = [therapist(2, 10, { reflection: 'simple' }), therapist(2, 9, { input: 'advice' })];
    const rows = [GOOD[4], other[1], third[0], GOOD[2], other[0], GOOD[0], third[1], GOOD[3], GOOD[1]];
    const lines = linesOf(annomi(csvOf(rows.flatMap((row) => row ?? [])), false).output);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 1, rapport: 6, turns: 3 },
      { id: 2, rapport: 4, turns: 2 }, // advised, then listened to: utterance 9 before utterance 10
      { id: 10, rapport: 4, turns: 1 },
    ]);
  });

  test('a name is a name, and comes after the numbers', () => {
    const rows = [therapist('b7', 0, {}), therapist('007', 0, {}), therapist(12, 0, {})];
    expect(readSessions(csvOf(rows)).map((session) => resultOf(session).id)).toEqual([12, '007', 'b7']);
  });

  test('quotation marks, commas and line ends in what was said are text', () => {
    const text = 'She said, "no",\r\nand "never",\nand left -';
    expect(onlySession([client(1, 0, text)]).utterances[0]?.utterance_text).toBe(text);
  });

  test('a byte order mark, Unix line ends and another order of columns change nothing', () => {
    const text = csvOf(GOOD, HEAD.toReversed()).replaceAll('\r\n', '\n');
    expect(annomi(`\uFEFF${text}\n\n`, false)).toEqual(annomi(csvOf(GOOD), false));
  });

  test('TRUE and blanks, as a spreadsheet saves them, are read', () => {
    const text = csvOf(GOOD).replaceAll('True', 'TRUE').replaceAll('n/a', '');
    expect(annomi(text, false)).toEqual(annomi(csvOf(GOOD), false));
  });

  test('a session in which the therapist says nothing is where everybody starts', () => {
    expect(resultOf(onlySession([said(0)]))).toEqual({ id: 1, rapport: NEUTRAL.ease, turns: 0 });
  });
});

describe('several annotators', () => {
  test('the majority decides, column by column', () => {
    const rows = [
      therapist(1, 0, { annotator: 3, reflection: 'simple' }),
      therapist(1, 0, { annotator: 1, reflection: 'complex', question: 'open' }),
      therapist(1, 0, { annotator: 2, input: 'advice', reflection: 'simple' }),
    ];
    const [utterance, ...more] = onlySession(rows).utterances;
    expect(more).toEqual([]);
    expect(utterance).toMatchObject({
      reflection_exists: 'true',
      reflection_subtype: 'simple',
      therapist_input_exists: 'false',
      question_exists: 'false',
    });
  });

  test('a tie goes to the first by its letters: not there before there, closed before open', () => {
    const rows = [therapist(1, 0, { reflection: 'simple', question: 'open' }), therapist(1, 0, { question: 'closed' })];
    expect(onlySession(rows).utterances[0]).toMatchObject({ reflection_exists: 'false', question_subtype: 'closed' });
    expect(onlySession(rows.toReversed()).utterances).toEqual(onlySession(rows).utterances);
  });

  test('a subtype is decided among those who gave one', () => {
    const [one, two] = [therapist(1, 0, { question: 'open' }), therapist(1, 0, {})];
    const unsure = { ...two, question_exists: 'True' };
    const utterance = onlySession([unsure, unsure, one]).utterances[0];
    expect(utterance).toMatchObject({ question_exists: 'true', question_subtype: 'open' });
  });

  test('they do not make more turns of one utterance', () => {
    const thrice = GOOD.flatMap((row) => [1, 2, 3].map((annotator) => ({ ...row, annotator_id: String(annotator) })));
    expect(annomi(csvOf(thrice), false)).toEqual(annomi(csvOf(GOOD), false));
  });
});

describe('codes become moves', () => {
  const acts = (codes: Parameters<typeof therapist>[2], cutOff = false) => {
    const utterance = onlySession([therapist(1, 0, codes)]).utterances[0];
    return utterance ? actsOf(utterance, cutOff) : [];
  };

  test.each([
    [{ reflection: 'simple' }, ['simple_refl']],
    [{ reflection: 'complex' }, ['complex_refl']],
    [{ question: 'open' }, ['open_q']],
    [{ question: 'closed' }, ['closed_q']],
    [{ input: 'advice' }, ['advise']],
    [{ input: 'information' }, ['inform']],
    [{ input: 'options' }, ['advise_perm']],
    [{ input: 'negotiation' }, ['advise_perm']],
    [{}, ['ack']],
  ] as const)('%j', (codes, expected) => {
    expect(acts(codes)).toEqual(expected);
  });

  test('two an utterance at most: what is said back, then what is told, then what is asked', () => {
    expect(acts({ question: 'open', reflection: 'complex' })).toEqual(['complex_refl', 'open_q']);
    expect(acts({ question: 'closed', input: 'advice', reflection: 'simple' })).toEqual(['simple_refl', 'advise']);
  });

  test('a code without its subtype is the plainer of the two', () => {
    const bare = { ...therapist(1, 0, {}), reflection_exists: 'True', therapist_input_exists: 'True' };
    const utterance = onlySession([bare]).utterances[0];
    expect(utterance && actsOf(utterance, false)).toEqual(['simple_refl', 'inform']);
  });

  test('a small sound after a sentence broken off gives the floor back; a move stays what it is', () => {
    expect(acts({}, true)).toEqual(['space']);
    expect(acts({ input: 'advice' }, true)).toEqual(['advise']);
  });

  test.each(['I only wanted to-', 'I only wanted to–', 'I only wanted to—', 'I only wanted to- '])(
    '%j is broken off',
    (text) => {
      // Advised twice, the bond is broken; presence and curiosity are given. What is left is room.
      const rows = [
        ...HARD,
        said(3),
        therapist(1, 4, { reflection: 'simple' }),
        said(5),
        therapist(1, 6, { question: 'open' }),
      ];
      const bondAfter = (before: string) =>
        walked(onlySession([...rows, said(7, before), therapist(1, 8, {})])).at(-1)?.bond;
      expect(bondAfter(text)).toBe('intact');
      expect(bondAfter('I only wanted to well-be.')).toBe('withdrawal');
    },
  );
});

describe('a session is walked through the machine', () => {
  test('listening ends well, advice twice running breaks the bond, carried on with it ends the talk', () => {
    expect(rapportOf(GOOD)).toBe(6);
    expect(rapportOf(HARD)).toBe(1);
    const more = [4, 6, 8].flatMap((at) => [said(at - 1), therapist(1, at, { input: 'advice' })]);
    expect(rapportOf([...HARD, ...more])).toBe(-1);
  });

  test('having left is final', () => {
    const left = [0, 2, 4, 6, 8].flatMap((at) => [therapist(1, at, { input: 'advice' }), said(at + 1)]);
    const after = [10, 12, 14].flatMap((at) => [therapist(1, at, { reflection: 'simple' }), said(at + 1)]);
    expect(resultOf(onlySession([...left, ...after]))).toEqual({ id: 1, rapport: -1, turns: 8 });
  });

  test('one word takes no floor: advice told in two pieces is one advice, and each piece is a turn counted', () => {
    const pieces = (between: string) => [HARD[0], said(1, between), HARD[2]].flatMap((row) => row ?? []);
    expect(eases(pieces('Mm-hmm.'))).toEqual([3, 3]);
    expect(eases(pieces('I see.'))).toEqual([3, 1]);
    expect(eases([HARD[0], HARD[2]].flatMap((row) => row ?? []))).toEqual([3, 3]);
  });

  test('from a neutral start: every trait at its standard value', () => {
    expect(NEUTRAL).toEqual(person());
  });

  test('the numbers are those of the XState machine', () => {
    const codes = [
      { question: 'open' },
      { reflection: 'complex', question: 'open' },
      { input: 'advice', reflection: 'simple' },
      { input: 'advice' },
      {},
      { input: 'information', question: 'closed' },
      { input: 'options' },
    ] as const;
    const rows = Array.from({ length: 60 }, (_none, at) =>
      at % 2 === 0 ? therapist(1, at, codes[(at * at + at / 2) % codes.length] ?? {}) : said(at),
    );
    const session = onlySession(rows);
    const react = statechart(NEUTRAL);
    let now = begin(buildMachine(NEUTRAL));
    const expected = session.utterances.flatMap((utterance) => {
      if (utterance.interlocutor === 'client') return [];
      for (const act of actsOf(utterance, false)) now = react(now, { type: 'act', act, table: 'none' }).now;
      return [now];
    });
    expect(walked(session)).toEqual(expected);
  });
});

describe('quality', () => {
  const talks = [
    ...GOOD,
    ...[2, 3].flatMap((id) => GOOD.map((row) => ({ ...row, transcript_id: String(id) }))),
    ...[4, 5].flatMap((id) => HARD.map((row) => ({ ...row, transcript_id: String(id), mi_quality: 'low' }))),
  ];

  test('no number needs it: a file without the column gives the same lines, and no comparison', () => {
    const [withIt, without] = [annomi(csvOf(talks), false), annomi(csvOf(talks, NO_QUALITY), false)];
    expect(without).toEqual({ output: withIt.output, aside: '' });
    expect(annomi(csvOf(talks, NO_QUALITY), true).output).toBe(withIt.output);
  });

  test('no number uses it: turned round, the lines are the same', () => {
    const turned = talks.map((row) => ({ ...row, mi_quality: row.mi_quality === 'low' ? 'high' : 'low' }));
    expect(annomi(csvOf(turned), false).output).toBe(annomi(csvOf(talks), false).output);
  });

  test('with it, the comparison stands beside the lines: in words aside, as a last line with --json', () => {
    const plain = annomi(csvOf(talks), false);
    expect(linesOf(plain.output)).toHaveLength(5);
    expect(plain.aside).toContain('3 sessions of high quality, 2 of low');
    expect(plain.aside).toMatch(/^ {2}rapport +1\.000 {2}\[1\.000, 1\.000\]$/m);
    const lines = linesOf(annomi(csvOf(talks), true).output);
    expect(lines.slice(0, 5)).toEqual(linesOf(plain.output));
    const { summary } = JSON.parse(lines[5] ?? '') as { summary: { areas: readonly { name: string; auc: number }[] } };
    expect(summary).toMatchObject({ high: 3, low: 2 });
    expect(summary.areas.map(({ name, auc }) => [name, auc])).toEqual([
      ['rapport', 1],
      ['reflections per turn', 1],
      ['not advising, per turn', 1],
      ['reflections minus input, per turn', 1],
    ]);
  });

  test('where both groups are alike it is a half, and the same at every call', () => {
    const alike = [1, 2, 3, 4].flatMap((id) =>
      [...GOOD, ...(id > 2 ? [] : [said(5), therapist(1, 6, { input: 'advice' })])].map((row) => ({
        ...row,
        transcript_id: String(id),
        mi_quality: id % 2 ? 'high' : 'low',
      })),
    );
    const { aside } = annomi(csvOf(alike), false);
    expect(aside).toMatch(/^ {2}rapport +0\.500 {2}\[0\.[0-4]\d\d, (0\.[5-9]\d\d|1\.000)\]$/m);
    expect(annomi(csvOf(alike), false).aside).toBe(aside);
  });

  test('sessions of one quality only, or of none, are compared with nothing', () => {
    expect(annomi(csvOf(GOOD), true)).toEqual({ output: '{"id":1,"rapport":6,"turns":3}\n', aside: '' });
    const unknown = talks.map((row) => ({ ...row, mi_quality: '' }));
    expect(annomi(csvOf(unknown), false).aside).toBe('');
  });
});

describe('what cannot be read ends in a sentence', () => {
  const good = csvOf(GOOD);
  const long = 'a'.repeat(200_001);
  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['a head alone', csvOf([]), 'a head and no rows'],
    ['something else', '{"name": "Mara"}\n', 'The file has no column "transcript_id", "utterance_id"'],
    [
      'the shorter file',
      csvOf(
        GOOD,
        HEAD.filter((name) => !/_(exists|subtype)$/.test(name)),
      ),
      'needs the full one',
    ],
    ['semicolons', good.replaceAll(',', ';'), 'has no column'],
    ['a column twice', csvOf(GOOD, [...HEAD, 'mi_quality']), 'the column "mi_quality" twice'],
    ['a row cut short', `${good}high,1,only`, 'Line 7 has 3 fields where the head has 18.'],
    ['a quotation mark that never closes', `${good}"high,1`, 'Line 7: a quotation mark opens a field'],
    ['something after a closing quotation mark', `${good}"high"er,1`, 'Line 7: something follows'],
    ['a huge cell', csvOf([said(0, long)]), 'more than 200000 characters'],
    ['a huge cell in quotes', csvOf([said(0, `${long},`)]), 'more than 200000 characters'],
    ['an unknown code', good.replace('open', 'opened'), 'the column "question_subtype" says "opened"'],
    ['an unknown speaker', good.replace(',therapist,', ',somebody,'), 'one of therapist, client'],
    ['an utterance without a number', csvOf([{ ...said(0), utterance_id: '1.5' }]), 'should be a whole number'],
    ['a row of no transcript', csvOf([{ ...said(0), transcript_id: ' ' }]), 'Line 2 does not say which transcript'],
  ])('%s', (_what, text, sentence) => {
    expect(() => annomi(text, false)).toThrow(sentence);
  });

  test('with exit code 2, nothing on the output, and never a stack', () => {
    const room = mkdtempSync(join(tmpdir(), 'attune-evidence-'));
    const file = join(room, 'made-up.csv');
    try {
      writeFileSync(file, good);
      expect(evidence(['annomi', file])).toMatchObject({ output: '{"id":1,"rapport":6,"turns":3}\n', exitCode: 0 });
      const failing: readonly (readonly [readonly string[], string])[] = [
        [['annomi'], 'Name one file'],
        [['annomi', file, file], 'Name one file'],
        [['elsewhere', file], 'no dataset "elsewhere"'],
        [['annomi', join(room, 'not-there.csv')], 'could not be read'],
        [['annomi', room], 'could not be read'],
        [['annomi', file, '--loud'], '--loud'],
      ];
      for (const [words, sentence] of failing) {
        const { output, aside, exitCode } = evidence(words);
        expect({ output, exitCode }).toEqual({ output: '', exitCode: 2 });
        expect(aside).toContain(sentence);
        expect(aside).not.toMatch(/\n\s+at /);
      }
      writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
      expect(evidence(['annomi', file])).toMatchObject({
        exitCode: 2,
        aside: expect.stringContaining('not UTF-8') as string,
      });
    } finally {
      rmSync(room, { recursive: true });
    }
    expect(evidence(['--help'])).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('mi_quality') as string,
    });
  });
});
