import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/session/begin.ts';
import { readSessionFile, sessionText } from '../../src/session/file.ts';
import { REMARK_KINDS, VERDICTS, type Remark } from '../../src/session/remark.ts';
import { merged, readReviewFile, reviewOf, reviewText, type Review } from '../../src/session/review.ts';
import { REMARKS_MOST, type Session } from '../../src/session/session.ts';
import { onto } from '../../src/session/tree.ts';
import { smallPersona } from '../support/smallPersona.ts';
import { codeOf, inARow, remarkOn } from './recorded.ts';

const talk: Session = onto(
  newSession(smallPersona(), { id: 'a-record', began: '', seed: 0, pacing: 'live' }),
  inARow([{ type: 'look-away' }, { type: 'leave' }]),
);
const review = (...remarks: readonly Remark[]): Review => ({ ...reviewOf(talk, ''), remarks: [...remarks] });
const written = reviewText(review(remarkOn('t1'), remarkOn(null, { id: 'remark-2', verdict: 'slipped' })));

/** Remarks of few words, so that names and words clash. */
const remarks = (names: readonly string[]) =>
  fc.array(
    fc.record({
      id: fc.constantFrom(...names),
      turn: fc.constantFrom('t1', 't2', null, 't3'),
      by: fc.constantFrom('A coach', 'A friend'),
      made: fc.constantFrom('2026-11-21T20:00:00.000Z', '2026-11-21T20:01:00.000Z'),
      kind: fc.constantFrom(...REMARK_KINDS),
      text: fc.constantFrom('Here.', 'And here.'),
    }),
    { maxLength: 6 },
  );
const onceEach = (list: readonly Remark[]) => [...new Map(list.map((remark) => [remark.id, remark])).values()];
const after = (session: Session, ...reviews: readonly Review[]): Session =>
  reviews.reduce((now, one) => {
    const result = merged(now, one);
    if (!result.ok) throw new Error(result.sentence);
    return result.session;
  }, session);
/** What is said, without the names it is said under. */
const said = (session: Session) =>
  (session.remarks ?? []).map(({ id: _id, ...rest }) => JSON.stringify(rest)).toSorted();

const PATIENCE = { timeout: 60_000 };

describe('a review', PATIENCE, () => {
  test('is what one person has said of the talk, and a file that reads back as it was', () => {
    const session = { ...talk, remarks: [remarkOn('t1'), remarkOn('t2', { id: 'remark-2', by: 'A friend' })] };
    const mine = reviewOf(session, 'A coach');
    expect(mine.remarks.map(({ by }) => by)).toEqual(['A coach']);
    expect(readReviewFile(reviewText(mine))).toEqual({ ok: true, review: mine });
  });

  test('comes back into the record it is of, each remark at its turn', () => {
    const result = merged(talk, review(remarkOn('t2', { verdict: 'slipped' }), remarkOn(null, { id: 'remark-2' })));
    expect(result).toMatchObject({ ok: true, left: [] });
    expect(result.ok && result.session.remarks?.map(({ turn }) => turn)).toEqual(['t2', null]);
    expect(talk.remarks).toBeUndefined();
  });

  test('of another talk, or another script, is refused', () => {
    expect(codeOf(merged({ ...talk, id: 'another' }, review()))).toBe('other-talk');
    const persona = { ...talk.persona, structure: 'changed' };
    expect(codeOf(merged({ ...talk, persona }, review()))).toBe('other-script');
  });

  test('of turns that are not in the record is merged as far as it goes, and what is left is said', () => {
    const gone = remarkOn('t99', { id: 'remark-9' });
    expect(merged(talk, review(gone, remarkOn('t1')))).toMatchObject({
      ok: true,
      added: [remarkOn('t1')],
      left: [gone],
    });
  });

  test('never changes what is there: other words under the same name come under another', () => {
    const mine = { ...talk, remarks: [remarkOn('t1', { text: 'Mine.' })] };
    const [first, second] = after(mine, review(remarkOn('t1', { text: 'Theirs.' }))).remarks ?? [];
    expect([first, second].map((one) => one?.text)).toEqual(['Mine.', 'Theirs.']);
    expect(first?.id).toBe('remark-1');
    expect(second?.id).toMatch(/^remark-1-[0-9a-f]{16}$/);
  });

  test('merged into a record that is full is refused, and not by half', () => {
    const many = Array.from({ length: REMARKS_MOST }, (_none, index) =>
      remarkOn('t1', { id: `mine-${String(index)}` }),
    );
    const full = after(talk, review(...many.map((one, index) => ({ ...one, text: `No. ${String(index)}` }))));
    expect(codeOf(merged(full, review(remarkOn('t1'))))).toBe('too-many-remarks');
    expect(merged(full, reviewOf(full, 'A coach'))).toMatchObject({ ok: true, added: [] });
  });

  test('merged twice is merged once, and what comes out can be kept', () => {
    fc.assert(
      fc.property(remarks(['one-one', 'two-two']), remarks(['one-one', 'two-two']), (mine, theirs) => {
        const session = { ...talk, remarks: onceEach(mine.filter(({ turn }) => turn !== 't3')) };
        const once = after(session, review(...theirs));
        expect(after(once, review(...theirs))).toEqual(once);
        expect(readSessionFile(sessionText(once))).toEqual({ ok: true, session: once });
        for (const remark of session.remarks) expect(once.remarks).toContainEqual(remark);
      }),
      { numRuns: 300 },
    );
  });

  test('of two people gives the same record in either order', () => {
    fc.assert(
      fc.property(remarks(['one-one', 'two-two']), remarks(['six-six', 'ten-ten']), (first, second) => {
        const one = review(...onceEach(first).map((remark) => ({ ...remark, by: 'A coach' })));
        const other = review(...onceEach(second).map((remark) => ({ ...remark, by: 'A friend' })));
        expect(after(talk, one, other)).toEqual(after(talk, other, one));
      }),
      { numRuns: 300 },
    );
  });

  test('whose names clash says the same in either order, under other names', () => {
    fc.assert(
      fc.property(remarks(['one-one', 'two-two']), remarks(['one-one', 'two-two']), (first, second) => {
        const [one, other] = [review(...first), review(...second)];
        expect(said(after(talk, one, other))).toEqual(said(after(talk, other, one)));
        expect(said(after(talk, one, other, one))).toEqual(said(after(talk, one, other)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what claims to be a review', PATIENCE, () => {
  test('cut short anywhere is not read', () => {
    for (let length = 0; length < written.trimEnd().length; length++)
      expect(codeOf(readReviewFile(written.slice(0, length)))).toBe('not-json');
  });

  test.for<readonly [string, string, string]>([
    ['a session', sessionText(talk), 'foreign-file'],
    ['another program’s', '{"remarks": []}', 'foreign-file'],
    ['of a later format', written.replace('"format": 1', '"format": 2'), 'newer-review'],
    ['of no format', written.replace('"format": 1', '"format": "one"'), 'damaged-review'],
    ['of a verdict nobody has', written.replace('slipped', 'marvellous'), 'damaged-review'],
    ['with more to it', written.replace('"kind"', '"extra": 1, "kind"'), 'damaged-review'],
    ['with a prototype', written.replace('"kind"', '"__proto__": {"a": 1}, "kind"'), 'damaged-review'],
    ['with a turn that is markup', written.replace('"t1"', '"<b>"'), 'damaged-review'],
    ['a sack of spaces', ' '.repeat(5_000_001), 'oversized-file'],
  ])('and is %s is refused with a code', ([, text, code]) => {
    expect(codeOf(readReviewFile(text))).toBe(code);
  });

  test('with any letter changed is a review, or a code and a sentence', () => {
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.string({ unit: 'binary', maxLength: 3 }), (place, other) => {
        const read = readReviewFile(written.slice(0, place) + other + written.slice(place + 1));
        if (read.ok) expect(readReviewFile(reviewText(read.review))).toEqual(read);
        else expect(codeOf(read)).toMatch(/^(not-json|foreign-file|(damaged|newer)-review)$/);
      }),
      { numRuns: 400 },
    );
  });

  test('may use every kind and every verdict there is', () => {
    for (const kind of REMARK_KINDS)
      for (const verdict of VERDICTS)
        expect(codeOf(readReviewFile(reviewText(review(remarkOn('t1', { kind, verdict })))))).toBe('read');
  });
});
