import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../../src/rapport/act.ts';
import { courseOf } from '../../src/scoring/course.ts';
import { episodesOf } from '../../src/scoring/episodes.ts';
import { headlineOf } from '../../src/scoring/headline.ts';
import { marksOf } from '../../src/scoring/marks.ts';
import { momentsOf } from '../../src/scoring/moments.ts';
import { noticing } from '../../src/scoring/noticing.ts';
import { sustaining } from '../../src/scoring/sustaining.ts';
import type { Timeline } from '../../src/session/replay.ts';
import { person } from './people.ts';
import { talkOf, WARM, type Played } from './timelines.ts';

const ordinary = person();
const lostAndBack: readonly Played[] = [...WARM, 'interrupt', 'closed_q', 'notice', 'simple_refl', 'open_q', 'space'];
const kinds = (timeline: Timeline) => momentsOf(timeline).map(({ turn, kind }) => [turn, kind]);
const headline = (timeline: Timeline) => headlineOf(timeline, episodesOf(timeline), sustaining(timeline));
const marks = (timeline: Timeline) => marksOf(courseOf(timeline), episodesOf(timeline), noticing(timeline));

describe('the moments of a talk', () => {
  test('the break, the cue that went by, and the silence that mended it', () => {
    expect(kinds(talkOf(ordinary, lostAndBack))).toEqual([
      [7, 'break'],
      [8, 'cue-went-by'],
      [11, 'silence'],
    ]);
  });

  test('a talk without a slip shows what went well', () => {
    const moments = momentsOf(talkOf(ordinary, WARM));
    expect(moments).toHaveLength(3);
    expect(moments.every(({ good }) => good)).toBe(true);
    expect(new Set(moments.map(({ kind }) => kind)).size).toBe(3);
  });

  test('a turn is never held against anybody who had no cue to go by', () => {
    const blind = talkOf(ordinary, lostAndBack, { unseen: [6, 7, 8] });
    expect(
      courseOf(blind)
        .filter(({ effect }) => effect === 'unknowable')
        .map(({ number }) => number),
    ).toEqual([7, 8]);
    expect(kinds(blind).map(([turn]) => turn)).not.toContain(7);
    expect(marks(blind).filter(({ kind }) => kind === 'missed')).toEqual([]);
  });

  test('a cue from before the break tells nothing about the break', () => {
    const blind = talkOf(ordinary, [...WARM, { acts: ['follow_up', 'jolt'] }, 'closed_q'], { unseen: [7] });
    expect(courseOf(blind).at(-1)).toMatchObject({ cueShown: false, effect: 'unknowable' });
  });

  test('what was nobody’s doing is shown as that', () => {
    expect(
      kinds(talkOf(ordinary, [...WARM, { acts: ['follow_up', 'jolt'] }, 'simple_refl', 'open_q', 'space'])),
    ).toContainEqual([7, 'came']);
  });

  test('a pretence is a moment even while it still pays', () => {
    expect(
      kinds(talkOf(person({ radar: 0 }), [['common_fake', 'topic'], ...WARM.slice(1)])).map(([, kind]) => kind),
    ).toContain('pretended');
  });

  test('at most three, in order, at most two that slipped, and a good one whenever there is one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 18 }), fc.boolean(), (acts, pushes) => {
        const timeline = talkOf(person(pushes ? { pushback: 1 } : {}), acts);
        const moments = momentsOf(timeline);
        const turns = moments.map(({ turn }) => turn);
        expect(moments.length).toBeLessThanOrEqual(3);
        expect(turns).toEqual([...new Set(turns)].toSorted((a, b) => a - b));
        expect(moments.filter(({ good }) => !good).length).toBeLessThanOrEqual(2);
        const repaired = courseOf(timeline).some(({ effect }) => effect === 'repaired' || effect === 'helped');
        expect(!repaired || moments.some(({ good }) => good)).toBe(true);
        expect(momentsOf(timeline)).toEqual(moments);
      }),
    );
  });
});

describe('the marks on the curve', () => {
  test('a break, a cue that went by, the press, the mend and the silence, each at its turn', () => {
    expect(marks(talkOf(ordinary, lostAndBack))).toEqual([
      { kind: 'break', turn: 7, by: 'you', rule: 'interrupt' },
      { kind: 'missed', turn: 8 },
      { kind: 'notice', turn: 9, shifted: true },
      { kind: 'mend', from: 9, turn: 11 },
      { kind: 'silence', turn: 11, wordless: true },
    ]);
  });

  test('a press at nothing is hollow', () => {
    expect(marks(talkOf(ordinary, [...WARM, 'notice', 'follow_up']))).toEqual([
      { kind: 'notice', turn: 7, shifted: false },
    ]);
  });
});

describe('the headline', () => {
  test('lost for four turns, and back', () => {
    expect(headline(talkOf(ordinary, lostAndBack))).toEqual({ kind: 'came-back', turns: 4, by: 'you' });
  });

  test('says how it ended before anything else', () => {
    const gone = talkOf(person({ pushback: 1 }), ['persuade', 'closed_q', 'closed_q', 'closed_q']);
    expect(headline(gone)).toEqual({ kind: 'she-left', turn: 4 });
    expect(headline(talkOf(ordinary, [...WARM, 'interrupt', 'closed_q']))).toEqual({
      kind: 'still-away',
      turn: 7,
      by: 'you',
    });
    expect(headline(talkOf(ordinary, WARM))).toEqual({ kind: 'opened', turn: 2 });
    expect(headline(talkOf(person({ ease: 6, trust: 3 }), WARM))).toEqual({ kind: 'stayed-open' });
    expect(headline(talkOf(ordinary, ['ack', 'follow_up', 'ack']))).toEqual({ kind: 'stayed-careful' });
    expect(headline(talkOf(ordinary, ['ack']))).toEqual({ kind: 'barely-begun' });
    expect(headline(talkOf(ordinary, ['follow_up', 'follow_up', 'ack', 'ack', 'ack', 'ack', 'ack']))).toEqual({
      kind: 'drifted-off',
      turn: 6,
    });
  });
});
