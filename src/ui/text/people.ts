// What the program says on the page of people, and about somebody whose file cannot be used.
import type { Medium } from '../../persona/vocabulary.ts';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A small number as a word, a larger one in figures. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "A long story": "a long story"; "JSON ends here" stays as it is. */
const uncapital = (text: string): string =>
  /^[A-Z](?:[a-z]|\s)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const counted = (count: number, one: string, more: string): string => `${inWords(count)} ${count === 1 ? one : more}`;

const MEDIUM_WORDS: Readonly<Record<Medium, string>> = {
  'in person': 'in person',
  video: 'video call',
  phone: 'telephone, no picture',
};

const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
const DAY = 86_400_000;

/** A day as one says it: "today", "yesterday", "on Tuesday", "on 3 November", with the year when it is another. */
export function dayWords(iso: string, nowIso: string): string | null {
  const [day, now] = [new Date(iso), new Date(nowIso)];
  if (Number.isNaN(day.getTime()) || Number.isNaN(now.getTime())) return null;
  const ago = Math.round((midnight(now) - midnight(day)) / DAY);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago > 1 && ago < 7) return `on ${new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(day)}`;
  const year = day.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return `on ${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', ...year }).format(day)}`;
}

export const peopleText = {
  title: 'People',
  intro: (people: number): string =>
    people === 1
      ? 'One person, with something on their mind.'
      : `${capital(inWords(people))} people, each with something on their mind.`,
  firstVisit: (minutes: number): string => `About ${peopleText.minutes(minutes)}, at your own pace.`,
  medium: (medium: Medium): string => MEDIUM_WORDS[medium],
  minutes: (minutes: number): string => counted(minutes, 'minute', 'minutes'),
  meta: (medium: Medium, minutes: number, met: string): readonly string[] => [
    capital(MEDIUM_WORDS[medium]),
    `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    met,
  ],
  notYetMet: 'not yet met',
  lastMet: (began: string, now: string): string => {
    const day = dayWords(began, now);
    return day === null ? 'met before' : `last met ${day}`;
  },
  leftAtTurn: (turn: number): string => `left at turn ${turn}`,
  readTheBrief: 'Read the brief',
  continueAt: (turn: number): string => `Continue at turn ${turn}`,
  others: 'The others',
  nothingLeft: 'Nothing has left this device.',
  talksKept: (talks: number): string =>
    talks === 0 ? '' : `${capital(counted(talks, 'talk is', 'talks are'))} kept only in this browser.`,
  toTalksKept: 'Your talks on this device',
  fileName: (id: string): string => `${id}.json`,
  fileUnusable: 'This person’s file cannot be used as it is.',
  fileProblem: ({
    line,
    column,
    sentence,
  }: {
    readonly line: number;
    readonly column: number;
    readonly sentence: string;
  }) => `Line ${line}, column ${column}: ${uncapital(sentence)}`,
  moreProblems: (count: number): string => `And ${counted(count, 'more place', 'more places')} in the file.`,
  notFetched: (id: string): string =>
    `The file ${id}.json did not arrive. Load the page again to ask for it once more.`,
  nobodyYet: 'Nobody can be met just now.',
} as const;
