import { describe, expect, test } from 'vitest';
import type { Gesture } from '../../src/persona/script.ts';
import type { Truth } from '../../src/persona/vocabulary.ts';
import { deriveAct } from '../../src/rapport/derive.ts';
import { converse, talkWith } from '../support/conversation.ts';
import { beat, lines, smallPersona } from '../support/smallPersona.ts';
import file from './model-vectors.json' with { type: 'json' };

type Case = (typeof file.derive)[number];
const GESTURES = ['ask', 'claim', 'tell', 'cut_in', 'advice', 'space'];

/** The reference names gestures of its own; these are the ones a persona file has for them. */
function gestureOf({ gesture, tag = '', shape, level = 1 }: Case): Gesture {
  switch (gesture) {
    case 'ask':
      return { gesture: 'ask', about: tag, shape: shape === 'closed' ? 'closed' : 'open' };
    case 'claim':
      return { gesture: 'claim', fact: tag };
    case 'tell':
      return { gesture: 'tell', level };
    case 'advice':
      return { gesture: 'advise' };
    case 'space':
      return { gesture: 'leave-room' };
    default:
      throw new Error(`No persona file has the gesture "${gesture}".`);
  }
}

const titleOf = ({ act, ...rest }: Case) =>
  `${Object.entries(rest)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ')} is ${act}`;

describe('what was said comes to what it was', () => {
  const cases = file.derive.filter(({ gesture }) => gesture !== 'cut_in').map((one) => ({ title: titleOf(one), one }));

  test('the reference has fourteen cases, three of them about the floor', () => {
    expect(file.derive).toHaveLength(14);
    expect(cases).toHaveLength(11);
    expect(file.derive.filter(({ gesture }) => !GESTURES.includes(gesture))).toEqual([]);
  });

  test.for(cases)('$title', ({ one }) => {
    const act = deriveAct(gestureOf(one), {
      topic: one.line_topic ?? '',
      details: one.line_tags ?? [],
      truthOf: () => one.fact as Truth | undefined,
      named: one.used ?? [],
    });
    expect(act).toBe(one.act);
  });

  test('whatever she was saying when she was cut off is a detail of every line', () => {
    const heard = { topic: 'boat', details: [], truthOf: () => undefined, named: [] };
    expect(deriveAct({ gesture: 'ask', about: 'unfinished', shape: 'closed' }, heard)).toBe('follow_up');
  });

  test('a claim of a fact nobody has written is an error, not a guess', () => {
    const heard = { topic: 'boat', details: [], truthOf: () => undefined, named: [] };
    expect(() => deriveAct({ gesture: 'claim', fact: 'no-boat' }, heard)).toThrow('no-boat');
  });
});

// Where the floor is, only the talk knows: the three cases of "cut_in" are decided by dialogue/step.ts, which asks
// whether she is speaking, whether her tail has begun and whether the words support her. So they are played.
describe('the same murmur, by where the floor is', () => {
  const talk = talkWith(
    smallPersona({
      beats: [
        beat('boat', {
          lines: lines(['I sold the boat to a man.', 'He never asked me what she was called.']),
          tail: { after: 'to a man.', keep: 'what she was called.' },
          cutIns: [{ id: 'a-man', says: '—a man', does: { gesture: 'murmur' } }],
        }),
        beat('sold'),
        beat('roof', { topic: 'rain' }),
        beat('kettle', { topic: 'close' }),
      ],
    }),
  );
  const played: Readonly<Record<string, string>> = {
    tail: 'cut in a-man at 7',
    words: 'cut in a-man at 6',
    free: 'murmur',
  };

  test.for(file.derive.filter(({ gesture }) => gesture === 'cut_in').map(({ floor = '', act }) => ({ floor, act })))(
    'with the floor at "$floor" it is $act',
    ({ floor, act }) => {
      expect(converse(talk, played[floor] ?? '').turn.reasons.map((one) => one.act)).toEqual([act]);
    },
  );
});
