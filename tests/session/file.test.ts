import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_MOST, readSessionFile, sessionText } from '../../src/session/file.ts';
import { replay } from '../../src/session/replay.ts';
import { wayOf } from '../../src/session/tree.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { EVERYONE } from '../support/everyone.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { smallPersona } from '../support/smallPersona.ts';
import { codeOf, recordsOf } from './recorded.ts';

const PATIENCE = { timeout: 60_000 };
const [a, ...others] = fc.sample(recordsOf(smallPersona()), { numRuns: 20, seed: 7 });
if (!a) throw new Error('Nobody has played.');
const written = sessionText(a);

/** The same data with its keys in another order, at every depth. */
const backwards = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(backwards)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, one]) => [key, backwards(one)]),
        )
      : value;

describe.for(EVERYONE)('a talk with $id as a file', PATIENCE, ({ persona }) => {
  test('is read as it was written, and every sitting replays to the same turns, cues and numbers', () => {
    fc.assert(
      fc.property(recordsOf(persona), (session) => {
        const read = readSessionFile(sessionText(session));
        expect(read).toEqual({ ok: true, session });
        if (!read.ok) return;
        const talk = fastTalk(persona, session.seed);
        for (const run of session.runs.keys()) {
          const [before, after] = [session, read.session].map((one) => replay(talk, wayOf(one, run)));
          expect(after).toEqual(before);
          expect(after && scoreOf(after)).toEqual(before && scoreOf(before));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a session file', PATIENCE, () => {
  test('is the same text for the same session, whatever order its keys were in', () => {
    for (const session of [a, ...others]) {
      const read = readSessionFile(JSON.stringify(backwards(session)));
      expect(read.ok && sessionText(read.session)).toBe(sessionText(session));
      expect(read.ok && sessionText(read.session)).toMatch(/\n\}\n$/);
    }
  });

  test('has a turn a line, so that two of them can be compared', () => {
    const lines = written.split('\n');
    for (const { id } of a.turns) expect(lines.filter((line) => line.startsWith(`    {"id":"${id}",`))).toHaveLength(1);
  });

  test('keeps the mark some editors put before it, and what comes after, from being in the way', () => {
    expect(readSessionFile(`\uFEFF${written}\n  \n`)).toEqual({ ok: true, session: a });
  });

  test('cut short anywhere is not read, and says so', () => {
    for (let length = 0; length < written.trimEnd().length; length++)
      expect(codeOf(readSessionFile(written.slice(0, length)))).toBe('not-json');
  });

  test('with any letter changed is the talk it says, or a code and a sentence', () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.string({ unit: 'binary', maxLength: 3 }), (place, other) => {
        const read = readSessionFile(written.slice(0, place) + other + written.slice(place + 1));
        if (read.ok) expect(readSessionFile(sessionText(read.session))).toEqual(read);
        else expect(codeOf(read)).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 600 },
    );
  });

  test('that is any text at all is a result with a code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(codeOf(readSessionFile(text))).toMatch(/^(not-json|foreign-file)$/);
      }),
    );
  });

  test('too large to be one is not even looked at', () => {
    expect(codeOf(readSessionFile(' '.repeat(FILE_MOST + 1)))).toBe('oversized-file');
    expect(readSessionFile(written + ' '.repeat(FILE_MOST - written.length)).ok).toBe(true);
  });

  test.for<readonly [string, string, RegExp]>([
    ['brackets without end', '['.repeat(1_000_000), /^not-json$/],
    ['brackets a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000), /^(foreign-file|not-json)$/],
    [
      'a turn a hundred thousand deep',
      written.replace('"turns": [', `"turns": [${'['.repeat(1e5)}${']'.repeat(1e5)},`),
      /^(damaged-session|not-json)$/,
    ],
    ['another program’s JSON', '{"name": "attune", "version": "0.1.0"}', /^foreign-file$/],
    ['a person', readFileSync(new URL('../../personas/mara.json', import.meta.url), 'utf8'), /^persona-file$/],
    ['a copy of all talks', JSON.stringify({ attune: 'talks', format: 1, kept: '', sessions: [a] }), /^copy-of-talks$/],
    ['a review', '{"format": 1, "kind": "review", "session": "a-record", "remarks": []}', /^review-file$/],
    ['a later format', written.replace('"format": 1', '"format": 7'), /^newer-session$/],
    ['a prototype of its own', written.replace('{\n', '{\n"__proto__": {"ok": true},\n'), /^damaged-session$/],
    ['a turn with a prototype', written.replaceAll('"event":', '"__proto__":'), /^damaged-session$/],
    ['a sitting that is not there', written.replace('"run":0', '"run":9'), /^damaged-session$/],
    ['a turn that follows itself', written.replace('"after":null', '"after":"t1"'), /^damaged-session$/],
  ])('that is %s ends in a code and a sentence', ([, text, code]) => {
    expect(codeOf(readSessionFile(text))).toMatch(code);
    expect(Object.hasOwn(Object.prototype, 'ok')).toBe(false);
  });
});
