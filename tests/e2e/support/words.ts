// What people say in a talk, read off the persona files and the text catalogue: the tests look for words, not for ids.
import { readFileSync } from 'node:fs';

interface Said {
  readonly id: string;
  readonly says: string;
}

interface Cued {
  readonly says: readonly string[];
  readonly cues: readonly { readonly shows: string }[];
}

/** As much of a persona file as a reader of the page needs. */
interface Script {
  readonly id: string;
  readonly name: string;
  readonly about: { readonly wants: string };
  readonly beats: readonly {
    readonly id: string;
    readonly lines: Readonly<Record<'open' | 'guarded' | 'disengaged', Cued>>;
    readonly moves: readonly Said[];
    readonly cutIns?: readonly Said[];
  }[];
  readonly hand: readonly Said[];
  readonly cutOff: readonly Said[];
  readonly reactions: Readonly<Record<string, Readonly<Record<'open', Cued>>>>;
  readonly endings: readonly { readonly id: string; readonly title: string; readonly reply: Cued }[];
}

export const root = new URL('../../../', import.meta.url);

export const scriptOf = (id: string): Script =>
  JSON.parse(readFileSync(new URL(`personas/${id}.json`, root), 'utf8')) as Script;

export const mara = scriptOf('mara');

const everything = ({ beats, hand, cutOff }: Script): readonly Said[] => [
  ...beats.flatMap(({ moves, cutIns = [] }) => [...moves, ...cutIns]),
  ...hand,
  ...cutOff,
];

/** How a row with this move begins. "Go on. You’d got as far as —" goes on with her own last words, or stops before. */
export function beginsWith(script: Script, move: string): string {
  const found = everything(script).find(({ id }) => id === move);
  if (!found) throw new Error(`${script.name} is never told "${move}".`);
  const bracketed = /^\((.*)\)$/.exec(found.says)?.[1];
  if (bracketed !== undefined) return `You ${bracketed}`;
  return /—\s*$/.test(found.says) ? (found.says.split(/(?<=[.!?])\s/)[0] ?? found.says) : found.says;
}

/** What a reaction puts on show while she is open. */
export const cuesOf = (script: Script, occasion: string): readonly string[] =>
  script.reactions[occasion]?.open.cues.map(({ shows }) => shows) ?? [];

export const lineOf = (script: Script, beat: string, stance: 'open' | 'guarded' = 'open'): string =>
  script.beats.find(({ id }) => id === beat)?.lines[stance].says.join(' ') ?? '';

export const endingOf = (script: Script, ending: string) => {
  const found = script.endings.find(({ id }) => id === ending);
  if (!found) throw new Error(`${script.name} has no ending "${ending}".`);
  return { title: found.title, says: found.reply.says.join(' ') };
};
