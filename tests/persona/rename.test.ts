import { describe, expect, test } from 'vitest';
import { partAt, readable } from '../../src/persona/edit.ts';
import { idSites } from '../../src/persona/ids.ts';
import { parsePersona } from '../../src/persona/parse.ts';
import { renamed } from '../../src/persona/rename.ts';
import { EVERYONE } from '../support/everyone.ts';

/** Renames, and says how the file reads afterwards. */
const after = (file: unknown, path: readonly (string | number)[], to: string) => {
  const result = renamed(JSON.stringify(file), path, to, () => null);
  return result.ok ? { file: readable(result.text), places: result.places, left: result.left } : result.why;
};

const file = {
  name: 'roof',
  opening: ['roof'],
  topics: [{ id: 'roof', title: 'roof', entry: 'roof' }],
  orders: [['roof']],
  beats: [
    {
      id: 'roof',
      topic: 'roof',
      details: ['roof', 'pigeons'],
      moves: [
        { id: 'roof', says: 'roof', does: { gesture: 'ask', about: 'roof' }, to: 'roof' },
        {
          id: 'stairs',
          says: 'roof',
          does: { gesture: 'ask', about: 'pigeons' },
          to: [{ beat: 'roof', when: { heard: ['roof'] } }],
        },
      ],
    },
    {
      id: 'stairs',
      topic: 'roof',
      details: [],
      moves: [{ id: 'stairs', does: { gesture: 'ask', about: 'roof' }, to: 'next' }],
    },
  ],
  hand: [{ id: 'mm', says: 'roof', does: { gesture: 'murmur' } }],
  endings: [{ id: 'roof', title: 'roof', when: [{ notHeard: ['roof'] }] }],
  expect: [{ name: 'roof', events: ['roof', 'cut in roof at 3', 'stairs', 'mm'], reaches: { ending: 'roof' } }],
};

describe('renaming an id', () => {
  test('a beat: everything that leads to it follows; topics, details, moves, endings and words of the same name do not', () => {
    const beat = ['beats', 0, 'id'] as const;
    expect(after(file, beat, 'attic')).toEqual({
      file: {
        ...file,
        opening: ['attic'],
        topics: [{ id: 'roof', title: 'roof', entry: 'attic' }],
        beats: [
          {
            ...file.beats[0],
            id: 'attic',
            moves: [
              { id: 'roof', says: 'roof', does: { gesture: 'ask', about: 'roof' }, to: 'attic' },
              {
                id: 'stairs',
                says: 'roof',
                does: { gesture: 'ask', about: 'pigeons' },
                to: [{ beat: 'attic', when: { heard: ['attic'] } }],
              },
            ],
          },
          file.beats[1],
        ],
        endings: [{ id: 'roof', title: 'roof', when: [{ notHeard: ['attic'] }] }],
      },
      places: 7,
      left: 0,
    });
  });

  test('a topic: the orders, the beats and the questions about it follow; a detail of the same name is something else', () => {
    const result = after(file, ['topics', 0, 'id'], 'attic');
    if (typeof result === 'string') throw new Error(result);
    expect(partAt(result.file, ['orders', 0])).toEqual(['attic']);
    expect(partAt(result.file, ['beats', 1, 'topic'])).toBe('attic');
    expect(partAt(result.file, ['beats', 1, 'moves', 0, 'does', 'about'])).toBe('attic');
    expect(partAt(result.file, ['beats', 0, 'moves', 0, 'does', 'about'])).toBe('roof');
    expect(partAt(result.file, ['topics', 0, 'entry'])).toBe('roof');
  });

  test('a move: the events of the tests follow, inside a cut too', () => {
    const result = after(file, ['beats', 0, 'moves', 0, 'id'], 'look-up');
    if (typeof result === 'string') throw new Error(result);
    expect(partAt(result.file, ['expect', 0, 'events'])).toEqual(['look-up', 'cut in look-up at 3', 'stairs', 'mm']);
    expect(partAt(result.file, ['expect', 0, 'reaches', 'ending'])).toBe('roof');
  });

  test('two beats have a move of that name: the events follow where it is known which is meant', () => {
    const text = JSON.stringify(file);
    const path = ['beats', 1, 'moves', 0, 'id'] as const;
    const unknown = renamed(text, path, 'other');
    expect(unknown.ok && unknown.left).toBe(1);
    const known = (beat: string) => {
      const result = renamed(text, path, 'other', (_, event) => (event === 2 ? beat : null));
      return result.ok ? partAt(readable(result.text), ['expect', 0, 'events', 2]) : result.why;
    };
    expect(known('stairs')).toBe('other');
    expect(known('roof')).toBe('stairs');
  });

  test('a name that would be mistaken for another is refused', () => {
    expect(after(file, ['beats', 0, 'id'], 'stairs')).toBe('taken');
    expect(after(file, ['beats', 0, 'id'], 'next')).toBe('reserved');
    expect(after(file, ['beats', 0, 'id'], 'The Roof')).toBe('not an id');
    expect(after(file, ['beats', 0, 'moves', 1, 'id'], 'mm')).toBe('taken');
    expect(after(file, ['beats', 7, 'id'], 'attic')).toBe('nothing here');
  });

  test.each(EVERYONE)('$id: every id can be renamed, and the person is still sound', ({ text }) => {
    const defined = idSites(readable(text)).filter(({ defines }) => defines);
    expect(defined.length).toBeGreaterThan(50);
    for (const site of defined.filter((_, index) => index % 9 === 0)) {
      const result = renamed(text, site.path, 'a-new-name');
      expect(result.ok).toBe(true);
      if (result.ok) expect(parsePersona(result.text).diagnostics, `${site.kind} ${site.id}`).toEqual([]);
    }
  });
});
