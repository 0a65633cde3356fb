import type { WholePose } from './pose.ts';

// Where the parts of the drawing are put. The canvas is 1400 x 1000; the body is drawn in Open Peeps' own units, in
// which the hips, about which everybody leans, are at (352, 1117) and the neck at (352, 590).

/** The place of the hips on the canvas when the sitter sits upright. */
const SEAT = { x: 690, y: 873 };
const BODY_SCALE = 0.66;
const VIDEO = { x: 690, y: 205, scale: 0.86, top: 67 };

/** Steps of .04 are felt before they are seen. */
export const DISTANCES: Readonly<Record<WholePose['distance'], number>> = {
  close: 1.07,
  near: 1.035,
  there: 1,
  'held back': 0.96,
  gone: 0.9,
};

/** Degrees about the hips, and how far the seat goes with it. */
const LEANS: Readonly<Record<WholePose['lean'], { readonly turn: number; readonly along: number }>> = {
  'far forward': { turn: 3, along: 2 },
  forward: { turn: 1.8, along: 5 },
  upright: { turn: 0, along: 0 },
  back: { turn: -1.5, along: -8 },
  away: { turn: -4, along: -26 },
};

/** Degrees about the neck. */
const TILTS: Readonly<Record<WholePose['tilt'], number>> = { 'far over': 6, tilted: 4, level: 0, wary: -2 };

/** How far the face moves inside the head. */
const GAZES: Readonly<Record<WholePose['gaze'], readonly [number, number]>> = {
  you: [-36, 8],
  past: [-2, 2],
  down: [-10, 16],
  up: [-12, -8],
  screen: [-28, 14],
};

const px = (value: number): string => `${Math.round(value * 100) / 100}px`;
const move = (x: number, y: number): string => `translate(${px(x)}, ${px(y)})`;

/** The body, leaning from the hips, nearer or further. */
export function bodyTransform({ lean, distance }: WholePose): string {
  const { turn, along } = LEANS[lean];
  return `${move(SEAT.x + along, SEAT.y)} rotate(${turn}deg) scale(${BODY_SCALE * DISTANCES[distance]}) ${move(-352, -1117)}`;
}

/** Head and shoulders in the tile of a call: no lean and no distance. */
export const VIDEO_BODY_TRANSFORM = `${move(VIDEO.x, VIDEO.y)} scale(${VIDEO.scale}) ${move(-352, -VIDEO.top)}`;

/** The head, tilted about the neck. */
export function tiltTransform({ tilt }: WholePose): string {
  return `${move(352, 590)} rotate(${TILTS[tilt]}deg) ${move(-352, -590)}`;
}

/** The face, moved inside the head. */
export function gazeTransform({ gaze }: WholePose): string {
  const [x, y] = GAZES[gaze];
  return move(315 + x, 248 + y);
}

/** Glasses go with the face, from a place of their own. */
export function glassesTransform({ gaze }: WholePose): string {
  const [x, y] = GAZES[gaze];
  return move(203 + x, 303 + y);
}

/** The distance each setting of the hands was drawn at: arms grow and shrink with the body they belong to. */
const HANDS_DRAWN_AT: Readonly<Record<WholePose['hands'], number>> = {
  apart: 1.035,
  'round the mug': 1.02,
  'one stopped': 0.98,
  folded: 1,
  flat: 1.02,
  'one gone': 1.02,
  gone: 1,
};

/** Arms, following the seat and the size of the body. */
export function armsTransform({ hands, lean, distance }: WholePose): string {
  const scale = Math.round((DISTANCES[distance] / HANDS_DRAWN_AT[hands]) * 1000) / 1000;
  return `${move(695 + LEANS[lean].along / 2, 850)} scale(${scale}) ${move(-695, -850)}`;
}

/** Where the mug, cup or glass stands on the table; in somebody's hands it is between them. */
export function propPlace({ hands, prop }: WholePose): readonly [number, number] | undefined {
  if (hands === 'round the mug') return [660, 752];
  switch (prop) {
    case 'before':
      if (hands === 'one stopped') return [704, 764];
      return hands === 'folded' ? [656, 846] : [664, 762];
    case 'beside':
      return [968, 764];
    case 'out of reach':
      return [950, 842];
    case 'put away':
      return undefined;
  }
}
