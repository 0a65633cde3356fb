import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../../src/rapport/act.ts';
import { noticing } from '../../src/scoring/noticing.ts';
import { person } from './people.ts';
import { talkOf, WARM, type Played } from './timelines.ts';

const ordinary = person();
const mending: readonly Played[] = ['simple_refl', 'open_q', 'space'];

describe('noticing', () => {
  test('pressing before the next word is a hit, one turn late', () => {
    const noticed = noticing(talkOf(ordinary, [...WARM, 'interrupt', 'notice', ...mending]));
    expect(noticed).toMatchObject({ value: 1, hits: 1, presses: [8], falseAlarms: [], medianDelay: 1 });
    expect(noticed.shifts).toEqual([{ turn: 7, what: 'break', noticed: 8, delay: 1 }]);
  });

  test('pressing a turn later still counts, two turns later no more', () => {
    const after = (turns: number) => {
      const [early, late] = [mending.slice(0, turns), mending.slice(turns)];
      return noticing(
        talkOf(ordinary, [
          ...WARM,
          'interrupt',
          ...early,
          'notice',
          ...late,
          ['validate', 'feeling'],
          ['validate', 'feeling'],
        ]),
      );
    };
    expect(after(1)).toMatchObject({ hits: 1, medianDelay: 2, falseAlarms: [] });
    expect(after(2)).toMatchObject({ hits: 0, value: 0, medianDelay: null, falseAlarms: [10] });
  });

  test('pressing at every turn is worth nothing', () => {
    const everyTurn = [...WARM, 'interrupt' as const, ...mending, ...WARM].flatMap((turn): Played[] => [
      'notice',
      turn,
    ]);
    const noticed = noticing(talkOf(ordinary, [...everyTurn, 'notice']));
    expect(noticed.hits).toBe(noticed.shifts.length);
    expect(noticed.value).toBe(0);
  });

  test('pressing at every second turn hits every shift, and is worth next to nothing', () => {
    const acts = [...WARM, 'interrupt' as const, ...mending, ...WARM];
    for (const first of [0, 1]) {
      const noticed = noticing(
        talkOf(
          ordinary,
          acts.flatMap((turn, at): Played[] => (at % 2 === first ? ['notice', turn] : [turn])),
        ),
      );
      expect(noticed.hits).toBe(noticed.shifts.length);
      expect(noticed.value).toBeLessThanOrEqual(0.25);
    }
  });

  test('a false alarm costs as much of the quiet turns as a press can answer', () => {
    const idle = noticing(talkOf(ordinary, ['notice', ...WARM, 'interrupt', 'notice', ...mending]));
    const quiet = noticing(talkOf(ordinary, [...WARM, 'interrupt', 'notice', ...mending]));
    expect(quiet.value).toBe(1);
    expect(idle.falseAlarms).toEqual([1]);
    expect(idle.value).toBeLessThan(1);
    expect(idle.value).toBeGreaterThan(0.5);
  });

  test('where nothing shifted there is nothing to notice, and that is not a zero', () => {
    expect(noticing(talkOf(ordinary, WARM))).toMatchObject({ value: null, why: 'nothing-shifted', shifts: [] });
    expect(noticing(talkOf(ordinary, ['notice', ...WARM]))).toMatchObject({ value: null, falseAlarms: [1] });
  });

  test('a shift that no cue showed is not asked for, and pressing at it is no false alarm', () => {
    const unseen = noticing(talkOf(ordinary, [...WARM, 'interrupt', 'notice', 'simple_refl'], { unseen: [7] }));
    expect(unseen).toMatchObject({ value: null, shifts: [], falseAlarms: [] });
  });

  test('pressing because she has opened is no false alarm', () => {
    expect(noticing(talkOf(ordinary, ['follow_up', 'simple_refl', 'notice', 'follow_up'])).falseAlarms).toEqual([]);
  });

  test('a press answers one shift, the latest', () => {
    const twice = noticing(talkOf(person({ ease: 5 }), ['interrupt', 'closed_q', 'notice', 'simple_refl']));
    expect(twice.shifts.map(({ turn, what, noticed }) => [turn, what, noticed])).toEqual([
      [1, 'break', null],
      [2, 'step away', 3],
    ]);
    expect(twice.value).toBe(0.5);
  });

  test('pressed twice in one breath is pressed once', () => {
    expect(noticing(talkOf(ordinary, [...WARM, 'notice', 'notice', 'follow_up'])).falseAlarms).toEqual([7]);
  });

  test('the shift that ends the talk leaves no turn to press at', () => {
    const gone = talkOf(person({ ease: 0 }), ['closed_q']);
    expect(gone.position.rapport.left).toBe(true);
    expect(noticing(gone).value).toBeNull();
  });

  test('it stays between nothing and all, and one more idle press never helps', () => {
    const script = fc.array(fc.oneof(fc.constantFrom(...ACTS), fc.constant('notice' as const)), { maxLength: 16 });
    fc.assert(
      fc.property(script, (acts) => {
        const noticed = noticing(talkOf(ordinary, acts));
        if (noticed.value === null) return;
        expect(noticed.value).toBeGreaterThanOrEqual(0);
        expect(noticed.value).toBeLessThanOrEqual(1);
        const quietAtOnce = noticing(talkOf(ordinary, ['notice', ...acts]));
        expect(quietAtOnce.value ?? 0).toBeLessThanOrEqual(noticed.value);
      }),
    );
  });
});
