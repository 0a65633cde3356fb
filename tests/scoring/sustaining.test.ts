import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../../src/rapport/act.ts';
import { sustaining } from '../../src/scoring/sustaining.ts';
import { tally } from '../../src/scoring/tally.ts';
import { person } from './people.ts';
import { talkOf, WARM, type Played } from './timelines.ts';

const ordinary = person();

describe('sustaining', () => {
  test('turns open of all turns, from when she first was, and in how long a stretch', () => {
    const held = sustaining(
      talkOf(ordinary, [...WARM, 'interrupt', 'simple_refl', 'open_q', 'space', ['validate', 'feeling']]),
    );
    expect(held).toMatchObject({ turns: 11, firstOpen: 2, sinceOpen: 10, longest: { from: 2, to: 6, turns: 5 } });
    expect(held.value).toBe(held.open / 11);
  });

  test('a friend is open before the first word', () => {
    expect(sustaining(talkOf(person({ ease: 6, trust: 3 }), WARM))).toMatchObject({
      firstOpen: 0,
      sinceOpen: 6,
      open: 6,
      value: 1,
    });
  });

  test('two turns are too few to say anything about holding on', () => {
    expect(sustaining(talkOf(ordinary, WARM.slice(0, 2)))).toMatchObject({
      value: null,
      why: 'too-short',
      drift: null,
    });
  });

  test('effort that fades shows as drift', () => {
    const fading = sustaining(
      talkOf(person({ ease: 6, trust: 3 }), [
        'follow_up',
        'simple_refl',
        'ack',
        'ack',
        'ack',
        'ack',
        'ack',
        'ack',
        'ack',
      ]),
    );
    expect(fading.drift).toBeLessThan(0);
    expect(sustaining(talkOf(ordinary, WARM)).drift).toBeGreaterThan(0);
  });

  test('the stretch is within the talk and never longer than the turns open', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 20 }), (acts) => {
        const held = sustaining(talkOf(person({ ease: 6, trust: 2 }), acts));
        expect(held.longest?.turns ?? 0).toBeLessThanOrEqual(held.open);
        expect(held.open).toBeLessThanOrEqual(held.sinceOpen);
        expect(held.sinceOpen).toBeLessThanOrEqual(held.turns);
        expect((held.longest?.turns ?? 0) > 0).toBe(held.open > 0);
      }),
    );
  });
});

describe('what is counted and not scored', () => {
  test('questions in a row, things said back, advice nobody asked for', () => {
    const acts: readonly Played[] = [
      'open_q',
      'follow_up',
      'closed_q',
      'simple_refl',
      'open_q',
      'advise',
      ['advise', 'help'],
      'interrupt',
      'space',
    ];
    expect(tally(talkOf(ordinary, acts))).toEqual({
      questions: 4,
      reflections: 1,
      longestQuestions: 3,
      unaskedAdvice: 1,
      cutIns: 1,
      silences: 1,
    });
  });
});
