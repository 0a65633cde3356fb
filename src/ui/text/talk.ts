// What the program says during a talk. What people say stands in the persona files.
import type { Medium } from '../../persona/vocabulary.ts';
import type { Pacing } from '../../session/pacing.ts';
import type { Grammar } from './pronoun.ts';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);

const PACINGS: Readonly<Record<Pacing, string>> = {
  untimed: 'at your own pace',
  relaxed: 'relaxed pace',
  live: 'live',
};

export const TALK = {
  title: (name: string) => `Talking with ${name}`,
  where: (name: string, place: string) => `${name}, ${place}`,
  pace: (pacing: Pacing) => PACINGS[pacing],
  you: 'You',
  conversation: 'The conversation',
  log: 'What has been said',

  // ---------- the state of the floor ----------
  speaking: (who: Grammar) => `${who.They} ${who.are} speaking.`,
  mayCutIn: 'You may cut in.',
  letFinish: (who: Grammar) => `Let ${who.them} finish.`,
  yourTurn: 'Your turn.',
  hasFinished: (who: Grammar) => `${who.They} ${who.have} finished.`,
  lineStands: (who: Grammar) => `${who.Their} line is all here; you may still cut in.`,
  hasStopped: (who: Grammar) => `${who.They} ${who.have} stopped.`,
  youCutIn: (who: Grammar, word: string) => `You cut in; ${who.they} stopped at “${word}”.`,
  youTookBack: 'You took that back.',
  cutInWith: 'Cut in with:',
  goesOn: (who: Grammar) => `${who.They} go${who.s === '' ? '' : 'es'} on until you choose.`,
  waitsAt: (who: Grammar, word: string) => `${who.They} wait${who.s} at “${word}”.`,
  handTitle: 'Words always to hand.',
  silentFor: 'Stay silent for:',
  silence: (seconds: number) =>
    seconds === 0 ? 'Silence.' : `Silence, ${inWords(seconds)} second${seconds === 1 ? '' : 's'}.`,
  silenceQuiet: 'Silence.',
  pastAMoment: 'Past a moment.',
  paused: 'Paused.',
  noted: 'Noted.',
  itIsOver: 'The talk is over.',
  youWillSay: (number: number, who: Grammar) =>
    `You will say ${String(number)} when ${who.they} finish${who.s === '' ? '' : 'es'}.`,
  sayWhenFinished: (who: Grammar) => `Say when ${who.they} finish${who.s === '' ? '' : 'es'}.`,

  // ---------- acts ----------
  cutIn: 'Cut in',
  letGoOn: (who: Grammar) => `Let ${who.them} go on`,
  wholeLine: 'Whole line at once',
  wholeLineShort: 'Whole line',
  staySilent: 'Stay silent',
  endSilence: 'End the silence',
  hand: 'Words to hand',
  back: 'Back to the replies',
  shifted: 'Something shifted',
  aMoment: 'A moment.',
  aLongWhile: 'A long while.',
  lookAway: 'Look away.',
  pause: 'Pause',
  earlier: 'Earlier lines',
  nothingEarlier: 'Nothing has been said yet.',
  replies: (count: number) => `Your turn, ${String(count)} ${count === 1 ? 'reply' : 'replies'}`,
  replyCount: (count: number) => `${String(count)} ${count === 1 ? 'reply' : 'replies'}.`,
  cutInGroup: (count: number) => `Cut in with, ${String(count)} ${count === 1 ? 'choice' : 'choices'}`,
  handGroup: (count: number) => `Words always to hand, ${String(count)}`,
  silenceGroup: 'Stay silent for',
  seeWhatHappened: 'See what happened',

  // ---------- the script ----------
  saysNothing: (who: Grammar) => `${who.They} say${who.s} nothing.`,
  youSilent: { short: 'You say nothing for a moment.', long: 'You say nothing for a long while.' },
  youLeave: 'You get up.',
  youLookAway: (who: Grammar) => `You look away from ${who.them}.`,
  over: 'while it is being said',
  overMark: 'as it is said',
  cutOffAt: (word: string) => `cut off at “${word}”`,
  cuttingInAfter: (word: string) => `cutting in after “${word}”`,
  /** The last line once more. `even` makes the same words new, so that they are read out again. */
  again: (words: string, even: boolean) => `${even ? 'Again.' : 'Once more.'} ${words}`,

  // ---------- what cannot be seen ----------
  hidden: (medium: Medium, who: Grammar): string | null =>
    medium === 'video'
      ? `On video you cannot see ${who.their} hands or how ${who.they} sit${who.s}, and ${who.their} eyes are on the screen.`
      : medium === 'phone'
        ? `You cannot see ${who.them}.`
        : null,

  // ---------- keeping ----------
  keepCopy: 'Keep a copy',
  keepOn: 'The talk goes on.',
  copyName: (person: string, day: string) => `attune-${person}-${day}.json`,

  // ---------- arriving ----------
  arriving: 'Sitting down.',
  noSession: 'This talk is not kept in this browser. It may be in another one, or have been taken away.',
  noTurn: 'That talk has no such turn. The link may have lost a part of itself on the way.',
  overByThen: 'The talk was over by that turn. Begin a turn earlier.',
  againAfter: (turns: number) => (turns === 0 ? 'again from the first line' : `again from turn ${String(turns + 1)}`),
  otherPerson: 'This talk was with somebody else.',
  changed: (turn: number) =>
    `The script has changed since you last sat here. The talk goes on from turn ${String(turn)}; the record you made is kept as it was.`,
} as const;
