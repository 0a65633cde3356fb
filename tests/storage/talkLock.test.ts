import { expect, test } from 'vitest';
import { createTalkLock } from '../../src/storage/talkLock.ts';

/** Locks as a browser has them: one holder a name, and stealing. */
function browserLocks(): LockManager {
  const held = new Map<string, (reason: Error) => void>();
  const request = async (
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    if (held.has(name) && options.steal !== true) return callback(null);
    held.get(name)?.(new DOMException('Stolen.', 'AbortError'));
    const stolen = new Promise<never>((_resolve, reject) => held.set(name, reject));
    const mine = held.get(name);
    try {
      return await Promise.race([callback({ name, mode: 'exclusive' }), stolen]);
    } finally {
      if (held.get(name) === mine) held.delete(name);
    }
  };
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const never = () => {
  throw new Error('It was not lost.');
};

test('the second tab is told; it can wait until the first lets go', async () => {
  const lock = createTalkLock(browserLocks());
  const first = await lock.claim('one', { takeOver: false, lost: never });
  expect(first.mine).toBe(true);
  expect((await lock.claim('one', { takeOver: false, lost: never })).mine).toBe(false);
  expect((await lock.claim('another', { takeOver: false, lost: never })).mine).toBe(true);
  first.release();
  expect((await lock.claim('one', { takeOver: false, lost: never })).mine).toBe(true);
});

test('the second tab can take over, and the first is told', async () => {
  const lock = createTalkLock(browserLocks());
  let lost = 0;
  await lock.claim('one', { takeOver: false, lost: () => lost++ });
  const second = await lock.claim('one', { takeOver: true, lost: never });
  await settled();
  expect(second.mine).toBe(true);
  expect(lost).toBe(1);
});

test('where there are no locks, or they are forbidden, every talk is yours', async () => {
  expect((await createTalkLock(undefined).claim('one', { takeOver: false, lost: never })).mine).toBe(true);
  const forbidden = {
    request: () => Promise.reject(new DOMException('No.', 'SecurityError')),
  } as unknown as LockManager;
  expect((await createTalkLock(forbidden).claim('one', { takeOver: false, lost: never })).mine).toBe(true);
});
