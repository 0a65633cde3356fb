// What the program says in a brief. What is said about the person comes from the persona file.
import type { Medium, Relationship } from '../../persona/vocabulary.ts';
import { peopleText } from './people.ts';
import type { Grammar } from './pronoun.ts';

const RELATIONSHIP_WORDS: Readonly<Record<Relationship, string>> = {
  stranger: 'you have never met',
  service: 'you have never met',
  colleague: 'a colleague',
  report: 'reports to you',
  friend: 'a friend',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether claiming common ground would be genuine hangs on these three headings. */
const TRUTH_TITLES = { true: 'True of you', near: 'Near, not the same', false: 'Not true of you' } as const;

const LEVELS: Readonly<Record<number, string>> = {
  2: 'A real difficulty of yours.',
  3: 'Something few people know.',
};

export const briefText = {
  setting: (when: string, place: string, relationship: Relationship): readonly string[] => [
    capital(when),
    place,
    RELATIONSHIP_WORDS[relationship],
  ],
  lasts: (medium: Medium, minutes: number): string =>
    `${capital(peopleText.medium(medium))}, about ${peopleText.minutes(minutes)}.`,

  aim: 'What you are there for',
  prepared: 'The sentence you have prepared',
  quoted: (sentence: string): string => `“${sentence}”`,

  truth: TRUTH_TITLES,
  truthWhy: {
    true: 'Yours to say, or to keep.',
    near: ({ theirs }: Grammar): string => `Also true of you, and close to ${theirs}.`,
    false: 'To say any of these would be to make it up.',
  },
  level: (level: number | undefined): string | undefined => (level === undefined ? undefined : LEVELS[level]),
  baseline: ({ them }: Grammar): string => `What is normal for ${them}`,
  baselineWhy: 'What counts is a change from this.',

  choices: 'How you sit down',
  pace: 'Pace',
  lines: ({ Their }: Grammar): string => `${Their} lines`,
  line: (choice: 'her pace' | 'at once', { their }: Grammar): string =>
    choice === 'her pace' ? `At ${their} pace` : 'At once',
  cues: 'Cues',
  awayCounts: ({ they, s }: Grammar): string => `Leaving this window while ${they} talk${s} counts as looking away.`,
  awayChange: 'Change that',
  allSettings: 'All settings',

  kept: 'What is kept',
  keptBody: 'What you say and do, turn by turn, and when. Every turn is kept on this device only.',

  sitDown: 'Sit down',
  sitDownAgain: 'Sit down afresh',
  afreshWhy: (turn: number): string =>
    `Afresh begins at the beginning, and the talk you left at turn ${turn} stays where it is.`,
  continueAt: peopleText.continueAt,

  nobody: {
    title: 'Nobody by that name',
    body: (id: string): string => `There is nobody here called “${id}”.`,
  },
  unusable: (id: string): string => peopleText.fileName(id),
  toPeople: 'Go to the people',
} as const;
