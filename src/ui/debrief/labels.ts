// Names beside the marks of the curve, placed so that none stands on the line or on another. What finds no place is named
// under the curve instead.
import type { Mark } from '../../scoring/marks.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A mark that would like its name beside it. */
export interface LabelWish {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly names: readonly [long: string, short: string];
}

export interface PlacedLabel {
  readonly mark: Mark;
  readonly text: string;
  readonly x: number;
  readonly y: number; // of the baseline
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The width of a letter of 14 units, on the generous side. */
export const LETTER = 7;
const RISE = 11; // above the baseline
const FALL = 4;

type Side = 'left' | 'right' | 'above' | 'below' | 'below left' | 'below right' | 'above left' | 'above right';

/** Where each kind of mark likes its name, best first. */
const SIDES: Readonly<Record<Mark['kind'], readonly Side[]>> = {
  break: ['left', 'below left', 'right', 'above right', 'below', 'above left', 'above'],
  mend: ['below right', 'right', 'below', 'above', 'above right', 'below left', 'left'],
  missed: ['below', 'below left', 'below right', 'left', 'right', 'above'],
  unknowable: ['below', 'below left', 'below right', 'left', 'right', 'above'],
  silence: ['left', 'right', 'above', 'above left', 'above right'],
  notice: ['right', 'left'],
  left: ['left', 'above left', 'below left', 'above', 'below'],
};

/** How far from its mark a name stands. */
const CLEARANCE: Readonly<Record<Mark['kind'], number>> = {
  break: 15,
  mend: 11,
  missed: 11,
  unknowable: 12,
  silence: 16,
  notice: 11,
  left: 12,
};

/** The area two boxes share. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** A place for each wish that has one, in the order of the wishes. */
export function placeLabels(wishes: readonly LabelWish[], taken: readonly Box[], within: Box): readonly PlacedLabel[] {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const found = wish.names
      .flatMap((text) => SIDES[wish.mark.kind].map((side) => placeOf(wish, text, side)))
      .find(({ box }) => inside(box, within) && boxes.every((other) => overlap(box, other) === 0));
    if (!found) continue;
    boxes.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

const inside = (box: Box, within: Box): boolean =>
  box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;

function placeOf(
  { mark, x, y }: LabelWish,
  text: string,
  side: Side,
): { readonly label: PlacedLabel; readonly box: Box } {
  const away = CLEARANCE[mark.kind];
  const across = side.endsWith('left') ? -1 : side.endsWith('right') ? 1 : 0;
  const down = side.startsWith('below') ? 1 : side.startsWith('above') ? -1 : 0;
  const baseline = down === 0 ? y + 5 : down > 0 ? y + away + RISE : y - away;
  const shift = across === 0 ? 0 : down === 0 ? away : 4;
  const at = x + across * shift;
  const width = text.length * LETTER;
  const anchor = across < 0 ? 'end' : across > 0 ? 'start' : 'middle';
  const left = anchor === 'end' ? at - width : anchor === 'start' ? at : at - width / 2;
  return {
    label: { mark, text, x: at, y: baseline, anchor },
    box: { left, right: left + width, top: baseline - RISE, bottom: baseline + FALL },
  };
}
