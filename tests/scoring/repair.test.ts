import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS, type Act } from '../../src/rapport/act.ts';
import { episodesOf } from '../../src/scoring/episodes.ts';
import { repair, repairOf, REPAIR_MOST } from '../../src/scoring/repair.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { person } from './people.ts';
import { talkOf, WARM, type Played } from './timelines.ts';

const withdrawal = person();
const confrontation = person({ pushback: 1 });

/** The points of what follows a break in a warm talk. */
const pointsAfter = (kind: 'cut in' | 'pushed', acts: readonly Played[]): number => {
  const timeline = talkOf(kind === 'cut in' ? withdrawal : confrontation, [
    ...WARM,
    kind === 'cut in' ? 'interrupt' : 'persuade',
    ...acts,
  ]);
  const [episode] = episodesOf(timeline);
  if (!episode) throw new Error('The bond did not break.');
  return Math.round(repairOf(episode).points * 10) / 10;
};

describe('the points of one repair, as model-spec.md §12(4) and science.md §4 count them', () => {
  test.for<[string, 'cut in' | 'pushed', Act[], number]>([
    ['reflect, ask, space', 'cut in', ['simple_refl', 'open_q', 'space'], 10],
    ['space, follow up, validate', 'cut in', ['space', 'follow_up', 'validate'], 10],
    ['sorry, reflect, ask, space', 'cut in', ['sorry', 'simple_refl', 'open_q', 'space'], 10],
    ['one ignored turn first', 'cut in', ['closed_q', 'simple_refl', 'open_q', 'space'], 8],
    ['a grand apology first', 'cut in', ['grand_sorry', 'simple_refl', 'open_q', 'space'], 8],
    ['two ignored turns first', 'cut in', ['closed_q', 'closed_q', 'simple_refl', 'open_q', 'space'], 6],
    ['space three times', 'cut in', ['space', 'space', 'space'], 2],
    ['sorry three times', 'cut in', ['sorry', 'sorry', 'sorry'], 1],
    ['a grand apology three times', 'cut in', ['grand_sorry', 'grand_sorry', 'grand_sorry'], 0],
    ['carrying on', 'cut in', ['closed_q', 'praise', 'closed_q'], 0],
    ['owning, asking, space, to one who pushes back', 'pushed', ['sorry', 'open_q', 'space'], 10],
    ['asked before owning', 'pushed', ['open_q', 'sorry', 'open_q', 'space'], 9],
    ['reflect, ask, space, to one who pushes back', 'pushed', ['simple_refl', 'open_q', 'space'], 1.8],
    ['sorry three times, to one who pushes back', 'pushed', ['sorry', 'sorry', 'sorry'], 2],
    ['pushing on', 'pushed', ['persuade', 'persuade'], 0],
  ])('%s after she was %s', ([, kind, acts, points]) => {
    expect(pointsAfter(kind, acts)).toBe(points);
  });
});

describe('repair', () => {
  test('a prompt small sorry beats a late grand one', () => {
    const small = pointsAfter('cut in', ['sorry', 'simple_refl', 'open_q', 'space']);
    const grand = pointsAfter('cut in', ['closed_q', 'grand_sorry', 'simple_refl', 'open_q', 'space']);
    expect(small).toBeGreaterThan(grand);
  });

  test('every turn it waits costs', () => {
    const waits = [0, 1, 2, 3].map((turns) =>
      pointsAfter('cut in', [
        ...Array.from({ length: turns }, (): Act => 'closed_q'),
        'simple_refl',
        'open_q',
        'space',
      ]),
    );
    expect(waits).toEqual(waits.toSorted((a, b) => b - a));
    expect(new Set(waits).size).toBe(4);
  });

  test('half a repair is worth something, a whole one more', () => {
    expect(pointsAfter('cut in', ['simple_refl', 'open_q'])).toBe(5);
    expect(pointsAfter('cut in', ['simple_refl'])).toBe(4);
  });

  test('with nothing broken there is nothing to repair, and that is not a zero', () => {
    expect(scoreOf(talkOf(withdrawal, WARM)).repair).toMatchObject({ value: null, why: 'nothing-broke', episodes: [] });
  });

  test('a break in the very last words leaves nobody a turn to answer it', () => {
    const cutLast: readonly Played[] = [...WARM, 'interrupt'];
    expect(scoreOf(talkOf(withdrawal, cutLast)).repair).toMatchObject({ value: null, why: 'no-turn-left' });
    expect(scoreOf(talkOf(withdrawal, cutLast, { gotUp: true })).repair.value).toBe(0);
  });

  test('breaks that came and breaks that were made are told apart', () => {
    const { repair: both } = scoreOf(
      talkOf(withdrawal, [
        ...WARM,
        { acts: ['follow_up', 'jolt'] },
        'simple_refl',
        'open_q',
        'space',
        'interrupt',
        'closed_q',
        'closed_q',
      ]),
    );
    expect(both.nobodys).toBe(10);
    expect(both.yours).toBe(0);
    expect(both.value).toBe(20 / 6); // strain 1 mended, strain 2 not
  });

  test('a harder break counts for more', () => {
    const mended: readonly Played[] = [...WARM, 'interrupt', 'simple_refl', 'open_q', 'space'];
    const ignored: readonly Played[] = ['interrupt', 'closed_q', 'closed_q', 'closed_q'];
    const [easy, hard] = repair(episodesOf(talkOf(withdrawal, [...mended, ...ignored])), false).episodes;
    expect([easy?.episode.peak, hard?.episode.peak]).toEqual([1, 3]);
    expect(scoreOf(talkOf(withdrawal, [...mended, ...ignored])).repair.value).toBe(10 / 4);
  });

  test('a hurt on an open break takes nothing back that was done, and counts against it', () => {
    const [episode] = episodesOf(
      talkOf(withdrawal, [...WARM, 'interrupt', 'simple_refl', 'open_q', 'advise', 'simple_refl', 'open_q', 'space']),
    );
    expect(episode).toMatchObject({ fate: 'mended', met: 3, needed: 3, peak: 2, opened: 7, closed: 13, answered: 8 });
    expect(episode && repairOf(episode).points).toBe(9);
  });

  test('a second thing said in the same breath can turn back at once', () => {
    const [episode] = episodesOf(
      talkOf(withdrawal, [...WARM, { acts: ['interrupt', 'sorry'] }, 'simple_refl', 'open_q', 'space']),
    );
    expect(episode).toMatchObject({ opened: 7, answered: 7, fate: 'mended' });
    expect(episode && repairOf(episode).points).toBe(10);
  });

  test('mended, and a jolt with the same answer: two breaks', () => {
    const episodes = episodesOf(
      talkOf(withdrawal, ['interrupt', 'simple_refl', 'open_q', { acts: ['space', 'jolt'] }, 'simple_refl']),
    );
    expect(episodes.map(({ opened, by, fate }) => ({ opened, by, fate }))).toEqual([
      { opened: 1, by: 'you', fate: 'mended' },
      { opened: 4, by: 'nobody', fate: 'open' },
    ]);
  });

  test('a talk can begin broken', () => {
    const broken = talkOf(withdrawal, ['interrupt']).position.rapport;
    const [episode] = episodesOf(talkOf(withdrawal, ['simple_refl', 'open_q', 'space'], { from: broken }));
    expect(episode).toMatchObject({ opened: 0, by: 'nobody', fate: 'mended', closed: 3 });
  });

  const acts = fc.array(fc.constantFrom(...ACTS), { maxLength: 14 });
  const anybody = fc.constantFrom(
    withdrawal,
    confrontation,
    person({ guard: 1 }),
    person({ ease: 6, trust: 3, silence: 2 }),
    person({ radar: 0 }),
  );

  test('points stay between nothing and ten, and are the sum of their pieces', () => {
    fc.assert(
      fc.property(anybody, acts, (who, script) => {
        for (const { points, pieces, episode } of repair(episodesOf(talkOf(who, script)), false).episodes) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(REPAIR_MOST);
          expect(points).toBeCloseTo(
            Math.max(
              0,
              pieces.reduce((sum, { worth }) => sum + worth, 0),
            ),
          );
          expect(episode.met).toBeLessThanOrEqual(episode.needed);
          for (const { turns, rule } of pieces) expect(turns.length === 0 || rule !== null).toBe(true);
        }
      }),
    );
  });

  test('the same break mended again and again is worth no more than once', () => {
    const round: readonly Played[] = ['interrupt', 'simple_refl', 'open_q', 'space'];
    const values = [1, 2, 3].map(
      (times) =>
        scoreOf(talkOf(withdrawal, [...WARM, ...Array.from({ length: times }, () => round).flat()])).repair.value,
    );
    expect(values).toEqual([10, 10, 10]);
  });

  test('breaking and mending never beats not breaking', () => {
    const good: readonly Played[] = [
      ['follow_up', 'story'],
      ['simple_refl', 'story'],
      ['validate', 'feeling'],
      ['open_q', 'topic'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(withdrawal, person({ ease: 6, trust: 3 })), fc.nat(6), (who, before) => {
        const lead = [...WARM, ...good, ...good].slice(0, before);
        const clean = scoreOf(talkOf(who, [...lead, ...good, ...good])).sustaining;
        const broken = scoreOf(
          talkOf(who, [...lead, 'interrupt', 'simple_refl', 'open_q', 'space', ...good]),
        ).sustaining;
        expect(broken.value ?? 0).toBeLessThan(clean.value ?? 0);
      }),
    );
  });
});
