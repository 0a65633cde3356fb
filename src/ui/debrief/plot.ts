// Where everything on the rapport curve stands, in units of the drawing. Pure: the same talk, the same places.
import { line } from 'd3-shape';
import type { Stance } from '../../persona/vocabulary.ts';
import { EASE_MOST } from '../../rapport/rapport.ts';
import type { Mark } from '../../scoring/marks.ts';
import { LETTER, overlap, placeLabels, type Box, type LabelWish, type PlacedLabel } from './labels.ts';

export interface PlotTurn {
  readonly number: number;
  readonly ease: number;
  readonly stance: Stance;
}

export interface PlotInput {
  readonly width: number;
  readonly start: { readonly ease: number; readonly stance: Stance };
  readonly turns: readonly PlotTurn[];
  readonly marks: readonly Mark[];
  readonly heightNames: readonly string[]; // top to bottom
  readonly nameOf: (mark: Mark) => readonly [long: string, short: string];
  readonly rise?: number; // of one of ease; less where the curve shares a page with the talk itself
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A hairline, and where its name stands. */
export interface Height {
  readonly y: number;
  readonly x: number; // of its name
  readonly baseline: number;
  readonly anchor: 'start' | 'end';
}

export interface Strip {
  readonly stance: Stance;
  readonly from: number;
  readonly to: number;
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly heights: readonly Height[]; // the three hairlines, top to bottom
  readonly lines: readonly string[]; // paths, broken where the bond broke
  readonly dots: readonly (Point & { readonly number: number; readonly ring: 'missed' | 'unknowable' | null })[];
  readonly caesuras: readonly Point[]; // the middle of each gap
  readonly ties: readonly string[]; // paths
  readonly fermatas: readonly Point[]; // the point under each
  readonly arrows: readonly (Point & { readonly hollow: boolean })[]; // the tip of each
  readonly closing: Point | null; // she ended it
  readonly strips: readonly Strip[];
  readonly stripY: number;
  readonly ticks: readonly { readonly number: number; readonly x: number }[];
  readonly tickY: number;
  readonly labels: readonly PlacedLabel[];
}

/** Below this width the names of the heights stand inside the drawing. */
export const NARROW = 520;
const TOP = 46; // ease 8, with room for a fermata
const RISE = 22; // one of ease
const HEIGHT_LINES = [7, 4, 1]; // at ease, careful, gone quiet
const GAP = 22; // the length of a break in the line
const TICK_ROOM = 19; // a turn number needs so much

const draw = line<Point>(
  ({ x }) => round(x),
  ({ y }) => round(y),
);
const path = (points: readonly Point[]): string => draw([...points]) ?? '';
const round = (value: number): number => Math.round(value * 10) / 10;
const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

export function plot({ width, start, turns, marks, heightNames, nameOf, rise = RISE }: PlotInput): Plot {
  const foot = TOP + EASE_MOST * rise; // ease 0
  const narrow = width < NARROW;
  const left = narrow ? 8 : 92;
  const right = width - (narrow ? 12 : 14);
  const across = (number: number) => left + ((right - left) * number) / Math.max(1, turns.length);
  const y = (ease: number) => TOP + (EASE_MOST - ease) * rise;
  const points: readonly Point[] = [
    { x: left, y: y(start.ease) },
    ...turns.map(({ number, ease }) => ({ x: across(number), y: y(ease) })),
  ];
  const at = (number: number): Point => points[number] ?? { x: right, y: foot };

  const breaks = marks.flatMap((mark) => (mark.kind === 'break' ? [mark.turn] : []));
  const gaps = new Map(breaks.map((turn) => [turn, gapOf(at(turn - 1), at(turn))]));
  const arrowY = foot + 10;
  const stripY = foot + 38;
  const tickY = stripY + 28;
  const every = Math.max(1, Math.ceil(TICK_ROOM / ((right - left) / Math.max(1, turns.length))));

  const of = <K extends Mark['kind']>(kind: K) =>
    marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
  const ringOf = (number: number) =>
    of('missed').some(({ turn }) => turn === number)
      ? 'missed'
      : of('unknowable').some(({ turn }) => turn === number)
        ? 'unknowable'
        : null;
  const ties = of('mend').map(({ from, turn }) => tie(points.slice(from, turn + 1)));
  const caesuras = [...gaps.values()].map(({ middle }) => middle);
  const last = of('left').at(-1);

  const wishes = marks.map((mark): LabelWish => {
    const point = at(mark.turn);
    const anchor =
      mark.kind === 'break'
        ? (gaps.get(mark.turn)?.middle ?? point)
        : mark.kind === 'notice'
          ? { x: point.x, y: arrowY + 7 }
          : mark.kind === 'silence'
            ? { x: point.x, y: point.y - 20 }
            : point;
    return { mark, ...anchor, names: nameOf(mark) };
  });

  const fermatas = of('silence').map(({ turn }) => at(turn));
  const through = ties.flatMap((one) => one.through);
  const taken = obstacles(points, caesuras, through, fermatas);
  const named = HEIGHT_LINES.map((ease, index) =>
    heightOf(y(ease), heightNames[index] ?? '', { left, right, narrow }, taken),
  );
  const names = named.map(({ box }) => box);

  return {
    width,
    height: tickY + 12,
    narrow,
    left,
    right,
    heights: named.map(({ height }) => height),
    lines: linesOf(points, gaps),
    dots: turns.map(({ number }) => ({ ...at(number), number, ring: ringOf(number) })),
    caesuras,
    ties: ties.map(({ d }) => d),
    fermatas,
    arrows: of('notice').map(({ turn, shifted }) => ({ x: at(turn).x, y: arrowY, hollow: !shifted })),
    closing: last ? at(last.turn) : null,
    strips: stripsOf(start.stance, turns, across, left, right),
    stripY,
    ticks: ticked(turns.length, every).map((number) => ({ number, x: at(number).x })),
    tickY,
    labels: placeLabels(wishes, [...taken, ...names], {
      left: narrow ? 2 : left,
      right: width - 2,
      top: 2,
      bottom: stripY - 8,
    }),
  };
}

/** The turn numbers there is room for: the first, every so many, and the last. */
const ticked = (last: number, every: number): readonly number[] =>
  Array.from({ length: last }, (_none, index) => index + 1).filter(
    (number) => number === last || ((number - 1) % every === 0 && last - number >= every),
  );

/** Wide, a height is named in the margin; narrow, inside, beside its line, where nothing else stands if it can be. */
function heightOf(
  y: number,
  name: string,
  { left, right, narrow }: Pick<Plot, 'left' | 'right' | 'narrow'>,
  taken: readonly Box[],
) {
  const width = name.length * LETTER;
  const at = (x: number, baseline: number, anchor: Height['anchor']) => ({
    height: { y, x, baseline, anchor },
    box: {
      left: anchor === 'start' ? x : x - width,
      right: anchor === 'start' ? x + width : x,
      top: baseline - 10,
      bottom: baseline + 4,
    },
  });
  const above = y - 6;
  const below = y + 15;
  const places = narrow
    ? [at(left, above, 'start'), at(left, below, 'start'), at(right, below, 'end'), at(right, above, 'end')]
    : [at(left - 14, y + 4, 'end')];
  const free = places.find(({ box }) => taken.every((other) => overlap(box, other) === 0));
  return free ?? places[0] ?? at(left, above, 'start');
}

/** A break is a gap in the line between two turns. */
function gapOf(before: Point, after: Point): { readonly from: Point; readonly to: Point; readonly middle: Point } {
  const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
  const half = Math.min(0.36, GAP / 2 / length);
  return {
    from: between(before, after, 0.5 - half),
    to: between(before, after, 0.5 + half),
    middle: between(before, after, 0.5),
  };
}

function linesOf(
  points: readonly Point[],
  gaps: ReadonlyMap<number, { readonly from: Point; readonly to: Point }>,
): readonly string[] {
  const lines: Point[][] = [[]];
  points.forEach((point, number) => {
    const gap = gaps.get(number);
    if (gap) {
      lines.at(-1)?.push(gap.from);
      lines.push([gap.to]);
    }
    lines.at(-1)?.push(point);
  });
  return lines.filter((one) => one.length > 1).map(path);
}

/** One bow under the line, from where mending began to where it held. */
function tie(points: readonly Point[]): { readonly d: string; readonly through: readonly Point[] } {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { d: '', through: [] };
  const [a, b] =
    points.length > 1
      ? [first, last]
      : [
          { x: first.x - 12, y: first.y },
          { x: first.x + 12, y: first.y },
        ];
  const under = Math.max(
    0,
    ...points.map((point) => point.y - (a.y + ((b.y - a.y) * (point.x - a.x)) / Math.max(1, b.x - a.x))),
  );
  const [from, to] = [
    { x: a.x, y: a.y + 13 },
    { x: b.x, y: b.y + 13 },
  ];
  const reach = (b.x - a.x) * 0.22;
  const bow = 16 + under * 1.2;
  const c1 = { x: from.x + reach, y: from.y + bow };
  const c2 = { x: to.x - reach * 0.6, y: to.y + bow };
  const d = `M${round(from.x)} ${round(from.y)}C${round(c1.x)} ${round(c1.y)} ${round(c2.x)} ${round(c2.y)} ${round(to.x)} ${round(to.y)}`;
  const cubic = (t: number): Point => {
    const [p, q] = [between(from, c1, t), between(c2, to, t)];
    const middle = between(c1, c2, t);
    return between(between(p, middle, t), between(middle, q, t), t);
  };
  return { d, through: [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1].map(cubic) };
}

function stripsOf(
  before: Stance,
  turns: readonly PlotTurn[],
  across: (number: number) => number,
  left: number,
  right: number,
): readonly Strip[] {
  const stances = [before, ...turns.map(({ stance }) => stance)];
  const strips: Strip[] = [];
  stances.forEach((stance, number) => {
    const to = number === turns.length ? right + 1 : across(number + 0.5);
    const last = strips.at(-1);
    if (last && last.stance === stance) strips[strips.length - 1] = { ...last, to };
    else strips.push({ stance, from: number === 0 ? left - 4 : across(number - 0.5), to });
  });
  return strips.map((one, index) => ({
    ...one,
    from: index === 0 ? one.from : one.from + 3,
    to: index === strips.length - 1 ? one.to : one.to - 3,
  }));
}

/** What a name may not stand on: the line, the dots, and the other marks. */
function obstacles(
  points: readonly Point[],
  caesuras: readonly Point[],
  ties: readonly Point[],
  fermatas: readonly Point[],
): readonly Box[] {
  const round = ({ x, y }: Point, rx: number, ry = rx): Box => ({
    left: x - rx,
    right: x + rx,
    top: y - ry,
    bottom: y + ry,
  });
  const along = points.slice(1).flatMap((point, index) => {
    const before = points[index] ?? point;
    return [0.2, 0.4, 0.6, 0.8].map((t) => round(between(before, point, t), 3));
  });
  return [
    ...points.map((point) => round(point, 6)),
    ...along,
    ...caesuras.map((point) => round(point, 11, 13)),
    ...ties.map((point) => round(point, 3)),
    ...fermatas.map(({ x, y }) => round({ x, y: y - 20 }, 15, 10)),
  ];
}
