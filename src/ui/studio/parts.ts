// The parts of a person as the studio lists them: the beats by id, and the rest under names of its own. What is selected
// is the same in every view, and stands in the address.
import { partAt, type Path } from '../../persona/edit.ts';
import { SCRIPT } from '../text/studioScript.ts';

/** Parts that are not beats; the sign in front keeps them apart from ids. */
export const PARTS = [
  '~who',
  '~brief',
  '~temperament',
  '~course',
  '~hand',
  '~cutOff',
  '~reactions',
  '~asides',
  '~endings',
] as const;
export type Part = (typeof PARTS)[number];

export const PART_NAMES: Readonly<Record<Part, string>> = {
  '~who': SCRIPT.who,
  '~brief': SCRIPT.brief,
  '~temperament': SCRIPT.temperament,
  '~course': SCRIPT.course,
  '~hand': SCRIPT.hand,
  '~cutOff': SCRIPT.cutOff,
  '~reactions': SCRIPT.reactions,
  '~asides': SCRIPT.asides,
  '~endings': SCRIPT.endings,
};

/** Which part the first key of a path belongs to. */
const PART_OF: Readonly<Record<string, Part>> = {
  about: '~who',
  setting: '~who',
  name: '~who',
  pronouns: '~who',
  pace: '~who',
  brief: '~brief',
  temperament: '~temperament',
  opening: '~course',
  topics: '~course',
  orders: '~course',
  close: '~course',
  jolt: '~course',
  hand: '~hand',
  cutOff: '~cutOff',
  reactions: '~reactions',
  asides: '~asides',
  endings: '~endings',
};

export const isPart = (at: string): at is Part => PARTS.some((part) => part === at);

/** Where in the file each part begins. */
const PLACES: Readonly<Record<Part, Path>> = {
  '~who': ['name'],
  '~brief': ['brief'],
  '~temperament': ['temperament'],
  '~course': ['opening'],
  '~hand': ['hand'],
  '~cutOff': ['cutOff'],
  '~reactions': ['reactions'],
  '~asides': ['asides'],
  '~endings': ['endings'],
};

/** The ids of the beats, in the order of the file; one without an id goes by its number. */
export function beatIds(file: unknown): readonly string[] {
  const beats = partAt(file, ['beats']);
  if (!Array.isArray(beats)) return [];
  return beats.map((beat: unknown, index) => {
    const id = partAt(beat, ['id']);
    return typeof id === 'string' && id !== '' ? id : `#${String(index + 1)}`;
  });
}

/** Where the selected part stands in the file. */
export function pathOfPart(file: unknown, at: string): Path {
  if (isPart(at)) return PLACES[at];
  return ['beats', Math.max(0, beatIds(file).indexOf(at))];
}

/** Which part a path of the file belongs to; null for what the script view does not show. */
export function partOfPath(file: unknown, path: Path): string | null {
  const [first, second] = path;
  if (first === 'beats') return beatIds(file)[typeof second === 'number' ? second : 0] ?? null;
  return (typeof first === 'string' ? PART_OF[first] : undefined) ?? null;
}
