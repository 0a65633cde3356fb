// The talk as a play script: who said what, in order. Read off the record; nothing here is remembered.
import type { Cue } from '../../persona/script.ts';
import type { Speech, Utterance } from '../../dialogue/speech.ts';
import type { Turn } from '../../dialogue/turn.ts';
import { TALK } from '../text/talk.ts';
import type { Grammar } from '../text/pronoun.ts';
import { wordsIn } from './delivery.ts';

/** Something said, or something seen. */
export interface Piece {
  readonly kind: Utterance['kind'];
  readonly part: Utterance['part'] | 'yours';
  readonly text: string;
}

/** One speech of one person. */
export interface Entry {
  readonly key: string;
  readonly who: 'them' | 'you';
  readonly pieces: readonly Piece[];
  readonly cut: string | null; // the word at which you cut in; the last piece breaks there
  readonly over: boolean; // yours: said while she went on
  readonly cutIn: string | null; // yours: the word after which you cut in
  readonly cues: readonly Shown[];
}

type Shown = Pick<Cue, 'shows'>;

/** What the script needs of her side of a turn; a record has it as well as a timeline. */
export type Heard = Pick<Speech, 'utterances'> & { readonly cues: readonly Shown[] };

/** What the script needs of a turn. */
export interface Exchange {
  readonly number: number;
  readonly turn: Pick<Turn, 'event' | 'said'> & {
    readonly cut: { readonly said: string } | null;
    readonly hers: Heard;
  };
}

/** What the script needs of a talk. */
export interface Exchanges {
  readonly opening: { readonly speech: Heard };
  readonly moments: readonly Exchange[];
}

/** A word without what hangs on it: as it is named, not as it is written. */
export const bareWord = (text: string): string =>
  (text.trim().split(/\s+/).at(-1) ?? '').replace(/^[“‘"'(]+|[.,;:!?…—–"”’')]+$/g, '');

/** The whole script so far, opening first. */
export function scriptOf(timeline: Exchanges, grammar: Grammar): readonly Entry[] {
  const entries: Entry[] = [theirs('opening', timeline.opening.speech, grammar)];
  for (const moment of timeline.moments) {
    const last = entries.at(-1);
    if (moment.turn.cut && last?.who === 'them') entries[entries.length - 1] = cutShort(last, moment.turn.cut.said);
    const said = yours(moment, grammar);
    if (said) entries.push(said);
    if (moment.turn.event.type === 'leave') continue;
    entries.push(theirs(`them-${String(moment.number)}`, moment.turn.hers, grammar));
  }
  return entries;
}

function theirs(key: string, speech: Heard, grammar: Grammar): Entry {
  const pieces = speech.utterances.map(({ kind, part, text }): Piece => ({ kind, part, text }));
  const none: Piece = { kind: 'does', part: 'reaction', text: TALK.saysNothing(grammar) };
  return {
    key,
    who: 'them',
    pieces: pieces.length > 0 ? pieces : [none],
    cut: null,
    over: false,
    cutIn: null,
    cues: speech.cues,
  };
}

function cutShort(entry: Entry, said: string): Entry {
  const before = entry.pieces.filter(({ part }) => part !== 'line');
  return { ...entry, pieces: [...before, { kind: 'says', part: 'line', text: said }], cut: bareWord(said) };
}

function yours({ number, turn }: Exchange, grammar: Grammar): Entry | null {
  const { event, said, cut } = turn;
  const kind = event.type === 'say' || event.type === 'cut-in' ? 'says' : 'does';
  const text = event.type === 'silence' ? TALK.youSilent[event.length] : event.type === 'leave' ? TALK.youLeave : said;
  return {
    key: `you-${String(number)}`,
    who: 'you',
    pieces: [{ kind, part: 'yours', text: kind === 'does' ? deed(text ?? TALK.youLookAway(grammar)) : (text ?? '') }],
    cut: null,
    over: event.type === 'cut-in' && cut === null,
    cutIn: cut === null ? null : bareWord(cut.said),
    cues: [],
  };
}

/** What an author wrote in brackets, as a stage direction: "(look at your phone)" becomes "You look at your phone." */
export function deed(text: string): string {
  const inside = /^\((.*)\)$/.exec(text.trim())?.[1];
  if (inside === undefined) return text;
  const bare = inside.replace(/\.$/, '');
  return /^you\b/i.test(bare) ? `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.` : `You ${bare}.`;
}

/** A speech as one sentence for a screen reader: the name, the words, and what could be seen. */
export function spokenEntry(entry: Entry, name: string): string {
  const words = entry.pieces.map(({ text }) => text).join(' ');
  const cut = entry.cut === null ? '' : ` (${TALK.cutOffAt(entry.cut)})`;
  const how = entry.cutIn === null ? (entry.over ? `(${TALK.over}) ` : '') : `(${TALK.cuttingInAfter(entry.cutIn)}) `;
  const cues = entry.cues.map(({ shows }) => shows).join(' ');
  return `${entry.who === 'them' ? name : TALK.you}: ${how}${words}${cut}${cues === '' ? '' : ` ${cues}`}`;
}

/** Is her turn so long that what comes before her line should be set smaller? */
export const isLong = (entry: Entry): boolean =>
  entry.pieces.some(({ part }) => part === 'line' || part === 'ending') &&
  entry.pieces.some(({ part }) => part !== 'line' && part !== 'ending') &&
  entry.pieces.reduce((sum, { text }) => sum + wordsIn(text), 0) > 45;
