// Where the graph puts everything: each band laid out in layers, top to bottom, one band under the other, the endings at
// the foot. Units are 1/16 of the reader's text size. What has not changed since the last time is not laid out again.
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import { line, curveBumpY } from 'd3-shape';
import { gathered } from './bands.ts';
import type { Arrow, BandStructure, Structure } from './structure.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedArrow extends Arrow {
  readonly id: string;
  readonly path: string;
  readonly head: Point & { readonly up: boolean };
  readonly words: Point & { readonly before: boolean }; // how many moves; before the line or after it
}

export interface PlacedBand {
  readonly topic: string;
  readonly y: number; // of its rule
  readonly corner: Point; // from which its arrows are told
  readonly arrows: readonly PlacedArrow[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PlacedBand[];
  readonly endingsY: number;
  readonly places: ReadonlyMap<string, Point>; // the top left corner of every beat, sign and ending
}

export const CARD = { width: 212, height: 92 } as const;
export const SIGN = { width: 212, height: 62 } as const;
export const ENDING = { width: 212, height: 64 } as const;
const MARGIN = 20;
const TITLE = 60; // from the rule of a band to its first beats
const FOOT = 28;
const APART = { across: 20, down: 50 } as const;
const HEAD = 8; // how far short of its end a line stops, so that the head is pointed

/** One band on its own, from 0, 0. */
interface LaidBand {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Point>;
  readonly arrows: readonly PlacedArrow[];
}

/** Lays out structures one after the other, and keeps the bands that stay as they were. */
export function createLayouter(): (structure: Structure) => Drawing {
  let kept = new Map<string, LaidBand>();
  return ({ bands, endings }) => {
    const now = new Map<string, LaidBand>();
    const laid = bands.map((band) => {
      const key = JSON.stringify([band.beats, band.signs.map(({ id }) => id), band.arrows]);
      const one = kept.get(key) ?? layBand(band);
      now.set(key, one);
      return one;
    });
    kept = now;
    const rows = rowsOf(endings);
    const inner = Math.max(...laid.map(({ width }) => width), ...rows.map(widthOf), CARD.width);
    const width = inner + 2 * MARGIN;
    const places = new Map<string, Point>();
    let y = 0;
    const placed = laid.map((band, at): PlacedBand => {
      const top = y;
      const corner = { x: Math.round((width - band.width) / 2), y: top + TITLE };
      for (const [id, { x, y: down }] of band.places) places.set(id, { x: x + corner.x, y: down + corner.y });
      y += TITLE + band.height + FOOT;
      return { topic: bands[at]?.topic ?? '', y: top, corner, arrows: band.arrows };
    });
    const endingsY = y;
    y += TITLE;
    for (const row of rows) {
      for (const [at, id] of row.entries())
        places.set(endingId(id), {
          x: Math.round((width - widthOf(row)) / 2) + at * (ENDING.width + APART.across),
          y,
        });
      y += ENDING.height + APART.across;
    }
    return { width, height: y + MARGIN, bands: placed, endingsY, places };
  };
}

/** An ending as a place: it may be called like a beat. */
export const endingId = (id: string): string => `end>${id}`;

const ACROSS = 3; // endings in a row

const rowsOf = (endings: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(endings.length / ACROSS) }, (_none, row) =>
    endings.slice(row * ACROSS, (row + 1) * ACROSS),
  );
const widthOf = (row: readonly string[]): number => row.length * (ENDING.width + APART.across) - APART.across;

function layBand({ beats, signs, arrows }: BandStructure): LaidBand {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ nodesep: APART.across, edgesep: 12, ranksep: APART.down, ranker: 'tight-tree' });
  for (const id of beats) graph.setNode(id, { ...CARD });
  for (const { id } of signs) graph.setNode(id, { ...SIGN });
  for (const { from, to } of arrows) graph.setEdge(from, to, {});
  layout(graph);
  const places = new Map<string, Point>();
  for (const id of graph.nodes()) {
    const { x = 0, y = 0, width, height } = graph.node(id);
    places.set(id, { x: Math.round(x - width / 2), y: Math.round(y - height / 2) });
  }
  const { width = 0, height = 0 } = graph.graph();
  const bends = new Map(arrows.map(({ from, to }) => [arrowId(from, to), graph.edge(from, to).points ?? []] as const));
  return { width, height, places, arrows: drawn(arrows, places, bends) };
}

const arrowId = (from: string, to: string): string => `${from}>${to}`;

/** The arrows, each leaving and arriving at a point of its own, in an order that does not cross at the card. */
function drawn(
  arrows: readonly Arrow[],
  places: ReadonlyMap<string, Point>,
  bends: ReadonlyMap<string, readonly Point[]>,
): readonly PlacedArrow[] {
  const placeOf = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const sizeOf = (id: string) => (id.includes('>') ? SIGN : CARD);
  const leaving = gathered(arrows, ({ from }) => from);
  const arriving = gathered(arrows, ({ to }) => to);
  const middle = (id: string) => placeOf(id).x + sizeOf(id).width / 2;
  const port = (id: string, among: readonly Arrow[], arrow: Arrow, towards: (one: Arrow) => number) => {
    const order = among.toSorted((one, other) => towards(one) - towards(other));
    const width = sizeOf(id).width;
    const gap = Math.min(56, (width - 24) / Math.max(1, order.length));
    return middle(id) + (order.indexOf(arrow) - (order.length - 1) / 2) * gap;
  };
  return arrows.map((arrow) => {
    const { from, to } = arrow;
    const points = bends.get(arrowId(from, to)) ?? [];
    const inner = points.slice(1, -1);
    const nearest = (one: Arrow, at: number) => bends.get(arrowId(one.from, one.to))?.at(at)?.x ?? 0;
    const startX = port(from, leaving.get(from) ?? [], arrow, (one) => nearest(one, 1));
    const endX = port(to, arriving.get(to) ?? [], arrow, (one) => nearest(one, -2));
    const up = placeOf(to).y <= placeOf(from).y;
    const start = { x: startX, y: placeOf(from).y + (up ? 0 : sizeOf(from).height) };
    const end = { x: endX, y: placeOf(to).y + (up ? sizeOf(to).height : 0) };
    const through = inner.length > 1 ? inner : []; // between neighbours there is nothing to go round
    const before = (through[0] ?? end).x > start.x + 1; // on the side the line does not bend to
    const stop = { x: end.x, y: end.y + (up ? HEAD : -HEAD) };
    return {
      ...arrow,
      id: arrowId(from, to),
      path: curve([start, ...through, stop]) ?? '',
      head: { ...end, up },
      words: { x: start.x + (before ? -5 : 5), y: start.y + (up ? -8 : 17), before },
    };
  });
}

const curve = line<Point>(
  ({ x }) => Math.round(x),
  ({ y }) => Math.round(y),
).curve(curveBumpY);
