import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stance } from '../../src/persona/vocabulary.ts';
import {
  calibrationOf,
  firstAndLatest,
  MOMENTS_LEAST,
  SKILLS,
  skillOverTime,
  type Sat,
} from '../../src/scoring/progress.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { person } from './people.ts';
import { talkOf, WARM, type Played } from './timelines.ts';

const LOST: readonly Played[] = [...WARM, 'interrupt', 'simple_refl', 'open_q', 'space', ['validate', 'feeling']];
let day = 10;

/** A sitting of one's own making; each a day after the one before. */
function sat(script: readonly Played[], change: Partial<Sat> = {}): Sat {
  const timeline = talkOf(person(), script);
  return {
    persona: 'mara',
    session: `talk-${++day}`,
    run: 0,
    began: `2026-03-${day}T10:00:00Z`,
    again: false,
    turns: timeline.moments.length,
    score: scoreOf(timeline),
    guess: null,
    was: timeline.position.rapport.stance,
    ...change,
  };
}

describe('a number over time', () => {
  test('says nothing before five moments stand behind it', () => {
    const one = skillOverTime('repair', [sat(LOST)]);
    expect(one).toMatchObject({ moments: 1, value: null });
    expect(one.points).toHaveLength(1);
    const five = skillOverTime(
      'repair',
      Array.from({ length: MOMENTS_LEAST }, () => sat(LOST)),
    );
    expect(five.value).toBeCloseTo(five.points[0]?.value ?? Number.NaN);
  });

  test('a talk in which nothing broke is no moment of repair', () => {
    expect(skillOverTime('repair', [sat(WARM)]).points).toEqual([]);
  });

  test('pressing at every turn earns nothing, however many talks it is done in', () => {
    const pressing = LOST.flatMap((one): readonly Played[] => ['notice', one]);
    const talks = Array.from({ length: 8 }, () => sat(pressing));
    expect(talks[0]?.score.noticing.hits).toBeGreaterThan(0);
    expect(skillOverTime('noticing', talks).value).toBe(0);
  });

  test('what was pressed at nothing counts against noticing, also in talks where nothing shifted', () => {
    const seen = [...WARM, 'interrupt', 'notice', 'simple_refl', 'open_q', 'space'] as const;
    const talks = Array.from({ length: 5 }, () => sat(seen));
    const idle = Array.from({ length: 5 }, () => sat(['notice', ...WARM]));
    expect(idle[0]?.score.noticing.shifts).toEqual([]);
    const alone = skillOverTime('noticing', talks).value ?? Number.NaN;
    expect(skillOverTime('noticing', [...talks, ...idle]).value).toBeLessThan(alone);
  });

  test('a longer talk counts for more of its turns', () => {
    const [short, long] = [sat(WARM.slice(0, 3)), sat(LOST)];
    const { value, points, moments } = skillOverTime('sustaining', [short, long]);
    const mean = points.reduce((sum, point) => sum + point.value * point.moments, 0) / moments;
    expect(moments).toBe(3 + LOST.length);
    expect(value).toBeCloseTo(mean);
  });

  test('oldest first, in whatever order they come', () => {
    const [first, second] = [sat(LOST), sat(LOST)];
    const { points } = skillOverTime('sustaining', [second, first]);
    expect(points.map((point) => point.sat)).toEqual([first, second]);
  });

  test('a sitting begun in the middle is practice, and is not counted', () => {
    expect(skillOverTime('sustaining', [sat(LOST, { again: true })]).points).toEqual([]);
  });

  test('is a share of all there was, whatever was played', () => {
    const scripts = fc.array(fc.subarray([...LOST], { minLength: 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(scripts, (some) => {
        for (const skill of SKILLS) {
          const { value, moments } = skillOverTime(
            skill,
            some.map((script) => sat(script, { began: '2026-03-01' })),
          );
          expect(value === null).toBe(moments < MOMENTS_LEAST);
          if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
          if (value !== null) expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the first time against the latest', () => {
  test('with the same person, from the first line', () => {
    const [first, between, latest] = [sat(LOST), sat(LOST), sat(LOST)];
    const other = sat(LOST, { persona: 'gil' });
    expect(firstAndLatest([latest, other, between, first])).toEqual([{ persona: 'mara', first, latest }]);
  });

  test('two turns and away is not a talk to set beside another', () => {
    expect(firstAndLatest([sat(LOST), sat(WARM.slice(0, 2))])).toEqual([]);
  });
});

describe('guesses against how it was', () => {
  const guessed = (mine: Stance, was: Stance, sure: 'sure' | 'guess' = 'guess') =>
    sat(WARM, { was, guess: { stance: mine, sure } });

  test('are counted as the same, nearer or further', () => {
    const found = calibrationOf([
      guessed('open', 'open', 'sure'),
      guessed('guarded', 'open'),
      guessed('open', 'disengaged', 'sure'),
      guessed('open', 'guarded'),
      sat(WARM),
    ]);
    expect(found).toMatchObject({
      guesses: 4,
      same: 1,
      nearer: 1,
      further: 2,
      sure: { guesses: 2, same: 1 },
      enough: false,
    });
    expect(found.table).toEqual([
      [1, 1, 1],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('five of them are enough to say something', () => {
    expect(calibrationOf(Array.from({ length: 5 }, () => guessed('open', 'open'))).enough).toBe(true);
  });
});
