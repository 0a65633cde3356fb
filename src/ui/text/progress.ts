// What the program says of many talks together: what changed, and on how much that rests. Nothing here adds up to one
// number, and nothing grows by itself.
import type { Stance } from '../../persona/vocabulary.ts';
import { MOMENTS_LEAST, type Calibration, type Sat, type Skill, type SkillOverTime } from '../../scoring/progress.ts';
import { REPAIR_MOST } from '../../scoring/repair.ts';
import { capital, counted, times } from './counting.ts';
import { numbersText } from './debriefNumbers.ts';
import { dayWords, inWords } from './people.ts';

const STANCE_WORDS: Readonly<Record<Stance, string>> = { open: 'Open', guarded: 'Guarded', disengaged: 'Gone quiet' };

const MOMENT_WORDS: Readonly<Record<Skill, readonly [one: string, more: string]>> = {
  repair: ['break', 'breaks'],
  noticing: ['shift', 'shifts'],
  sustaining: ['turn', 'turns'],
};

const moments = (skill: Skill, count: number): string => counted(count, ...MOMENT_WORDS[skill]);

export const progressText = {
  title: 'Progress',
  intro: (talks: number): string =>
    talks === 0
      ? 'Nothing here yet. What your talks say together stands here, once you have had one.'
      : `What ${talks === 1 ? 'your one talk says' : `your ${inWords(talks)} talks say`} together, and on how much that rests.`,
  waiting: 'Looking what is kept.',
  all: 'All your talks, one by one',
  copy: 'Keep a copy, or delete everything',
  meetSomebody: 'Meet somebody',

  // ---------- the first time, and the latest ----------
  firstAndLatest: 'The first time, and the latest',
  firstWhy: 'With the same person, from the first line. Nothing tells more.',
  nobodyTwice: 'Sit down with somebody a second time, from the first line, and both times stand here side by side.',
  first: 'First',
  latest: 'Latest',
  number: 'Number',
  day: (iso: string, now: string): string => dayWords(iso, now) ?? '',
  sideBySide: 'Turn by turn, side by side',
  sideBySideWith: (name: string): string => `${name}: turn by turn, side by side`,
  skill: (skill: Skill): string => numbersText[skill].name,
  inOne: (skill: Skill, { score: { repair, noticing, sustaining } }: Sat): string => {
    switch (skill) {
      case 'repair':
        return repair.value === null ? numbersText.notTested : `${Math.round(repair.value)} of ${REPAIR_MOST}`;
      case 'noticing':
        return noticing.value === null
          ? numbersText.notTested
          : `${noticing.hits} ${numbersText.noticing.of(noticing.shifts.length)}`;
      case 'sustaining':
        return sustaining.value === null
          ? numbersText.notTested
          : `${sustaining.open} ${numbersText.sustaining.of(sustaining.turns)}`;
    }
  },

  // ---------- over time ----------
  overTime: 'Over time',
  overTimeWhy: 'Each dot is one sitting from the first line. A larger dot rests on more.',
  rests: ({ skill, moments: count, points }: SkillOverTime): string =>
    count === 0
      ? `No ${MOMENT_WORDS[skill][0]} yet.`
      : `${capital(moments(skill, count))}, in ${counted(points.length, 'sitting')}.`,
  notYet: 'not enough yet',
  notYetWhy: ({ skill, moments: count }: SkillOverTime): string =>
    `It says something from ${moments(skill, MOMENTS_LEAST)} on${count > 0 ? `; there ${count === 1 ? 'is' : 'are'} ${inWords(count)}` : ''}.`,
  together: (skill: Skill, value: number): readonly [number: string, of: string] =>
    skill === 'repair'
      ? [String(Math.round(value * REPAIR_MOST)), `of ${REPAIR_MOST}`]
      : skill === 'noticing'
        ? [String(Math.round(value * 10)), 'of 10 shifts']
        : [String(Math.round(value * 10)), 'of 10 turns open'],
  heights: ['all', 'half', 'none'],
  asTable: 'The same as a table',
  table: {
    caption: 'Every sitting from the first line, oldest first',
    when: 'When',
    who: 'With',
  },

  // ---------- your own sense of it ----------
  sense: 'Your own sense of it',
  senseWhy: 'What you guessed before you saw anything, and how it was.',
  senseNone: 'You are asked at the end of each talk how connected the other felt. What you guess stands here.',
  calibration: ({ guesses, same, nearer, further, sure, enough }: Calibration): string => {
    const basis = `${capital(counted(guesses, 'guess', 'guesses'))}.`;
    if (!enough) return `${basis} Not enough yet to say how your sense of it runs; five would be.`;
    const met = same === guesses ? 'Each of them met it.' : `${capital(inWords(same))} of them met it.`;
    const lean =
      nearer === further
        ? ''
        : further > nearer
          ? ` More often people were further away than you felt (${times(further)}; ${nearer === 0 ? 'never' : times(nearer)} nearer).`
          : ` More often people were nearer than you felt (${times(nearer)}; ${further === 0 ? 'never' : times(further)} further away).`;
    const certain =
      sure.guesses === 0 ? '' : ` When you were sure, ${inWords(sure.same)} of ${inWords(sure.guesses)} met it.`;
    return `${basis} ${met}${lean}${certain}`;
  },
  guessed: 'You guessed',
  was: 'It was',
  stance: (stance: Stance): string => STANCE_WORDS[stance],
  cell: (count: number): string => (count === 0 ? 'none' : String(count)),

  // ---------- how it is worked out ----------
  how: 'How this is worked out',
  howParts: [
    'Each number is worked out over all its breaks, shifts or turns at once, whichever talk they were in. Pressing “Something shifted” when nothing had takes from noticing, also where nothing shifted at all.',
    'Under five there is no number: a few moments say more about chance than about you.',
    'A sitting that began in the middle of an earlier one is practice, and its guess alone is counted.',
    'There is no number over the three, and nothing here grows by talking more.',
  ],
  howNumbers: 'How the three numbers come about',
} as const;
