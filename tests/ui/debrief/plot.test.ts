import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../src/rapport/act.ts';
import { courseOf } from '../../../src/scoring/course.ts';
import { episodesOf } from '../../../src/scoring/episodes.ts';
import { marksOf, type Mark } from '../../../src/scoring/marks.ts';
import { noticing } from '../../../src/scoring/noticing.ts';
import type { Timeline } from '../../../src/session/replay.ts';
import { LETTER, type PlacedLabel } from '../../../src/ui/debrief/labels.ts';
import { plot, type Plot } from '../../../src/ui/debrief/plot.ts';
import { debriefText } from '../../../src/ui/text/debrief.ts';
import { person } from '../../scoring/people.ts';
import { talkOf, WARM, type Played } from '../../scoring/timelines.ts';

const lostAndBack: readonly Played[] = [...WARM, 'interrupt', 'closed_q', 'notice', 'simple_refl', 'open_q', 'space'];

function drawn(timeline: Timeline, width = 740): { readonly drawing: Plot; readonly marks: readonly Mark[] } {
  const course = courseOf(timeline);
  const marks = marksOf(course, episodesOf(timeline), noticing(timeline));
  const start = timeline.opening.position.rapport;
  const nameOf = (mark: Mark) => debriefText.curve.mark(mark, 'she');
  return {
    drawing: plot({ width, start, turns: course, marks, heightNames: debriefText.curve.heights, nameOf }),
    marks,
  };
}

const boxOf = ({ text, x, y, anchor }: PlacedLabel) => {
  const width = text.length * LETTER;
  const left = anchor === 'end' ? x - width : anchor === 'start' ? x : x - width / 2;
  return { left, right: left + width, top: y - 11, bottom: y + 4 };
};
type Box = ReturnType<typeof boxOf>;
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the rapport curve', () => {
  it('is broken where the bond broke, and bowed where it mended', () => {
    const { drawing } = drawn(talkOf(person(), lostAndBack));
    expect(drawing.lines).toHaveLength(2);
    expect(drawing.caesuras).toHaveLength(1);
    const [before, after] = [drawing.dots[5], drawing.dots[6]];
    expect(drawing.caesuras[0]?.x).toBeGreaterThan(before?.x ?? Infinity);
    expect(drawing.caesuras[0]?.x).toBeLessThan(after?.x ?? 0);
    expect(drawing.ties).toHaveLength(1);
    expect(drawing.dots.map(({ ring }) => ring)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'missed',
      null,
      null,
      null,
    ]);
  });

  it('an arrow is hollow when nothing had shifted', () => {
    const { drawing } = drawn(talkOf(person(), ['notice', ...lostAndBack]));
    expect(drawing.arrows.map(({ hollow }) => hollow)).toEqual([true, false]);
  });

  it('the more at ease, the higher; the hairlines go from at ease down to gone quiet', () => {
    const { drawing } = drawn(talkOf(person(), WARM));
    const heights = drawing.heights.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(drawing.dots.at(-1)?.y).toBeLessThan(drawing.dots[0]?.y ?? 0);
  });

  it('the strip of stances covers the talk without a gap, each stance one run', () => {
    const { drawing } = drawn(talkOf(person(), lostAndBack));
    expect(drawing.strips.map(({ stance }) => stance)).toEqual(['guarded', 'open', 'guarded', 'open']);
    drawing.strips
      .slice(1)
      .forEach((strip, index) => expect(strip.from - (drawing.strips[index]?.to ?? 0)).toBeCloseTo(6));
  });

  it('narrow, it names the heights inside, and drops turn numbers it has no room for', () => {
    const { drawing } = drawn(talkOf(person(), [...lostAndBack, ...WARM]), 300);
    expect(drawing.narrow).toBe(true);
    expect(drawing.left).toBeLessThan(20);
    expect(drawing.ticks.length).toBeLessThan(drawing.dots.length);
    expect([drawing.ticks[0]?.number, drawing.ticks.at(-1)?.number]).toEqual([1, drawing.dots.length]);
  });

  it('no name stands on another, on a dot, or outside the drawing, in whatever talk and at whatever width', () => {
    const script = fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...ACTS) }, fc.constant('notice' as const)),
      { minLength: 1, maxLength: 24 },
    );
    fc.assert(
      fc.property(script, fc.integer({ min: 280, max: 900 }), fc.boolean(), (acts, width, pushes) => {
        const { drawing, marks } = drawn(talkOf(person(pushes ? { pushback: 1 } : {}), acts), width);
        const boxes = drawing.labels.map(boxOf);
        boxes.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
          const dots = drawing.dots.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
          expect(dots.some((dot) => meet(box, dot))).toBe(false);
        });
        expect(drawing.labels.every(({ mark }) => marks.includes(mark))).toBe(true);
      }),
    );
  });
});
