// What the program says on the page of settings, and under the same choices in a brief.
import type { Settings } from '../../storage/settings.ts';
import { inWords } from './people.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Three times as long", "Two and a half times as long". */
function times(count: number): string {
  if (count === 1) return 'As long as live';
  if (count === 2) return 'Twice as long as live';
  return `${capital(inWords(count))} times as long as live`;
}

type Choices<Name extends keyof Settings> = readonly {
  readonly value: Settings[Name];
  readonly label: string;
  readonly why: string;
}[];

const pacing = (relaxedTimes: number): Choices<'pacing'> => [
  { value: 'untimed', label: 'Untimed', why: 'Nothing runs. You say how long a silence is.' },
  { value: 'relaxed', label: 'Relaxed', why: `${times(relaxedTimes)}.` },
  { value: 'live', label: 'Live', why: 'Silence and speech take the time they take in life.' },
];

const lines: Choices<'lines'> = [
  { value: 'her pace', label: 'As spoken', why: 'Phrase by phrase, as fast as that person speaks.' },
  { value: 'at once', label: 'At once', why: 'The whole line is there to read.' },
];

const showRepliesEarly: Choices<'showRepliesEarly'> = [
  { value: false, label: 'When your turn comes', why: 'While somebody speaks, only their line is on the page.' },
  { value: true, label: 'Early', why: 'You can read them while somebody speaks. It is harder to listen.' },
];

const portrait: Choices<'portrait'> = [
  { value: 'shown', label: 'Picture and words', why: 'Whatever the picture shows is also said.' },
  { value: 'hidden', label: 'Words only', why: 'No picture. Everything it would show is said.' },
];

const awayIsLookingAway: Choices<'awayIsLookingAway'> = [
  {
    value: true,
    label: 'Leaving this window counts',
    why: 'While somebody talks, relaxed or live, it is felt as looking away.',
  },
  { value: false, label: 'It does not', why: 'The talk waits until you are back, and nobody minds.' },
];

const scheme: Choices<'scheme'> = [
  { value: 'as the system', label: 'As your system', why: 'Light or dark, whichever your device is set to.' },
  { value: 'light', label: 'Light', why: 'Dark ink on light paper.' },
  { value: 'dark', label: 'Dark', why: 'The same room with the lights down.' },
];

const textSize: Choices<'textSize'> = [
  { value: 'usual', label: 'Usual', why: 'The size your browser is set to.' },
  { value: 'larger', label: 'Larger', why: 'A little more than that.' },
  { value: 'largest', label: 'Largest', why: 'A third more.' },
];

const motion: Choices<'motion'> = [
  { value: 'as the system', label: 'As your system', why: 'Still, if your device asks for less motion.' },
  { value: 'still', label: 'Still', why: 'Poses replace each other. Nothing is lost by it.' },
];

const letterKeys: Choices<'letterKeys'> = [
  { value: true, label: 'On', why: 'One letter is enough, as i to cut in.' },
  { value: false, label: 'Off', why: 'Digits, arrows, Enter, Space and Esc still work.' },
];

export const settingsText = {
  title: 'Settings',
  intro: 'What you choose here holds at once, and is kept on this device.',

  time: 'Time',
  pacing: 'Pace',
  pacingChoices: pacing,
  relaxedTimes: 'Relaxed means',
  relaxedValue: (count: number): string => `${count} ×`,
  relaxedWhy: (count: number): string => `${times(count)}. From one to ten.`,
  readingSpeed: 'Reading speed',
  readingValue: (words: number): string => `${words} words a minute`,
  readingWhy: 'No time to answer is ever shorter than reading takes at this speed.',
  away: 'Looking away',
  awayChoices: awayIsLookingAway,

  page: 'On the page',
  lines: 'Lines',
  linesChoices: lines,
  replies: 'Your replies',
  repliesChoices: showRepliesEarly,
  portrait: 'Cues',
  portraitChoices: portrait,
  scheme: 'Paper',
  schemeChoices: scheme,
  textSize: 'Text',
  textSizeChoices: textSize,
  motion: 'Motion',
  motionChoices: motion,

  keys: 'Keys',
  letterKeys: 'Single letters',
  letterKeysChoices: letterKeys,
  allKeys: 'All keys',

  comments: 'Comments',
  name: 'Your name',
  nameWhy: 'It stands beside what you say of a talk, and goes where that talk goes.',
} as const;
