// Going through the graph by keyboard: down along an arrow, up against one, left and right to the other ways of the beat
// one came from; without such a beat, to the neighbours in the same layer.
import { gathered } from './bands.ts';
import type { Point } from './bandLayout.ts';
import type { Drawing } from './layout.ts';
import type { Way } from './ways.ts';

export type Heading = 'down' | 'up' | 'left' | 'right' | 'first' | 'last';

/** Where one stands, and by which beat's ways one came there. */
export interface Standing {
  readonly beat: string;
  readonly came: { readonly from: string; readonly by: 'down' | 'up' } | null;
}

/** Every list in reading order. */
export interface Walkable {
  readonly beats: readonly string[];
  readonly on: (beat: string) => readonly string[];
  readonly into: (beat: string) => readonly string[];
  readonly layer: (beat: string) => readonly string[];
  readonly nearest: (beat: string, among: readonly string[]) => string | undefined;
}

/** The graph as it can be walked. */
export function walkable(ways: readonly Way[], { places }: Drawing, known: readonly string[]): Walkable {
  const placed = known.flatMap((id) => {
    const place = places.get(id);
    return place ? [{ id, ...place }] : [];
  });
  const reading = placed.toSorted((one, other) => one.y - other.y || one.x - other.x);
  const beats = reading.map(({ id }) => id);
  const led = ways.flatMap(({ from, beats: to }) => to.filter((one) => one !== from).map((one) => ({ from, to: one })));
  const leaving = gathered(led, ({ from }) => from);
  const arriving = gathered(led, ({ to }) => to);
  const inOrder = (some: readonly string[]) =>
    [...new Set(some)].toSorted((a, b) => beats.indexOf(a) - beats.indexOf(b));
  return {
    beats,
    on: (beat) => inOrder((leaving.get(beat) ?? []).map(({ to }) => to)),
    into: (beat) => inOrder((arriving.get(beat) ?? []).map(({ from }) => from)),
    layer: (beat) => reading.filter(({ y }) => y === places.get(beat)?.y).map(({ id }) => id),
    nearest: (beat, among) => {
      const here = places.get(beat);
      const far = (one: string) => (here ? distance(here, places.get(one)) : 0);
      return among.toSorted((one, other) => far(one) - far(other))[0];
    },
  };
}

const distance = (here: Point, there: Point | undefined): number =>
  there ? Math.abs(there.y - here.y) * 4 + Math.abs(there.x - here.x) : Infinity;

/** One step; where nothing lies that way, one stays. */
export function walked(graph: Walkable, { beat, came }: Standing, heading: Heading): Standing {
  switch (heading) {
    case 'first':
    case 'last':
      return { beat: graph.beats.at(heading === 'first' ? 0 : -1) ?? beat, came: null };
    case 'down':
    case 'up': {
      const next = graph.nearest(beat, heading === 'down' ? graph.on(beat) : graph.into(beat));
      return next === undefined ? { beat, came } : { beat: next, came: { from: beat, by: heading } };
    }
    case 'left':
    case 'right': {
      const ways = came && (came.by === 'down' ? graph.on(came.from) : graph.into(came.from));
      const among = ways && ways.length > 1 ? ways : graph.layer(beat);
      const at = among.indexOf(beat) + (heading === 'right' ? 1 : -1);
      const next = among[(at + among.length) % among.length];
      return next === undefined ? { beat, came } : { beat: next, came: among === ways ? came : null };
    }
  }
}
