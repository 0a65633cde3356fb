// Where the graph puts everything: one band under the other, the endings at the foot; in columns, like a newspaper, where
// all of it is to be seen at once. Units are 1/16 of the reader's text size. A band that stays as it was is not laid out
// again.
import { APART, CARD, layBand, type LaidBand, type PlacedArrow, type Point } from './bandLayout.ts';
import type { Structure } from './structure.ts';

export interface PlacedBand {
  readonly topic: string;
  readonly rule: Point; // the left end of the rule at its head
  readonly corner: Point; // from which its arrows are told
  readonly arrows: readonly PlacedArrow[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly bands: readonly PlacedBand[];
  readonly endings: Point; // the left end of the rule at their head
  readonly places: ReadonlyMap<string, Point>; // the top left corner of every beat, sign and ending
}

/** The bands laid out one by one, not yet put anywhere. */
export interface Laid {
  readonly bands: readonly (LaidBand & { readonly topic: string })[];
  readonly endings: readonly string[];
}

export const ENDING = { width: 212, height: 64 } as const;
const MARGIN = 20;
const TITLE = 60; // from the rule of a band to its first beats
const FOOT = 28;

/** Lays out structures one after the other, and keeps the bands that stay as they were. */
export function createLayouter(): (structure: Structure) => Laid {
  let kept = new Map<string, LaidBand>();
  return ({ bands, endings }) => {
    const now = new Map<string, LaidBand>();
    const laid = bands.map((band) => {
      const key = JSON.stringify([band.beats, band.signs.map(({ id }) => id), band.arrows]);
      const one = kept.get(key) ?? layBand(band);
      now.set(key, one);
      return { ...one, topic: band.topic };
    });
    kept = now;
    return { bands: laid, endings };
  };
}

/** Puts the bands in so many columns of about the same height; no band is broken. */
export function drawingOf({ bands, endings }: Laid, columns = 1): Drawing {
  const rows = rowsOf(endings);
  const columnWidth = Math.max(...bands.map(({ width }) => width), ...rows.map(widthOf), CARD.width) + 2 * MARGIN;
  const heights = [...bands.map(({ height }) => TITLE + height + FOOT), heightOf(rows)];
  const full = heights.reduce((sum, height) => sum + height, 0) / columns;
  const places = new Map<string, Point>();
  let [column, y, deepest] = [0, 0, 0];
  const next = (height: number): Point => {
    if (y > 0 && y + height / 2 > full && column < columns - 1) [column, y] = [column + 1, 0];
    const at = { x: column * columnWidth, y };
    y += height;
    deepest = Math.max(deepest, y);
    return at;
  };
  const placed = bands.map(({ topic, width, height, places: inside, arrows }): PlacedBand => {
    const rule = next(TITLE + height + FOOT);
    const corner = { x: rule.x + Math.round((columnWidth - width) / 2), y: rule.y + TITLE };
    for (const [id, { x, y: down }] of inside) places.set(id, { x: x + corner.x, y: down + corner.y });
    return { topic, rule, corner, arrows };
  });
  const rule = next(heightOf(rows));
  for (const [down, row] of rows.entries())
    for (const [at, id] of row.entries())
      places.set(endingId(id), {
        x: rule.x + Math.round((columnWidth - widthOf(row)) / 2) + at * (ENDING.width + APART.across),
        y: rule.y + TITLE + down * (ENDING.height + APART.across),
      });
  const width = (column + 1) * columnWidth;
  return { width, height: deepest, columns: column + 1, columnWidth, bands: placed, endings: rule, places };
}

const COLUMNS_MOST = 12;

/** The drawing that can be shown largest in a pane of this shape. */
export function overviewOf(laid: Laid, pane: { readonly width: number; readonly height: number }): Drawing {
  const all = Array.from({ length: COLUMNS_MOST }, (_none, at) => drawingOf(laid, at + 1));
  const scale = ({ width, height }: Drawing) => Math.min(pane.width / width, pane.height / height);
  return all.reduce((best, one) => (scale(one) > scale(best) ? one : best));
}

/** An ending as a place: it may be called like a beat. */
export const endingId = (id: string): string => `end>${id}`;

const ACROSS = 3; // endings in a row

const rowsOf = (endings: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(endings.length / ACROSS) }, (_none, row) =>
    endings.slice(row * ACROSS, (row + 1) * ACROSS),
  );
const widthOf = (row: readonly string[]): number => row.length * (ENDING.width + APART.across) - APART.across;
const heightOf = (rows: readonly (readonly string[])[]): number =>
  TITLE + rows.length * (ENDING.height + APART.across) + MARGIN;
