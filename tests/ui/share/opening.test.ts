// Whatever is dropped is told apart, or ends in a code and a sentence. Nothing throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_MOST, sessionText } from '../../../src/session/file.ts';
import { newSession } from '../../../src/session/begin.ts';
import { reviewOf, reviewText } from '../../../src/session/review.ts';
import { openFile, openText, type Opened } from '../../../src/ui/share/opening.ts';
import { smallFile, smallPersona } from '../../support/smallPersona.ts';

const SESSION = newSession(smallPersona(), {
  id: 'talk-one',
  began: '2026-11-19T19:00:00Z',
  seed: 0,
  pacing: 'untimed',
});
const codeOf = (opened: Opened) => (opened.is === 'nothing' ? opened.refused.code : opened.is);

describe('a file from outside', () => {
  test.each<readonly [string, string, string]>([
    ['a talk', sessionText(SESSION), 'talk'],
    ['a review', reviewText(reviewOf(SESSION, 'Ann')), 'review'],
    ['a person', JSON.stringify(smallFile()), 'person'],
    ['half a talk', sessionText(SESSION).slice(0, 200), 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
    ['another program’s list', '[1, 2, 3]', 'foreign-file'],
    ['another program’s file', '{"name":"package","version":"1.0.0"}', 'foreign-file'],
    ['a talk of a newer Attune', sessionText(SESSION).replace('"format": 1', '"format": 9'), 'newer-session'],
    ['a talk somebody changed', sessionText(SESSION).replace('"seed": 0', '"seed": "x"'), 'damaged-session'],
    [
      'a review of a newer Attune',
      reviewText(reviewOf(SESSION, 'Ann')).replace('"format": 1', '"format": 9'),
      'newer-review',
    ],
    ['a review somebody changed', reviewText(reviewOf(SESSION, 'Ann')).replace('talk-one', '?'), 'damaged-review'],
    ['something far too large', ' '.repeat(FILE_MOST + 1), 'oversized-file'],
    ['nothing at all', '', 'not-json'],
  ])('%s', (_name, text, code) => {
    expect(codeOf(openText(text))).toBe(code);
  });

  test('every refusal has a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const opened = openText(text);
        if (opened.is === 'nothing') expect(opened.refused.sentence).toMatch(/^[A-Z].*[.?]$/);
      }),
    );
  });

  test('one that is too large is never read', async () => {
    let read = false;
    const text = () => {
      read = true;
      return Promise.resolve('');
    };
    expect(codeOf(await openFile({ size: FILE_MOST + 1, text }))).toBe('oversized-file');
    expect(read).toBe(false);
  });

  test('one the browser cannot read says so', async () => {
    expect(codeOf(await openFile({ size: 3, text: () => Promise.reject(new Error('gone')) }))).toBe('unread-file');
  });
});
