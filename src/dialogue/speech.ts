// What she says and shows in one turn, and where a sentence breaks when she is cut off.
import type { Reaction } from '../persona/schema.ts';
import type { Beat, Cue, Line, Reply } from '../persona/script.ts';
import { CUE_LOSS, type Medium, type Stance } from '../persona/vocabulary.ts';
import type { Rapport } from '../rapport/rapport.ts';

/** One utterance, or one thing done. `line` is the part of the turn that can be cut in on. */
export interface Utterance {
  readonly part: 'reaction' | 'aside' | 'line' | 'kept' | 'ending';
  readonly kind: 'says' | 'does';
  readonly text: string;
}

/** Her side of a turn. */
export interface Speech {
  readonly utterances: readonly Utterance[];
  readonly cues: readonly Cue[]; // those the medium lets through, strongest last
  readonly hidden: number; // how many it does not
  readonly views: readonly string[]; // her inner lines; for afterwards
}

export const SILENT: Speech = { utterances: [], cues: [], hidden: 0, views: [] };

/** A cue shows while something of its clarity is left after what the medium takes. */
export const shows = (medium: Medium, { channel, clarity }: Cue): boolean =>
  clarity - (CUE_LOSS[medium][channel] ?? 0) > 0;

const speech = (
  medium: Medium,
  utterances: readonly Utterance[],
  cues: readonly Cue[],
  view: string | undefined,
): Speech => {
  const shown = cues.filter((cue) => shows(medium, cue));
  return { utterances, cues: shown, hidden: cues.length - shown.length, views: view === undefined ? [] : [view] };
};

export const lineSpeech = (medium: Medium, line: Line): Speech =>
  speech(
    medium,
    line.says.map((text) => ({ part: 'line', kind: 'says', text })),
    line.cues,
    line.view,
  );

export function replySpeech(medium: Medium, reply: Reply, part: Utterance['part']): Speech {
  const said = reply.says.map((text): Utterance => ({ part, kind: 'says', text }));
  const done: readonly Utterance[] = reply.action === undefined ? [] : [{ part, kind: 'does', text: reply.action }];
  return speech(medium, [...said, ...done], reply.cues, reply.view);
}

/** The column of a reaction for how she stood when it happened; what is missing comes from the column before it. */
export function columnOf(reaction: Reaction, before: Rapport): Reply {
  if (before.bond === 'confrontation' && reaction.confrontation) return reaction.confrontation;
  const guarded = reaction.guarded ?? reaction.open;
  return before.stance === 'open'
    ? reaction.open
    : before.stance === 'guarded'
      ? guarded
      : (reaction.disengaged ?? guarded);
}

/** One speech after the other. The cues of the later one stand last: they are on show when she has finished. */
export function together(...speeches: readonly Speech[]): Speech {
  return {
    utterances: speeches.flatMap(({ utterances }) => utterances),
    cues: speeches.flatMap(({ cues }) => cues),
    hidden: speeches.reduce((sum, { hidden }) => sum + hidden, 0),
    views: speeches.flatMap(({ views }) => views),
  };
}

/** The words of a line, in order, all breaths together. */
export const wordsOf = (line: Line): readonly string[] => line.says.join(' ').split(/\s+/);

/** After how many words of the open line her tail begins: there a supportive word joins in instead of cutting off. */
export function tailWord(beat: Beat, stance: Stance): number | null {
  if (!beat.tail || stance !== 'open') return null;
  const text = beat.lines.open.says.join(' ');
  const before = text.slice(0, text.indexOf(beat.tail.after) + beat.tail.after.length);
  return before.trim().split(/\s+/).length;
}

/**
 * Her sentence, cut off after so many words: what was heard, and what stays unsaid until she gets the floor back. The
 * author's kept words where there are any still to come; otherwise the rest of the breath.
 */
export function cutOff(beat: Beat, stance: Stance, word: number): { readonly said: string; readonly unsaid: string } {
  const line = beat.lines[stance];
  const words = wordsOf(line);
  const said = words.slice(0, word).join(' ');
  const rest = words.slice(word).join(' ');
  if (beat.tail && stance === 'open' && rest.includes(beat.tail.keep)) return { said, unsaid: beat.tail.keep };
  let left = word;
  for (const breath of line.says) {
    const count = breath.split(/\s+/).length;
    if (left < count) return { said, unsaid: breath.split(/\s+/).slice(left).join(' ') };
    left -= count;
  }
  return { said, unsaid: rest };
}
