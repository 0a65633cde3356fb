// What the program says in the studio's graph and in the outline that says the same.
import type { Table } from '../../persona/vocabulary.ts';
import type { Band, BandKind } from '../studio/graph/bands.ts';
import type { WayWord } from '../studio/graph/ways.ts';
import { capital, counted, listed } from './counting.ts';
import { modelText } from './model.ts';

const BANDS: Readonly<Record<Exclude<BandKind, 'topic' | 'aside'>, string>> = {
  opening: 'The opening',
  jolt: 'The jolt',
  close: 'The close',
};

const KINDS: Readonly<Record<BandKind, string>> = {
  opening: 'every talk starts here',
  topic: 'a topic',
  aside: 'belongs to no topic',
  jolt: 'nobody’s fault',
  close: 'after the last topic',
};

/** Not more names in a row than somebody reads. */
const NAMES_MOST = 2;
const either = (names: readonly string[]): string => {
  const more = names.length - NAMES_MOST;
  if (more > 0) return `${names.slice(0, NAMES_MOST).join(', ')} or ${counted(more, 'other')}`;
  return listed(names).replace(/ and (?=[^,]*$)/, ' or ');
};

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const graphText = {
  name: 'The graph',
  views: 'How the script is shown',
  drawn: 'Drawn',
  outline: 'Outline',
  larger: 'Larger',
  smaller: 'Smaller',
  whole: 'All of it',
  size: (percent: number): string => `${String(percent)} %`,
  label: (beats: number, bands: number): string =>
    `The script drawn: ${counted(beats, 'beat')} in ${counted(bands, 'part')}, and where each reply leads. The outline says the same.`,
  outlineLabel: 'The script as a list: parts, beats, and where they lead',
  keys: 'Arrow keys go along the arrows, left and right to the other ways; Enter chooses.',
  key: 'A number counts the replies that lead this way; dashed and with a question mark, only under a condition.',
  elsewhere: (problems: number): string =>
    `${capital(counted(problems, 'problem'))} in other places of the file ${problems === 1 ? 'is' : 'are'} not in this drawing.`,

  band: ({ kind, title, topic }: Pick<Band, 'kind' | 'title' | 'topic'>): string =>
    title ?? (kind === 'topic' || kind === 'aside' ? capital(topic.replaceAll('-', ' ')) : BANDS[kind]),
  /** The same in the middle of a sentence. */
  bandNamed: (band: Pick<Band, 'kind' | 'title' | 'topic'>): string => band.title ?? uncapital(graphText.band(band)),
  bandKind: (kind: BandKind): string => KINDS[kind],
  endings: 'The endings',
  endingsKind: 'tried in this order',
  endingWhen: (conditional: boolean): string => (conditional ? 'on a condition' : 'when no other fits'),

  card: (table: Table, depth: number): string =>
    `${uncapital(modelText.play.tableLabel(table))} · depth ${String(depth)}`,
  begins: 'begins',
  breaks: { jolt: 'jolt', bounce: 'bounce' },
  problems: (count: number, stops: boolean): string =>
    `${counted(count, 'problem')}${stops ? (count === 1 ? ' that must be mended' : ', and not only warnings') : ''}`,
  waysCount: (into: number, on: number): string => `${counted(into, 'way')} in, ${counted(on, 'way')} on`,
  moves: (count: number, sometimes: boolean): string => `${String(count)}${sometimes ? '?' : ''}`,

  /** What stands where an arrow leaves its band, and under it the parts it comes to. */
  sign: (to: string, word: WayWord | null): string => {
    switch (word) {
      case 'next':
        return 'on to';
      case 'back':
        return 'back to';
      case 'end':
        return 'the end';
      case null:
        return to;
    }
  },
  signPlaces: (parts: readonly string[], ends: boolean): string =>
    either(ends ? [...parts, 'the end'] : parts) || 'nowhere',

  ways: 'Ways in and out',
  choose: 'Choose a beat to see its ways in and out.',
  into: 'What leads here',
  on: 'Where it leads',
  noWayIn: 'Nothing leads here: no learner will hear it.',
  beginsHere: 'Every talk begins here.',
  replies: (count: number, sometimes: boolean): string =>
    `${counted(count, 'reply', 'replies')}${sometimes ? ', under a condition' : ''}`,
  orEnds: 'or the end',
  wayOn: (word: WayWord | null, part: string | null): string => {
    const names: Readonly<Record<WayWord, string>> = { next: 'the next topic', back: 'back', end: 'the end' };
    return [...(word === null ? [] : [names[word]]), ...(part ? [part] : [])].join(': ');
  },
} as const;
