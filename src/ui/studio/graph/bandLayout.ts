// One band of the graph laid out on its own, in layers from top to bottom, and how its arrows run. Units are 1/16 of the
// reader's text size.
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import { line, curveBumpY } from 'd3-shape';
import { gathered } from './bands.ts';
import type { Arrow, BandStructure } from './structure.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedArrow extends Arrow {
  readonly id: string;
  readonly path: string;
  readonly head: Point & { readonly turned: number }; // in degrees; 0: it points down
  readonly words: Point & { readonly before: boolean }; // how many moves; before the line or after it
}

/** A band from 0, 0. */
export interface LaidBand {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Point>;
  readonly arrows: readonly PlacedArrow[];
}

export const CARD = { width: 212, height: 92 } as const;
export const SIGN = { width: 212, height: 62 } as const;
export const APART = { across: 20, down: 50 } as const;
const HEAD = 8; // how far short of its end a line stops, so that the head is pointed

/** Lays out one band. */
export function layBand({ beats, signs, arrows }: BandStructure): LaidBand {
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
    if (from === to) return loop(arrow, placeOf(from));
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
      head: { ...end, turned: up ? 180 : 0 },
      words: { x: start.x + (before ? -5 : 5), y: start.y + (up ? -8 : 17), before },
    };
  });
}

const curve = line<Point>(
  ({ x }) => Math.round(x),
  ({ y }) => Math.round(y),
).curve(curveBumpY);

/** A reply that leads to its own beat: round by the right. */
function loop(arrow: Arrow, { x, y }: Point): PlacedArrow {
  const right = x + CARD.width;
  const [out, back] = [y + CARD.height - 22, y + 22];
  return {
    ...arrow,
    id: arrowId(arrow.from, arrow.to),
    path: `M${String(right)},${String(out)}C${String(right + 30)},${String(out)},${String(right + 30)},${String(back)},${String(right + HEAD)},${String(back)}`,
    head: { x: right, y: back, turned: 90 },
    words: { x: right + 6, y: out + 16, before: false },
  };
}
