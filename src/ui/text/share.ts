// What the program says where a talk is shared, and where a file or a link is opened.
import type { Pronoun, Stance } from '../../persona/vocabulary.ts';
import type { Fit } from '../../session/fit.ts';
import type { Guess } from '../../session/session.ts';
import type { Outcome, SharingLevel } from '../../session/sharing.ts';
import { capital, counted } from './counting.ts';
import { grammarOf } from './pronoun.ts';

const LEVELS: Readonly<Record<SharingLevel, readonly [name: string, what: string]>> = {
  result: ['How it came out', 'With whom and when, your guess, the ending and the three numbers. Nobody’s words.'],
  transcript: [
    'The words',
    'What was said and what could be seen, as text. No numbers, and nothing of yours beside it.',
  ],
  full: [
    'The whole replay',
    'Every move and when it came, so that it can be replayed. No private note, and no comments.',
  ],
  'full with notes': ['With my notes', 'The whole replay, your private note, and the comments that have been left.'],
};

const FELT: Readonly<Record<Stance, string>> = { open: 'open', guarded: 'guarded', disengaged: 'gone quiet' };
const SURE: Readonly<Record<Guess['sure'], string>> = {
  sure: 'and sure',
  fairly: 'fairly sure',
  guess: 'only a guess',
};

/** Repair counts to ten; the other two are shares. */
const number = (value: number | null, of: 10 | 100): string =>
  value === null ? 'not tested' : `${Math.round(of === 10 ? value : value * of)} of ${of}`;

export const shareText = {
  title: 'Share this talk',
  close: 'Close',
  level: 'What leaves',
  levels: LEVELS,
  preview: 'Exactly this leaves',
  privacy: 'Nothing leaves before you send it yourself.',
  copyLink: 'Copy the link',
  linkIs: (length: number): string =>
    `The link has ${length} letters. Whoever opens it sees the talk; nobody else is asked.`,
  linkWithoutRemarks: 'A link carries the note; comments travel in the file only.',
  tooLong: 'This talk is too long for a link of 2,000 letters. The file holds all of it.',
  save: 'Save as a file',
  copyText: 'Copy as text',
  print: 'Print this page',
  copied: 'Copied.',
  notCopied: 'The browser would not copy. Mark the text above and copy it yourself.',
  saved: 'It is with your downloads.',
  fileName: (person: string, day: string): string => `attune-${person}-${day}`,

  text: {
    talk: (name: string, began: string, turns: number): string =>
      `A talk with ${name}, ${began.slice(0, 10)}, ${counted(turns, 'turn')}`,
    you: 'You',
    guess: ({ stance, sure }: Guess): string => `My guess of how it felt: ${FELT[stance]}, ${SURE[sure]}.`,
    ending: (title: string): string => `It ended: ${title}.`,
    open: 'It is not over, or was left.',
    numbers: ({ repair, noticing, sustaining }: Outcome): readonly string[] => [
      `Repair: ${number(repair, 10)}.`,
      `Noticing: ${number(noticing, 100)}.`,
      `Sustaining: ${number(sustaining, 100)}.`,
    ],
    silent: { short: 'says nothing for a moment', long: 'says nothing for a long while' },
    lookAway: 'looks away',
    leaves: 'gets up',
    unknown: 'says something whose words are not here',
    cut: '—',
  },

  open: {
    title: 'Open a talk or a review',
    lede: 'A session file, a review that came back, or a link. They are read here, in this browser, and sent nowhere.',
    pick: 'Choose a file',
    drop: 'Or drop one anywhere in Attune.',
    link: 'A link to a talk',
    go: 'Open the link',
    reading: 'Reading it.',
    problem: 'It could not be opened',
    code: (code: string): string => `Code: ${code}`,
    person: 'This is the file of a person, not of a talk. The studio opens it.',
    toStudio: 'Go to the studio',
    merged: (count: number, by: string): string =>
      count === 0
        ? 'Everything in this review was here already.'
        : `${capital(counted(count, 'comment'))} by ${by} ${count === 1 ? 'is' : 'are'} with the talk now.`,
    left: (count: number): string =>
      count === 0 ? '' : ` ${capital(counted(count, 'comment'))} could not be placed: the turn is not in this record.`,
    noTalk: 'The talk this review is about is not kept here. Open it first, then the review.',
    noLink: 'That is not a link to a talk.',
    somebody: 'somebody',
    putAway: 'Put this away',
  },

  shown: {
    from: { link: 'This talk came as a link.', file: 'This talk came as a file.' },
    readOnly: 'You are only looking; nothing of it is kept here.',
    keep: 'Keep it with my talks',
    keptAlready: 'It is among your talks already.',
    kept: 'Kept with your talks.',
    again: 'Open it there',
    gone: 'The file that was opened is not in this tab any more. Drop it here once more.',
  },

  fit: (name: string, pronoun: Pronoun, { change, turns, of, stopped, differs }: Fit): string | null => {
    const { their } = grammarOf(pronoun);
    const upTo =
      turns === of
        ? 'Every turn still fits'
        : turns === 0
          ? 'No turn fits any more'
          : `It still fits up to turn ${turns}`;
    switch (change) {
      case 'same':
        return differs === null
          ? null
          : `From ${differs.number === 0 ? 'the first line' : `turn ${differs.number}`} on, these are not the words of the script the record names. You read what the record says.`;
      case 'reworded':
        return `Some of ${name}’s words have been changed since. You read what was said then; the turns are as they were.`;
      case 'restructured':
        return `${name}’s script has been changed since. ${upTo}${stopped === null ? '' : `; at turn ${stopped.number} what was done is not on offer any more`}. You read what was said then; what a turn did is as ${their} script has it now.`;
      case 'gone':
        return `There is no file of ${name} here. You read what was said; what it did cannot be told.`;
    }
  },
} as const;
