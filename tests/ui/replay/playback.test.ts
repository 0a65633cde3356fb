import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTalk } from '../../../src/dialogue/talk.ts';
import { replay } from '../../../src/session/replay.ts';
import type { Entry } from '../../../src/session/session.ts';
import { onward, otherSpeed, spansOf, SPEEDS, timeOf, turnAt } from '../../../src/ui/replay/playback.ts';
import { smallPersona } from '../../support/smallPersona.ts';

const talk = buildTalk(smallPersona(), 0);
const ask: Entry['event'] = { type: 'say', move: 'ask-boat' };
const silence: Entry['event'] = { type: 'silence', length: 'short' };
const murmur: Entry['event'] = { type: 'say', move: 'murmur' };

/** Nora's line takes about four seconds at a hundred and seventy words a minute. */
const spans = (...done: readonly (readonly [event: Entry['event'], at: number])[]) => {
  const timeline = replay(
    talk,
    done.map(([event, at]) => ({ event, at })),
  );
  expect(timeline.stopped).toBeNull();
  return spansOf(timeline, 170);
};

describe('a talk in time', () => {
  test('a long while in which nobody speaks is a pause; a silence of yours is none, however long', () => {
    expect(spans([murmur, 30_000])[0]?.kind).toBe('pause');
    expect(spans([murmur, 6000])[0]?.kind).toBe('talk');
    expect(spans([silence, 30_000])[0]?.kind).toBe('silence');
  });

  test('a turn that came at once is there long enough to be seen', () => {
    const [first, second] = spans([murmur, 0], [murmur, 0]);
    expect(first?.until).toBeGreaterThan(1000);
    expect((second?.until ?? 0) - (second?.from ?? 0)).toBe(first?.until);
  });

  test('the turn that is seen is the last one done', () => {
    const all = spans([murmur, 10_000], [ask, 20_000]);
    expect([0, 9_999, 10_000, 19_999, 20_000].map((time) => turnAt(all, time))).toEqual([1, 1, 1, 1, 2]);
    expect(timeOf(all, 2)).toBe(20_000);
  });

  test('pauses are skipped when it is asked for, and silences never', () => {
    const paused = spans([murmur, 60_000]);
    expect(onward(paused, 20_000, 100, 1, false)).toBe(20_100);
    expect(onward(paused, 20_000, 100, 1, true)).toBe(60_000);
    const silent = spans([silence, 60_000]);
    expect(onward(silent, 20_000, 100, 1, true)).toBe(20_100);
  });

  test('skipping pauses still shows her whole line', () => {
    const [first] = spans([murmur, 60_000]);
    const quiet = first?.quiet ?? 0;
    expect(quiet).toBeGreaterThan(1000);
    expect(onward(first ? [first] : [], quiet - 500, 100, 1, true)).toBe(quiet - 400);
  });

  test('it goes on, never back, and stops at the end, at any speed', () => {
    const all = spans([murmur, 8000], [silence, 30_000], [murmur, 31_000]);
    fc.assert(
      fc.property(
        fc.nat(31_000),
        fc.nat(5000),
        fc.constantFrom(...SPEEDS),
        fc.boolean(),
        (time, passed, speed, skip) => {
          const next = onward(all, time, passed, speed, skip);
          expect(next).toBeGreaterThanOrEqual(time);
          expect(next).toBeLessThanOrEqual(all.at(-1)?.until ?? 0);
        },
      ),
    );
  });

  test('speeds end where they end', () => {
    expect(otherSpeed(1, 1)).toBe(1.5);
    expect(otherSpeed(0.5, -1)).toBe(0.5);
    expect(otherSpeed(4, 1)).toBe(4);
  });
});
