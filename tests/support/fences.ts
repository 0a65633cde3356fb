// The house as a table: which room may import which, and what the core may never touch. Every finding is a sentence
// that says where the code should live. Kept apart from the test so that the fences can be tried on made-up files.
import { posix } from 'node:path';
import { type Import, importsOf, packageOf, withoutComments } from './sourceText.ts';

interface Room {
  readonly rooms: readonly string[]; // rooms it may import
  readonly packages: readonly string[] | 'any'; // npm packages it may import
  readonly is: string; // what lives there
}

export const CORE = ['persona', 'rapport', 'dialogue', 'session', 'scoring', 'analysis'] as const;

/** Each core room may import the ones before it. */
const below = (room: (typeof CORE)[number]): readonly string[] => CORE.slice(0, CORE.indexOf(room));

export const HOUSE: Readonly<Record<string, Room>> = {
  persona: { rooms: [], packages: ['zod', 'jsonc-parser'], is: 'what a persona file is' },
  rapport: { rooms: below('rapport'), packages: ['xstate'], is: 'how the person moves' },
  dialogue: { rooms: below('dialogue'), packages: [], is: 'the script walked' },
  session: { rooms: below('session'), packages: ['zod', 'fflate'], is: 'what happened' },
  scoring: { rooms: below('scoring'), packages: [], is: 'what it was worth' },
  analysis: { rooms: below('analysis'), packages: ['xstate'], is: 'what else could have happened' },
  storage: { rooms: ['persona', 'session'], packages: ['idb', 'zod'], is: 'where bytes sleep' },
  ui: { rooms: [...CORE, 'storage'], packages: 'any', is: 'what people see' },
  cli: { rooms: CORE, packages: [], is: "the coach's command line" },
};

const COMPOSITION_ROOT = 'src/main.tsx';
const SHAPELESS = /^(utils?|common|helpers?|shared|lib|misc)$/;
const LINE_LIMIT = 400;

const FORBIDDEN_IN_CORE: readonly (readonly [RegExp, string, string])[] = [
  [/\bDate\.now\b/, 'Date.now', 'time arrives as recorded events; read the clock in src/ui or src/main.tsx'],
  [/\bnew Date\(\s*\)/, 'new Date()', 'time arrives as recorded events; read the clock in src/ui or src/main.tsx'],
  [/\bMath\.random\b/, 'Math.random', 'chance comes from the recorded seed; draw the seed in src/main.tsx'],
  [/(?<![.\w])set(?:Timeout|Interval)\b/, 'a timer', 'timers live in the player of src/ui and only emit events'],
  [/(?<![.\w])window\b(?!\s*\??:)/, 'window', 'what knows the browser lives in src/ui or src/storage'],
  [/(?<![.\w])document\b(?!\s*\??:)/, 'document', 'what knows the page lives in src/ui'],
];

const ANY_TYPE = /(?:[:<|&,(=]|\bas|=>|\bextends)\s*any\b(?!\s*[:(.=])/;
const NON_NULL = /[\w)\]]!(?=\s*(?:[.[(,;)\]}]|$))/m;

const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
const isCore = (room: string | undefined): boolean => CORE.some((core) => core === room);

/** Every file of src by its path from the repository's root, with forward slashes. Returns one sentence a breach. */
export function breaches(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => [
    ...namesIn(path),
    ...sizeOf(path, source),
    ...importsIn(path, source),
    ...wordsIn(path, source),
  ]);
}

function namesIn(path: string): string[] {
  const found: string[] = [];
  const parts = path.split('/').slice(1);
  const stem = (parts.at(-1) ?? '').replace(/\..*$/, '');
  const room = roomOf(path);
  if (room === undefined && path !== COMPOSITION_ROOT && !path.endsWith('.d.ts'))
    found.push(
      `${path} lies outside every room: only main.tsx stands in src itself. Move it to the room whose noun it serves.`,
    );
  if (room !== undefined && !(room in HOUSE))
    found.push(`${path} is in a room the house does not have. The rooms are ${Object.keys(HOUSE).join(', ')}.`);
  if ([...parts.slice(0, -1), stem].some((part) => SHAPELESS.test(part)))
    found.push(
      `${path} has a name that says nothing. A helper lives in the room whose noun it serves; used by two rooms, in the lower one.`,
    );
  if (stem === 'index')
    found.push(`${path} is a barrel. Import the file that has the thing, and name this one for what it holds.`);
  if (stem === 'types') found.push(`${path} gathers types. A type lives in the file that makes the value.`);
  return found;
}

export const linesOf = (source: string): number => source.split('\n').length - (source.endsWith('\n') ? 1 : 0);

function sizeOf(path: string, source: string): string[] {
  const lines = linesOf(source);
  return lines > LINE_LIMIT
    ? [`${path} has ${lines} lines, more than ${LINE_LIMIT}. It is more than one subject: split it by noun.`]
    : [];
}

function importsIn(path: string, source: string): string[] {
  const room = roomOf(path);
  const house = room === undefined ? undefined : HOUSE[room];
  if (room === undefined || house === undefined) return [];
  return importsOf(source).flatMap((found) => {
    const breach = found.specifier.startsWith('.')
      ? roomBreach(path, room, house, found)
      : packageBreach(room, house, found);
    return breach === undefined ? [] : [`${path} imports ${found.specifier}: ${breach}`];
  });
}

function roomBreach(path: string, room: string, house: Room, found: Import): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), found.specifier));
  if (target === COMPOSITION_ROOT) return 'only the page itself loads main.tsx. Hand the thing in from there instead.';
  if (!target.startsWith('src/'))
    return isCore(room)
      ? 'the core reads nothing outside src. Hand the data in, or read it in src/storage or src/cli.'
      : undefined;
  const other = roomOf(target);
  if (other === undefined || other === room) return undefined;
  if (room === 'ui' && other === 'storage' && !found.typeOnly)
    return 'src/ui is handed its storage by src/main.tsx and may import only its types (import type).';
  if (house.rooms.includes(other)) return undefined;
  const may = house.rooms.length === 0 ? 'no other room' : `only ${house.rooms.join(', ')}`;
  return `${room} (${house.is}) may import ${may}. What both need lives in the lower room; what needs ${other} lives in ${other} or above it.`;
}

function packageBreach(room: string, house: Room, found: Import): string | undefined {
  const name = packageOf(found);
  if (name === undefined)
    return room === 'cli' ? undefined : 'only src/cli runs in Node. Read files there, and hand the text in.';
  if (house.packages === 'any' || house.packages.includes(name)) return undefined;
  const homes = Object.entries(HOUSE).filter(([, other]) => other.packages !== 'any' && other.packages.includes(name));
  const where = homes.length > 0 ? homes.map(([other]) => `src/${other}`).join(' or ') : 'src/ui';
  return `${room} does not use ${name}. Code that needs it lives in ${where}.`;
}

function wordsIn(path: string, source: string): string[] {
  const code = withoutComments(source, false);
  const found: string[] = [];
  if (isCore(roomOf(path)))
    for (const [pattern, name, advice] of FORBIDDEN_IN_CORE)
      if (pattern.test(code)) found.push(`${path} uses ${name}, and the core is pure: ${advice}.`);
  if (!path.endsWith('.ts')) return found; // in .tsx the text of a page reads like code; the linter looks there
  if (ANY_TYPE.test(code))
    found.push(`${path} says any. What comes from outside is unknown until src/persona or src/session has parsed it.`);
  if (NON_NULL.test(code))
    found.push(`${path} asserts with ! that something is there. Ask, and say what happens when it is not.`);
  return found;
}
