// What the learner has chosen, kept on this device. A setting that cannot be read is its standard. Read before the first
// line is drawn, so it is checked by hand: a schema would be the largest thing on the first screen but two.
import { PACINGS } from '../session/pacing.ts';

const oneOf =
  <const T extends readonly [string, ...string[]]>(names: T, standard: T[number]) =>
  (value: unknown): T[number] =>
    names.find((name) => name === value) ?? standard;
const between = (least: number, most: number, standard: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most ? value : standard;
const atMost = (letters: number) => (value: unknown) => (typeof value === 'string' ? value.slice(0, letters) : '');
const yesOrNo = (standard: boolean) => (value: unknown) => (typeof value === 'boolean' ? value : standard);

/** Every setting, and how it is read; what is not a setting is left out. */
const READING = {
  pacing: oneOf(PACINGS, 'untimed'),
  /** Relaxed: the author's windows times this. 1–10. */
  relaxedTimes: between(1, 10, 3),
  /** The learner's reading speed, words a minute: no window is shorter than reading takes. 80–400. */
  readingSpeed: between(80, 400, 200),
  /** Her line at her pace, or whole at once. */
  lines: oneOf(['her pace', 'at once'], 'her pace'),
  showRepliesEarly: yesOrNo(false),
  portrait: oneOf(['shown', 'hidden'], 'shown'),
  scheme: oneOf(['as the system', 'light', 'dark'], 'as the system'),
  motion: oneOf(['as the system', 'still'], 'as the system'),
  textSize: oneOf(['usual', 'larger', 'largest'], 'usual'),
  /** Single-letter keys; digits, arrows, Enter and Escape always work. */
  letterKeys: yesOrNo(true),
  /** In relaxed and live pacing, leaving the tab while she talks is looking away. Announced before. */
  awayIsLookingAway: yesOrNo(true),
  /** What stands beside a comment of theirs; asked when the first one is left. */
  name: atMost(120),
};
export type Settings = { readonly [Name in keyof typeof READING]: ReturnType<(typeof READING)[Name]> };

/** Anything that claims to be settings: each one that can be read, and the standard for the rest. */
export function readSettings(value: unknown): Settings {
  const given = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  return {
    pacing: READING.pacing(given.get('pacing')),
    relaxedTimes: READING.relaxedTimes(given.get('relaxedTimes')),
    readingSpeed: READING.readingSpeed(given.get('readingSpeed')),
    lines: READING.lines(given.get('lines')),
    showRepliesEarly: READING.showRepliesEarly(given.get('showRepliesEarly')),
    portrait: READING.portrait(given.get('portrait')),
    scheme: READING.scheme(given.get('scheme')),
    motion: READING.motion(given.get('motion')),
    textSize: READING.textSize(given.get('textSize')),
    letterKeys: READING.letterKeys(given.get('letterKeys')),
    awayIsLookingAway: READING.awayIsLookingAway(given.get('awayIsLookingAway')),
    name: READING.name(given.get('name')),
  };
}

/** The standard settings. */
export const STANDARD_SETTINGS: Settings = readSettings({});
