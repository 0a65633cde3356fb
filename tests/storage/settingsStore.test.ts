import { expect, test } from 'vitest';
import { STANDARD_SETTINGS } from '../../src/storage/settings.ts';
import { createSettingsStore } from '../../src/storage/settingsStore.ts';

/** A Storage that can be full or filled with anything. */
function place(text: string | null, full = false): Storage {
  let held = text;
  return {
    length: 1,
    clear: () => undefined,
    key: () => null,
    removeItem: () => undefined,
    getItem: () => held,
    setItem: (_key, value) => {
      if (full) throw new DOMException('Full.', 'QuotaExceededError');
      held = value;
    },
  };
}

test('a setting that cannot be read is its standard; the others hold', () => {
  const { get } = createSettingsStore(place('{"pacing":"live","readingSpeed":"fast","scheme":"dark"}'));
  expect(get()).toEqual({ ...STANDARD_SETTINGS, pacing: 'live', scheme: 'dark' });
});

test('what is not settings at all is the standard', () => {
  for (const text of ['', 'not json', '[]', 'null', '7'])
    expect(createSettingsStore(place(text)).get()).toEqual(STANDARD_SETTINGS);
});

test('a change is kept, and told', () => {
  const shelf = place(null);
  const store = createSettingsStore(shelf);
  let told = 0;
  const stop = store.subscribe(() => told++);
  store.change({ scheme: 'dark' });
  stop();
  store.change({ scheme: 'light' });
  expect(told).toBe(1);
  expect(createSettingsStore(shelf).get().scheme).toBe('light');
});

test('a full or shut browser: the change holds for this visit', () => {
  for (const shelf of [place(null, true), undefined]) {
    const store = createSettingsStore(shelf);
    store.change({ motion: 'still' });
    expect(store.get().motion).toBe('still');
  }
});
