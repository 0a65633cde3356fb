import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/storage/library.ts';

const files = {
  '/personas/zoe.json': 'zoe',
  '/personas/jonah.json': 'jonah',
  '/personas/mara.json': 'mara',
  '/personas/gil.json': 'gil',
};

describe('the people who come with Attune', () => {
  test('stand in their order, others after them', () => {
    expect(createLibrary(files, () => Promise.resolve('')).ids).toEqual(['mara', 'gil', 'jonah', 'zoe']);
  });

  test('are fetched once, however often they are asked for', async () => {
    let fetched = 0;
    const library = createLibrary(files, () => {
      fetched++;
      return Promise.resolve('{"persona":null,"diagnostics":[]}');
    });
    const [first, second] = await Promise.all([library.load('mara'), library.load('mara')]);
    expect(first).toBe(second);
    expect(first.persona).toBeNull();
    expect(fetched).toBe(1);
  });

  test('cannot be changed by whoever has them', async () => {
    const { load } = createLibrary(files, () => Promise.resolve('{"persona":{"name":"Mara"},"diagnostics":[]}'));
    const { persona } = await load('mara');
    expect(Object.isFrozen(persona)).toBe(true);
  });

  test('a file that does not come is a sentence, and can be asked for again', async () => {
    let online = false;
    const library = createLibrary(files, () =>
      online ? Promise.resolve('{"persona":null,"diagnostics":[]}') : Promise.reject(new Error('offline')),
    );
    expect((await library.load('gil')).diagnostics[0]?.sentence).toMatch(/could not be fetched/);
    online = true;
    expect((await library.load('gil')).diagnostics).toEqual([]);
  });

  test('nobody of that name is a sentence too', async () => {
    const { persona, diagnostics } = await createLibrary(files, () => Promise.resolve('')).load('nobody');
    expect(persona).toBeNull();
    expect(diagnostics[0]?.sentence).toBe('There is nobody called "nobody" here.');
  });
});
