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
import { absolute, boxOf, piecesOf, scaled, written } from './portrait-paths.mjs';

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

/** Which drawing of the set each setting of the face is taken from. The left names are those of `src/persona/pose.ts`. */
const BROWS = {
  easy: 'smile',
  lifted: 'calm',
  level: 'contempt',
  worried: 'concerned',
  heavy: 'tired',
  lowered: 'driven',
};
const EYES = {
  open: 'smile',
  smiling: 'calm',
  'half shut': 'tired',
  narrowed: 'blank',
  lowered: 'contempt',
  hard: 'driven',
  shut: 'eyesClosed',
};
const MOUTHS = {
  smiling: 'smile',
  'half smiling': 'driven',
  telling: 'explaining',
  closed: 'suspicious',
  straight: 'serious',
  small: 'contempt',
  pressed: 'tired',
  'turned down': 'solemn',
};

/** Pieces that a room would find too large, drawn smaller: from a middle, by a factor each way, to a place. */
const EASED = {
  brow: {
    lowered: [
      { from: [104, 86], by: [0.66, 0.8], to: [104, 90] },
      { from: [208, 84], by: [0.66, 0.8], to: [210, 88] },
    ],
  },
  mouth: { telling: [{ from: [140, 240], by: [0.58, 0.6], to: [158, 226] }] },
};

/** Who sits. Heads, glasses and beards are names of the Open Peeps set. */
const PEOPLE = {
  mara: { head: 'grayBun' },
  gil: { head: 'hatBeanie' },
  ruth: { head: 'grayMedium', accessories: 'glasses2' },
  jonah: { head: 'twists2', facialHair: 'chin' },
  anyone: { head: 'short3' },
};

const BODY = '<g fill-rule="evenodd"';
const HEAD = '<g transform="matrix(.99789 0 0 1 156 62)">';
const FACE = '<g transform="translate(315 248)">';
const BEARD = '<g transform="translate(279 400)">';
const MASK = '<g transform="translate(179 343)">';
const GLASSES = '<g transform="translate(203 303)">';
const GROUPS = [HEAD, FACE, BEARD, MASK, GLASSES];

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

/** The paths of one group of the drawing, from its transform to the next group's, each with its role. */
function pathsOf(svg, group) {
  const from = svg.indexOf(group);
  if (from < 0) throw new Error(`The drawing has no group ${group}.`);
  const next = GROUPS.map((other) => svg.indexOf(other, from + 1)).filter((place) => place > 0);
  return [...svg.slice(from, Math.min(svg.length, ...next)).matchAll(/<path\b[^>]*>/g)].map(([tag]) => {
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
  for (const { role, d } of pathsOf(drawn({ head: 'short1', face }), FACE)) {
    for (const piece of piecesOf(absolute(d))) parts[placeOf(boxOf(piece))].push({ role, piece });
  }
  return parts;
}

/** Which part of a face a piece belongs to, by its box. */
function placeOf({ left, top, right, bottom }) {
  const width = right - left;
  if (left > 130 && right < 225 && top > 118 && top < 150 && bottom < 222 && bottom > 168) return 'nose';
  if (top > 183) return 'mouth';
  if (bottom < 116 && width > 28) return 'brow';
  return width > 4 ? 'eyes' : 'nose';
}

/** The pieces of one part of one face, white first, one path a role. `eased` makes them smaller, from left to right. */
function part(face, name, eased = []) {
  const pieces = faceParts(face)[name].toSorted((one, other) => boxOf(one.piece).left - boxOf(other.piece).left);
  const fitted = pieces.map(({ role, piece }, place) => {
    const change = eased[Math.min(place, eased.length - 1)];
    return { role, d: written(change === undefined ? piece : scaled(piece, change), 10) };
  });
  const result = {};
  for (const role of ['white', 'tongue', 'line']) {
    const d = fitted
      .filter((piece) => piece.role === role)
      .map((piece) => piece.d)
      .join('');
    if (d !== '') result[role] = d;
  }
  if (Object.keys(result).length === 0) throw new Error(`The face ${face} has no ${name}.`);
  return result;
}

/** Every setting of one part. A part is two pieces where it has a left and a right, so that each may be scaled. */
const settings = (names, name) =>
  Object.fromEntries(
    Object.entries(names).map(([setting, face]) => [setting, part(face, name, EASED[name]?.[setting])]),
  );

/**
 * Long sleeves: the outline of the body from one shoulder round to the other, closed along the neckline of the shirt,
 * so that arms can be clothed without covering the throat.
 */
function sleeves(skin, cloth) {
  const outline = absolute(skin);
  const shirt = absolute(cloth);
  const at = (steps, x, y) => {
    const found = steps.findIndex((step) => Math.hypot(step.to[0] - x, step.to[1] - y) < 3);
    if (found < 0) throw new Error('The body no longer has the outline that the sleeves follow.');
    return found;
  };
  const neckline = shirt.slice(0, at(shirt, 559.5, 621.5) + 1);
  const up = outline.slice(1, at(outline, 559.5, 621.5) + 1);
  const down = outline.slice(at(outline, 201, 597.5) + 1).filter((step) => step.letter !== 'Z');
  // From the left shoulder along the neckline to the right one, then down the right side and round is the outline's own
  // order reversed; a fill does not mind, so the two halves are closed as separate outlines over one another.
  const from = (to) => ({ letter: 'M', values: to, from: to, to });
  const line = (to) => ({ letter: 'L', values: to, from: to, to });
  const first = outline[0].to;
  const left = [from(neckline[0].to), ...down, line(first), ...up, line(neckline.at(-1).to)];
  return written([
    ...left,
    line([517.7, 598]),
    ...backAlong(shirt),
    { letter: 'Z', values: [], from: first, to: first },
  ]);
}

/** The neckline walked from right to left: one curve under the throat, written backwards. */
function backAlong(shirt) {
  const curves = shirt
    .slice(5, 8)
    .filter((step) => step.letter === 'C' && step.to[0] - step.from[0] > 50)
    .toReversed();
  return curves.map(({ from, values }) => ({
    letter: 'C',
    values: [values[2], values[3], values[0], values[1], from[0], from[1]],
    from,
    to: from,
  }));
}

const small = (d) => written(absolute(d));

function common() {
  const svg = drawn({ head: 'short1', face: 'smile' });
  const [skin, cloth, line] = pathsOf(svg, BODY).map(({ d }) => d);
  return {
    body: { skin: small(skin), cloth: small(cloth), line: small(line), sleeves: sleeves(skin, cloth) },
    nose: part('smile', 'nose').line,
    brow: settings(BROWS, 'brow'),
    eyes: settings(EYES, 'eyes'),
    mouth: settings(MOUTHS, 'mouth'),
  };
}

function person({ head, facialHair, accessories }) {
  const svg = drawn({ head, face: 'smile', facialHair, accessories });
  return {
    head: layers(pathsOf(svg, HEAD)),
    ...(facialHair === undefined ? {} : { beard: layers(pathsOf(svg, BEARD)) }),
    ...(accessories === undefined ? {} : { glasses: layers(pathsOf(svg, GLASSES)) }),
  };
}

const files = new Map([
  ['common.json', common()],
  ...Object.entries(PEOPLE).map(([id, looks]) => [`${id}.json`, person(looks)]),
]);

mkdirSync(folder, { recursive: true });
for (const [name, drawing] of files) {
  const path = join(folder, name);
  const text = `${JSON.stringify(drawing, null, 2)}\n`;
  if (process.argv.includes('--check')) {
    if (readFileSync(path, 'utf8') !== text) throw new Error(`${name} is not what scripts/build-portraits.mjs writes.`);
  } else {
    writeFileSync(path, text);
  }
}
