import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insert, partAt, pathOf, placeOf, put, readable, swap, take, type Path } from '../../src/persona/edit.ts';
import { pathText } from '../../src/persona/diagnostic.ts';
import { fileOf } from '../support/everyone.ts';

const mara = fileOf('mara').text;
const beats = ['beats'] as const;

describe('edits of the text', () => {
  test('one word changed is one line changed', () => {
    const changed = put(mara, ['beats', 0, 'lines', 'open', 'says', 0], 'Something else.');
    const [before, after] = [mara.split('\n'), changed.split('\n')];
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  });

  test('an entry put in and taken out again leaves the text as it was', () => {
    const path: Path = ['beats', 1, 'moves'];
    const move = { id: 'well', says: 'Well.', does: { gesture: 'murmur' }, to: 'next' };
    for (const index of [0, 1, 99]) {
      const more = insert(mara, path, index, move);
      const moves = partAt(readable(more), path) as readonly unknown[];
      const at = Math.min(index, moves.length - 1);
      expect(moves[at]).toEqual(move);
      expect(take(more, [...path, at])).toBe(mara);
    }
  });

  test('a list that is not there, or empty, takes its first entry', () => {
    expect(readable(insert('{"a": 1}', ['b'], 0, 'x'))).toEqual({ a: 1, b: ['x'] });
    expect(readable(insert('{"a": []}', ['a'], 0, 'x'))).toEqual({ a: ['x'] });
  });

  test('two beats change places as they were written', () => {
    const swapped = swap(mara, beats, 0, 2);
    const ids = (text: string) =>
      (partAt(readable(text), beats) as readonly { readonly id: string }[]).map(({ id }) => id);
    const [first, second, third, ...others] = ids(mara);
    expect(ids(swapped)).toEqual([third, second, first, ...others]);
    expect(swap(swapped, beats, 2, 0)).toBe(mara);
    expect(swap(mara, beats, 0, 9999)).toBe(mara);
  });

  test('tabs and carriage returns stay what they were', () => {
    const odd = '{\r\n\t"a": [\r\n\t\t1\r\n\t]\r\n}\r\n';
    expect(insert(odd, ['a'], 1, 2)).toBe('{\r\n\t"a": [\r\n\t\t1,\r\n\t\t2\r\n\t]\r\n}\r\n');
  });

  test('what is put at a path is found there, in any JSON', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue({ maxDepth: 2 })),
        fc.jsonValue(),
        (file, value) => {
          const text = put(JSON.stringify(file, null, 2), ['key'], value);
          expect(partAt(readable(text), ['key'])).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
  });

  test('what cannot be edited part by part is left alone: broken, too deep, too long', () => {
    expect(readable('{"a": ')).toBeUndefined();
    expect(readable('['.repeat(40) + ']'.repeat(40))).toBeUndefined();
    expect(readable('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
    expect(readable(`"${'a'.repeat(1_000_001)}"`)).toBeUndefined();
    expect(readable('{"a": 1}')).toEqual({ a: 1 });
  });

  test('a path written by a diagnostic leads back to the place', () => {
    const path: Path = ['beats', 3, 'moves', 0, 'to'];
    expect(pathOf(pathText(path))).toEqual(path);
    const { from, to } = placeOf(mara, path);
    expect(JSON.parse(mara.slice(from, to))).toEqual(partAt(readable(mara), path));
    expect(pathOf('')).toEqual([]);
  });
});
