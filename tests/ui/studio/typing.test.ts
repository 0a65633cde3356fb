// Typing into a long text gives what putting it there gives, however much has been typed before.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partAt, put, readable, withPart, type Path } from '../../../src/persona/edit.ts';
import { createTyping } from '../../../src/ui/studio/typing.ts';
import { fileOf } from '../../support/everyone.ts';
import { smallText } from '../../support/smallPersona.ts';

const PLACES: readonly Path[] = [
  ['name'],
  ['about', 'age'],
  ['beats', 3, 'moves', 1, 'says'],
  ['temperament', 'ease'],
  ['endings', 0, 'reply', 'action'], // not there yet
];
const LISTS: readonly Path[] = [
  ['beats', 0, 'lines', 'open', 'says'],
  ['about', 'teaches'],
  ['wants'], // not there yet
];

const words = fc.string({ unit: 'binary', maxLength: 8 });
const deed = fc.oneof(
  fc.tuple(fc.constantFrom(...PLACES), fc.oneof(words, fc.nat(9), fc.boolean())),
  fc.tuple(fc.constantFrom(...LISTS), fc.array(words, { maxLength: 3 })),
);

describe('typing', () => {
  test('whatever is typed wherever, the text is what it would be read and written anew, and so is the file', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const typing = createTyping();
        let text = smallText();
        for (const [path, value] of deeds) {
          const before = readable(text);
          const typed = typing.put(text, path, value);
          expect(readable(typed)).toEqual(readable(put(text, path, value)));
          if (partAt(before, path) !== undefined) expect(withPart(before, path, value)).toEqual(readable(typed));
          text = typed;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the layout of a shipped person stays as it was, key press after key press', () => {
    const { text } = fileOf('mara');
    const typing = createTyping();
    let typed = text;
    const path = ['beats', 2, 'lines', 'open', 'says', 0] as const;
    const words = String(partAt(readable(text), path));
    for (let length = 1; length <= 20; length++) typed = typing.put(typed, path, 'x'.repeat(length));
    expect(typed.split('\n')).toHaveLength(text.split('\n').length);
    expect(typing.put(typed, path, words)).toBe(text);
  });

  test('a text from elsewhere is read again', () => {
    const typing = createTyping();
    typing.put('{"a": "one"}', ['a'], 'two');
    expect(typing.put('{"b": 1, "a": "one"}', ['a'], 'two')).toBe('{"b": 1, "a": "two"}');
  });

  test('what is not touched is the very same', () => {
    const file = { a: [{ b: 1 }, { c: 2 }], d: {} };
    const after = withPart(file, ['a', 0, 'b'], 3) as typeof file;
    expect(after).toEqual({ a: [{ b: 3 }, { c: 2 }], d: {} });
    expect(after.a[1]).toBe(file.a[1]);
    expect(after.d).toBe(file.d);
    expect(file.a[0]).toEqual({ b: 1 });
  });
});
