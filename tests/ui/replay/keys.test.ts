import { describe, expect, test } from 'vitest';
import { isLetterKey, REPLAY_KEYS } from '../../../src/ui/help/keys.ts';
import { replayKey } from '../../../src/ui/replay/keys.ts';

const struck = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false });

describe('the keys of the replay', () => {
  test('each does what the list says, and no other key does anything', () => {
    for (const { action, keys } of REPLAY_KEYS)
      for (const key of keys) expect(replayKey(struck(key), true)).toBe(action);
    const listed: readonly string[] = REPLAY_KEYS.flatMap(({ keys }) => keys);
    const signs = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,.;?/'.split('');
    const all = [...signs, 'Enter', 'Escape', 'PageUp'];
    expect(all.filter((key) => replayKey(struck(key), true) !== null && !listed.includes(key))).toEqual([]);
  });

  test('letters can be switched off; arrows, Home, End and Space cannot', () => {
    const keys = REPLAY_KEYS.flatMap((line): readonly string[] => line.keys);
    expect(keys.filter((key) => replayKey(struck(key), false) === null)).toEqual(keys.filter(isLetterKey));
  });

  test('what belongs to the browser stays with it', () => {
    expect(replayKey({ ...struck('r'), ctrlKey: true }, true)).toBeNull();
    expect(replayKey({ ...struck('ArrowLeft'), altKey: true }, true)).toBeNull();
  });
});
