// What the program says about the balance of a person: who comes to what, and how long it takes.
import type { Pronoun } from '../../persona/vocabulary.ts';
import type { Fare, Kind } from '../studio/balance/fare.ts';
import type { Length, Lengths } from '../studio/balance/lengths.ts';
import type { Progress, Walked } from '../studio/balance/weigh.ts';
import { capital, counted, times } from './counting.ts';
import { inWords } from './people.ts';
import { grammarOf } from './pronoun.ts';

const count = new Intl.NumberFormat('en-GB');

const KINDS: Readonly<Record<Kind, string>> = {
  reads: 'Reads',
  habit: 'Has a habit',
  blind: 'Reads nothing',
};

const share = ({ open, turns }: Fare): number => (turns === 0 ? 0 : Math.round((100 * open) / turns));

const roughly = (millions: number): string =>
  millions < 1_000_000 ? count.format(millions) : `${(millions / 1_000_000).toFixed(1)} million`;

/** Who listens against the best of those who do not, in a sentence or two. */
function summary(fares: readonly Fare[], pronoun: Pronoun): string {
  const { them } = grammarOf(pronoun);
  const reader = fares.find(({ kind }) => kind === 'reads');
  const [near] = fares.filter(({ kind }) => kind === 'blind').toSorted((one, other) => share(other) - share(one));
  if (!reader) return '';
  const first = `${reader.name} keeps ${them} open in ${share(reader)} of 100 turns.`;
  if (!near) return first;
  const rest =
    share(near) === 0
      ? 'Nobody who reads nothing ever does.'
      : `Of those who read nothing, “${near.name}” comes nearest, with ${share(near)}.`;
  return `${first} ${rest}`;
}

const minutes = (one: Length): string => {
  const whole = Math.max(1, Math.round(one.minutes));
  return `about ${counted(whole, 'minute')}`;
};

export const balanceText = {
  title: 'Balance',
  lede: (name: string, talks: number): string =>
    `How it goes with ${name} for people who always play in one way. Each has ${inWords(talks)} talks, over every order of topics.`,
  summary,

  progress: (at: Progress): string => {
    switch (at.is) {
      case 'playing':
        return `${at.done} of ${at.of} have played.`;
      case 'measuring':
        return 'Looking for the shortest talk and the longest.';
      case 'walking':
        return `Walking every talk there can be, order ${at.order} of ${at.of}${at.moves > 0 ? `: ${roughly(at.moves)} moves so far` : ''}. This can take a minute.`;
      case 'done':
        return '';
    }
  },
  stop: 'Stop',
  stopped: 'Stopped. What was known by then stands below.',
  changed: 'The script has changed since this was worked out.',
  again: 'Work it out again',
  failed: 'This could not be worked out here. The script itself is not touched by it.',

  table: 'What each of them comes to',
  heads: {
    who: 'Who',
    open: 'Open, of 100 turns',
    repair: 'Repair, of 10',
    noticing: 'Shifts noticed',
    turns: 'Turns a talk',
    ends: 'Where it ends',
  },
  kind: (kind: Kind): string => KINDS[kind],
  does: (does: string): string => `${capital(does)}.`,
  open: (fare: Fare): string => String(share(fare)),
  repair: ({ repair }: Fare): string => (repair === null ? 'not tested' : repair.toFixed(1)),
  noticing: ({ noticed, shifts }: Fare): string => (shifts === 0 ? 'not tested' : `${noticed} of ${shifts}`),
  turns: ({ turns }: Fare, talks: number): string => (turns / talks).toFixed(0),
  /** "Always good ten times, An early one twice; she ended it once." */
  ends: (
    titles: readonly (readonly [title: string, talks: number])[],
    { brokenOff, unended }: Fare,
    talks: number,
    pronoun: Pronoun,
  ): string => {
    const { they } = grammarOf(pronoun);
    const all = titles.length === 1 && unended === 0;
    return [
      titles.map(([title, some]) => (all ? `${title}, always` : `${title} ${times(some)}`)).join(', '),
      ...(brokenOff ? [`${they} ended it ${brokenOff === talks ? 'every time' : times(brokenOff)}`] : []),
      ...(unended ? [`went in circles ${times(unended)}`] : []),
    ]
      .filter(Boolean)
      .join('; ');
  },

  endings: 'The endings, and who comes to them',
  endingHeads: { ending: 'Ending', by: 'Come to by', reach: 'Can be reached' },
  by: (names: readonly (readonly [name: string, talks: number])[], talks: number): string =>
    names.length === 0 ? 'none of these' : names.map(([name, some]) => `${name} ${some} of ${talks}`).join('; '),
  reach: (reached: boolean | null): string =>
    reached === null ? 'not walked yet' : reached ? 'yes' : 'no talk comes here',

  long: 'How long it is',
  shortest: 'The shortest talk',
  longest: 'The longest, only answering',
  length: (one: Length | null, title: string | null): string =>
    one === null
      ? 'No talk comes to an ending of the script.'
      : `${capital(counted(one.turns, 'turn'))}, ${minutes(one)} of reading${title === null ? '' : `: ${title}`}.`,
  broken: 'Broken off',
  leftAfter: ({ leftAfter }: Lengths, pronoun: Pronoun): string => {
    const { They } = grammarOf(pronoun);
    return leftAfter === null
      ? `${They} never end${grammarOf(pronoun).s} it while somebody only answers.`
      : `${They} can end it after ${counted(leftAfter, 'turn')}.`;
  },
  said: 'The file says',
  saidMinutes: (said: number): string => `About ${counted(said, 'minute')}.`,
  size: 'How large it is',
  walked: (walked: Walked | 'too many' | null): string =>
    walked === null
      ? 'Not walked yet.'
      : walked === 'too many'
        ? 'Too large to be walked whole: no exact answer can be given about it.'
        : `${count.format(walked.scripts)} places in the script, ${count.format(walked.rapports)} ways to feel: ${roughly(walked.places)} places where a talk can stand, and every one was looked at.`,
} as const;
