// The chart of learning from a talk, tried as a model: where one can get to, and that there is always a way on.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Retry } from '../../src/analysis/learnable.ts';
import { beginRetry, retry, retryMachine, type RetryEvent, type RetrySnapshot } from '../../src/analysis/retry.ts';

const say = (move: string) => ({ type: 'say', move }) as const;
const answer = (move: string, loss: number): Answer => ({ event: say(move), place: 'reply', loss });
const moment = (turn: number): Retry => ({
  turn,
  played: say('slipped'),
  answers: [answer('best', 0), answer('near', 3), answer('less', 9), answer('slipped', 20)],
  goodWays: 2,
});

const THREE = [moment(3), moment(5), moment(8)];
const EVENTS: readonly RetryEvent[] = [
  { type: 'answer', event: say('best') },
  { type: 'answer', event: say('near') },
  { type: 'answer', event: say('less') },
  { type: 'answer', event: say('nowhere') },
  { type: 'heard' },
  { type: 'again' },
  { type: 'show' },
  { type: 'pass' },
  { type: 'next' },
  { type: 'reset' },
];

const after = (events: readonly RetryEvent[], from = beginRetry(THREE)): RetrySnapshot => events.reduce(retry, from);
const answered = (move: string): readonly RetryEvent[] => [{ type: 'answer', event: say(move) }, { type: 'heard' }];

/** What tells one place from another: the state, and all of the context but what was tried before the last time. */
const keyOf = ({ value, context: { at, outcomes, tried } }: RetrySnapshot) =>
  JSON.stringify([value, at, outcomes, tried.at(-1)]);

/** Everything that can be got to, by trying everything everywhere; what was tried before counts only by its last. */
function everywhere(from: RetrySnapshot): ReadonlyMap<string, RetrySnapshot> {
  const seen = new Map([[keyOf(from), from]]);
  for (const here of seen.values())
    for (const event of EVENTS) {
      const next = retry(here, event);
      if (!seen.has(keyOf(next))) seen.set(keyOf(next), next);
    }
  return seen;
}

describe('stood before a moment', () => {
  test('the best answer is better, and so is one that is nearly as good', () => {
    expect(after(answered('best')).value).toBe('better');
    expect(after(answered('near')).value).toBe('better');
  });

  test('another is worse, and one can stand there again', () => {
    const worse = after(answered('less'));
    expect(worse.value).toBe('worse');
    expect(after([{ type: 'again' }], worse).value).toBe('find');
    expect(after([{ type: 'again' }, ...answered('best')], worse).value).toBe('better');
  });

  test('what is not on offer changes nothing', () => {
    const begun = beginRetry(THREE);
    expect(retry(begun, { type: 'answer', event: say('nowhere') })).toEqual(begun);
  });

  test('nothing is said of an answer before her reaction has been read', () => {
    expect(after(answered('best').slice(0, 1)).value).toBe('trying');
  });

  test('what was tried is remembered here, and not at the next moment', () => {
    const tried = after([...answered('less'), { type: 'again' }, ...answered('near')]);
    expect(tried.context.tried.map(({ loss }) => loss)).toEqual([9, 3]);
    expect(after([{ type: 'next' }], tried).context).toMatchObject({ at: 1, tried: [] });
  });

  test('what was shown and then found still counts as shown', () => {
    const shown = after([{ type: 'show' }, { type: 'again' }, ...answered('best'), { type: 'next' }]);
    expect(shown.context.outcomes).toEqual(['shown', null, null]);
  });
});

describe('from moment to moment', () => {
  test('each ends as found, shown or passed, and after the last one it is done', () => {
    const done = after([
      ...answered('less'),
      { type: 'again' },
      ...answered('best'),
      { type: 'next' },
      { type: 'show' },
      { type: 'next' },
      { type: 'pass' },
    ]);
    expect(done.value).toBe('done');
    expect(done.context.outcomes).toEqual(['found', 'shown', 'passed']);
  });

  test('it can begin at any of them, and no further than the last', () => {
    expect(beginRetry(THREE, 2).context.at).toBe(2);
    expect(beginRetry(THREE, 7).context.at).toBe(2);
    expect(beginRetry(THREE, -1).context.at).toBe(0);
  });

  test('with nothing to learn it is done before it begins', () => {
    expect(beginRetry([]).value).toBe('done');
  });

  test('beginning again forgets what came of it', () => {
    const again = after([{ type: 'pass' }, { type: 'pass' }, { type: 'pass' }, { type: 'reset' }]);
    expect([again.value, again.context.at, again.context.outcomes]).toEqual(['find', 0, [null, null, null]]);
  });
});

describe('as a model', () => {
  const places = everywhere(beginRetry(THREE));

  test('every state of the chart is reached', () => {
    expect(new Set([...places.values()].map(({ value }) => value))).toEqual(new Set(Object.keys(retryMachine.states)));
  });

  test('from everywhere there is a way on, and a way to the end', () => {
    const toEnd: readonly RetryEvent[] = [{ type: 'heard' }, { type: 'next' }, { type: 'pass' }];
    for (const place of places.values()) {
      expect(EVENTS.some((event) => keyOf(retry(place, event)) !== keyOf(place))).toBe(true);
      let here = place;
      for (let steps = 0; here.value !== 'done'; steps++) {
        expect(steps).toBeLessThan(4 * THREE.length);
        here = after(toEnd, here);
      }
    }
  });

  test('however it is walked, one stands before a moment there is, with an outcome for each that has been left', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 60 }), fc.nat(4), (events, count) => {
        const retries = [1, 4, 6, 9].slice(0, count).map(moment);
        const { value, context } = after(events, beginRetry(retries));
        expect(context.outcomes).toHaveLength(count);
        expect(context.at).toBeLessThan(Math.max(1, count));
        expect(context.outcomes.slice(0, context.at).every((outcome) => outcome !== null)).toBe(true);
        if (value === 'done') expect(context.outcomes).not.toContain(null);
        if (value === 'better' || value === 'worse' || value === 'trying') expect(context.tried).not.toHaveLength(0);
        if (value === 'better') expect(context.tried.at(-1)?.loss).toBeLessThanOrEqual(3.5);
        if (value === 'worse') expect(context.tried.at(-1)?.loss).toBeGreaterThan(3.5);
      }),
    );
  });
});
