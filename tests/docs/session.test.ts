import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LINK_MOST, linkOf, sessionFromLink } from '../../src/session/link.ts';
import { FILE_MOST, readSessionFile, sessionText } from '../../src/session/file.ts';
import { REMARK_KINDS, VERDICTS } from '../../src/session/remark.ts';
import { merged, readReviewFile, reviewOf, reviewText } from '../../src/session/review.ts';
import { REMARKS_MOST, type Session } from '../../src/session/session.ts';
import { TURNS_MOST } from '../../src/session/pacing.ts';
import { SHARING_LEVELS } from '../../src/session/sharing.ts';
import { transcriptOf } from '../../src/session/transcript.ts';
import { takenBackIn, wayOf } from '../../src/session/tree.ts';
import { blockOf, fileText, rowsOf, sectionOf } from './page.ts';

const page = fileText('docs/session-format.md');

function example(): Session {
  const read = readSessionFile(blockOf(page, 'json'));
  if (!read.ok) throw new Error(read.sentence);
  return read.session;
}
const session = example();

/** Every key there is, at any depth. */
const keysOf = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(keysOf)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]: readonly [string, unknown]) => [key, ...keysOf(one)])
      : [];
/** What the first cells of a section's tables name in code. */
const named = (heading: string) =>
  rowsOf(sectionOf(page, heading)).flatMap(([cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );

describe('the page on the session file', () => {
  test('has an example that is read, and is written as the page says', () => {
    expect(sessionText(session)).toBe(`${blockOf(page, 'json')}\n`);
  });

  test('has an example of two sittings, as it tells', () => {
    expect([0, 1].map((run) => wayOf(session, run).map(({ id }) => id))).toEqual([
      ['t1', 't2', 't3', 't4'],
      ['t1', 't2', 't5'],
    ]);
    expect(takenBackIn(session)).toBe(0);
    expect(transcriptOf(session, 0)[2]).toMatchObject({ cut: true, hers: [{ text: session.turns[2]?.words?.cut }] });
  });

  test('says what every field of the example is, and of no field that is not in it', () => {
    const fields = sectionOf(page, '## The fields');
    const explained = new Set([...fields.matchAll(/`([a-z]+)`/g)].map(([, name = '']) => name));
    const keys = new Set(keysOf(session));
    const inline = new Set(['type', 'move', 'word', 'length', 'version', 'name']); // within the events, and of the person
    expect([...keys].filter((key) => !explained.has(key) && !inline.has(key))).toEqual([]);
    const rows = named('## The fields').filter((name) => /^[a-z]+$/.test(name) && !['event', 'words'].includes(name));
    expect(rows.filter((name) => !keys.has(name))).toEqual([]);
  });

  test('has every event, kind, verdict and level of sharing, and no others', () => {
    const fields = sectionOf(page, '## The fields');
    const events = [...fields.matchAll(/"type":"([a-z-]+)"/g)].map(([, type]) => type);
    expect(events).toEqual(['say', 'cut-in', 'silence', 'look-away', 'notice', 'leave']);
    for (const name of [...REMARK_KINDS, ...VERDICTS]) expect(fields).toContain(`\`${name}\``);
    const levels = rowsOf(sectionOf(page, '## What leaves when you share')).map(([level]) => level);
    expect(levels.slice(2)).toEqual([...SHARING_LEVELS]);
  });

  test('has a review that is the example’s own, and merges into it', () => {
    const from = page.indexOf('## The review');
    const read = readReviewFile(blockOf(page.slice(from), 'json'));
    if (!read.ok) throw new Error(read.sentence);
    expect(read.review).toEqual(reviewOf(session, 'A coach'));
    expect(reviewText(read.review)).toBe(`${blockOf(page.slice(from), 'json')}\n`);
    expect(merged(session, read.review)).toMatchObject({ ok: true, added: [], left: [] });
  });

  test('tells the limits there are', () => {
    const thousands = (number: number) => number.toLocaleString('en-GB');
    for (const most of [LINK_MOST, TURNS_MOST, REMARKS_MOST]) expect(page).toContain(thousands(most));
    expect(page).toContain(`${FILE_MOST / 1_000_000} MB`);
  });

  test('lists every code that can be met, and no others', () => {
    const folder = new URL('../../src/session/', import.meta.url);
    const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const met = sources.flatMap((source) => [...source.matchAll(/refused\(\s*'([a-z-]+)'/g)].map(([, code]) => code));
    expect(met.length).toBeGreaterThan(15);
    expect(new Set(named('## Codes'))).toEqual(new Set(met));
  });

  test('describes a link as it is made: unit, numbers, times, events', () => {
    const read = sessionFromLink(linkOf(session, 1) ?? '');
    expect(read.ok && read.session.turns.map(({ id, at, event }) => [id, at, event.type])).toEqual([
      ['t1', 4200, 'say'],
      ['t2', 11_900, 'say'],
      ['t5', 16_000, 'silence'],
    ]);
    expect(rowsOf(sectionOf(page, '## The link')).slice(2)).toHaveLength(11);
  });
});
