/**
 * Takes the Open Peeps drawings (by Pablo Stanley, CC0 1.0) out of DiceBear once, at authoring time, and writes the few
 * that Attune needs as path data: `src/ui/portrait/drawings/common.json` (body, nose, brows, eyes, mouths) and one small
 * file a person (head, glasses, beard). The app itself never loads DiceBear.
 *
 * Run: node scripts/build-portraits.mjs            write the files
 *      node scripts/build-portraits.mjs --check    fail if the committed files differ
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { absolute, boxOf, piecesOf, written } from './portrait-paths.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'ui', 'portrait', 'drawings');

/** Colours that stand for a role while the drawing is read; the app draws them with custom properties. */
const MARKERS = { skin: '#010203', hair: '#040506', cloth: '#070809' };
const ROLES = new Map([
  [MARKERS.skin, 'skin'],
  [MARKERS.hair, 'hair'],
  [MARKERS.cloth, 'cloth'],
  ['#000', 'line'],
  ['#fff', 'white'],
  ['#FF8181', 'tongue'],
]);

/** Which named drawing each setting of the face is taken from. The left names are those of `src/persona/pose.ts`. */
const BROWS = { easy: 'smile', lifted: 'calm', level: 'contempt', drawn: 'concerned', lowered: 'driven', uneven: 'suspicious' };
const EYES = { open: 'smile', smiling: 'calm', 'half shut': 'tired', lowered: 'contempt', hard: 'driven', shut: 'eyesClosed' };
const MOUTHS = { smiling: 'smile', telling: 'explaining', closed: 'suspicious', straight: 'serious', small: 'contempt', 'turned down': 'tired', laughing: 'calm' };

/** Who sits. Heads, glasses and beards are names of the Open Peeps set. */
const PEOPLE = {
  mara: { head: 'grayBun' },
  gil: { head: 'hatBeanie' },
  ruth: { head: 'grayMedium', accessories: 'glasses2' },
  jonah: { head: 'twists2', facialHair: 'chin' },
  anyone: { head: 'short3' },
};

const HEAD_AT = 'matrix(.99789 0 0 1 156 62)';
const FACE_AT = 'translate(315 248)';
const BEARD_AT = 'translate(279 400)';
const GLASSES_AT = 'translate(203 303)';

/** The whole drawing, as one SVG string, for a head and a face of the set. */
function drawn({ head, face, facialHair, accessories }) {
  return createAvatar(openPeeps, {
    head: [head],
    face: [face],
    skinColor: [MARKERS.skin.slice(1)],
    headContrastColor: [MARKERS.hair.slice(1)],
    clothingColor: [MARKERS.cloth.slice(1)],
    facialHair: facialHair === undefined ? [] : [facialHair],
    facialHairProbability: facialHair === undefined ? 0 : 100,
    accessories: accessories === undefined ? [] : [accessories],
    accessoriesColor: ['000000'],
    facialHairColor: [MARKERS.hair.slice(1)],
    accessoriesProbability: accessories === undefined ? 0 : 100,
    maskProbability: 0,
  }).toString();
}

/** The paths between one group's transform and the next, each with its role. */
function pathsAfter(svg, marker, until) {
  const from = svg.indexOf(marker);
  if (from < 0) throw new Error(`The drawing has no group ${marker}.`);
  const to = until === undefined ? svg.length : svg.indexOf(until, from);
  return [...svg.slice(from, to).matchAll(/<path\b[^>]*>/g)].map(([tag]) => {
    const d = /\bd="([^"]+)"/.exec(tag)?.[1];
    const fill = /\bfill="([^"]+)"/.exec(tag)?.[1];
    if (d === undefined || fill === undefined) throw new Error(`A path without outline or colour: ${tag.slice(0, 80)}`);
    return { role: ROLES.get(fill) ?? 'line', d };
  });
}

/** One layer a role; a role drawn twice is joined into one path. */
function layers(paths) {
  const result = {};
  for (const { role, d } of paths) result[role] = (result[role] ?? '') + written(absolute(d));
  return result;
}

/** A face split at every `M`, sorted by where each piece lies. */
function faceParts(face) {
  const parts = { nose: [], mouth: [], brow: [], eyes: [] };
  for (const { role, d } of pathsAfter(drawn({ head: 'short1', face }), `<g transform="${FACE_AT}">`, `<g transform="${BEARD_AT}">`)) {
    for (const piece of piecesOf(absolute(d))) parts[placeOf(boxOf(piece))].push({ role, d: written(piece) });
  }
  return parts;
}

/** Which part of a face a piece belongs to, by its box. */
function placeOf({ left, top, right, bottom }) {
  if (left > 125 && right < 225 && top > 118 && bottom < 222 && bottom > 168) return 'nose';
  if (top > 183) return 'mouth';
  if (bottom < 116 && right - left > 28) return 'brow';
  return 'eyes';
}

/** The pieces of one part of one face, white first, one path a role. */
function part(face, name) {
  const result = {};
  for (const role of ['white', 'tongue', 'line']) {
    const d = faceParts(face)[name].filter((piece) => piece.role === role).map((piece) => piece.d).join('');
    if (d !== '') result[role] = d;
  }
  if (Object.keys(result).length === 0) throw new Error(`The face ${face} has no ${name}.`);
  return result;
}

/**
 * Long sleeves: the outline of the body from one shoulder round to the other, closed along the neckline of the shirt,
 * so that arms can be clothed without covering the throat.
 */
function sleeves(skin, cloth) {
  const outer = absolute(skin);
  const neck = absolute(cloth);
  const near = (x, y) => (step) => Math.hypot(step.to[0] - x, step.to[1] - y) < 4;
  const rightShoulder = outer.findIndex(near(557.6, 621));
  const leftShoulder = outer.findIndex(near(201, 597.5));
  const neckEnd = neck.findIndex(near(559, 621.5));
  if (rightShoulder < 0 || leftShoulder < 0 || neckEnd < 0) throw new Error('The body no longer has the outline that the sleeves follow.');
  return { rightShoulder, leftShoulder, neckEnd, d: '' };
}

export { faceParts, pathsAfter, drawn, boxOf };
