// What the program says about the balance of a person: who comes to what, and how long it takes.
import type { Fared } from '../../analysis/balance.ts';
import type { Talked } from '../../analysis/talked.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Pronoun } from '../../persona/vocabulary.ts';
import type { Kind, Kinds } from '../studio/balance/kind.ts';
import type { Lengths } from '../../analysis/lengths.ts';
import type { Progress, Walked } from '../studio/balance/weigh.ts';
import { capital, counted, listed, times } from './counting.ts';
import { inWords } from './people.ts';
import { grammarOf } from './pronoun.ts';

const KINDS: Readonly<Record<Kind, string>> = {
  reads: 'Reads',
  habit: 'Has a habit',
  blind: 'Reads nothing',
};

const figures = new Intl.NumberFormat('en-GB');
const roughly = (many: number): string =>
  many < 1_000_000 ? figures.format(many) : `${(many / 1_000_000).toFixed(1)} million`;

const hundred = (share: number): number => Math.round(share * 100);

const titleOf = (persona: Persona, ending: string | null): string | null =>
  persona.endings.find(({ id }) => id === ending)?.title ?? null;

/** Who reads against the best of those who do not. */
function summary(fared: readonly Fared[], kinds: Kinds): string {
  const reader = fared.find(({ learner }) => kinds[learner.id] === 'reads');
  const [near] = fared
    .filter(({ learner }) => kinds[learner.id] === 'blind')
    .toSorted((one, other) => other.share - one.share);
  if (!reader) return '';
  const first = `${reader.learner.name} comes to ${hundred(reader.share)} of the 100 there are.`;
  return near
    ? `${first} Of those who read nothing, “${near.learner.name}” comes nearest, with ${Math.max(0, hundred(near.share))}.`
    : first;
}

/** "Always good ten times, An early one twice; she ended it once." */
function ends({ endings, talks }: Fared, persona: Persona): string {
  const { they } = grammarOf(persona.pronouns);
  const brokenOff = talks.filter(({ by }) => by === 'her').length;
  const circled = talks.filter(({ by }) => by === null).length;
  const named = endings.flatMap(({ id, times: many }) => {
    const title = titleOf(persona, id);
    return title === null ? [] : [many === talks.length ? `${title}, always` : `${title} ${times(many)}`];
  });
  return [
    named.join(', '),
    ...(brokenOff ? [`${they} ended it ${brokenOff === talks.length ? 'every time' : times(brokenOff)}`] : []),
    ...(circled ? [`went in circles ${times(circled)}`] : []),
  ]
    .filter(Boolean)
    .join('; ');
}

export const balanceText = {
  title: 'Balance',
  lede: (name: string): string =>
    `How it goes with ${name} for people who always play in one way, over every order of topics.`,
  summary,

  progress: (at: Progress): string => {
    switch (at.is) {
      case 'playing':
        return `${at.who} is playing; ${hundred(at.done)} of 100 done.`;
      case 'measuring':
        return 'Looking for the shortest talk and the longest.';
      case 'walking':
        return `Walking every talk there can be, order ${at.order} of ${at.of}${at.places > 0 ? `: ${roughly(at.places)} places so far` : ''}. This can take a minute.`;
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
    share: 'Of the best, 100',
    repair: 'Repair, of 10',
    noticing: 'Noticing, of 100',
    sustaining: 'Sustaining, of 100',
    turns: 'Turns',
    ends: 'Where it ends',
  },
  heading: (talks: number): string =>
    `Means of ${inWords(talks)} talks each. Of the best: how much of the ease there is to be had; 0 is murmuring throughout, less than that worse than murmuring, 100 the best talk a search finds.`,
  kind: (kind: Kind): string => KINDS[kind],
  does: (does: string): string => `${capital(does)}.`,
  hundred: (share: number | null): string =>
    share === null ? 'not tested' : figures.format(hundred(share)).replace('-', '−'),
  ten: (value: number | null): string => (value === null ? 'not tested' : value.toFixed(1)),
  ends,

  endings: 'The endings, and who comes to them',
  endingHeads: { ending: 'Ending', by: 'Come to by', soonest: 'At the soonest' },
  by: (who: readonly { readonly name: string; readonly times: number; readonly of: number }[]): string => {
    const always = who.filter(({ times: some, of }) => some === of).map(({ name }) => name);
    const sometimes = who.filter(({ times: some, of }) => some < of);
    return (
      [
        ...(always.length ? [`${listed(always)}, always`] : []),
        ...sometimes.map(({ name, times: some, of }) => `${name} ${some} of ${of}`),
      ].join('; ') || 'none of these'
    );
  },
  soonest: (turns: number | 'never' | null): string =>
    turns === null ? 'not walked yet' : turns === 'never' ? 'no talk comes here' : counted(turns, 'turn'),

  long: 'How long it is',
  shortest: 'The shortest talk',
  longest: 'The longest, only answering',
  length: (one: Talked | null, persona: Persona): string => {
    if (one === null) return 'No talk comes to an ending of the script.';
    const title = titleOf(persona, one.ending);
    return `${capital(counted(one.turns, 'turn'))}, about ${counted(Math.max(1, Math.round(one.minutes)), 'minute')}${title === null ? '' : `: ${title}`}.`;
  },
  broken: 'Broken off',
  leftAfter: ({ leftAfter }: Lengths, pronoun: Pronoun): string => {
    const { They, s } = grammarOf(pronoun);
    return leftAfter === null
      ? `${They} never end${s} it while somebody only answers.`
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
        : `${figures.format(walked.scripts)} places in the script, ${figures.format(walked.rapports)} ways to feel: ${roughly(walked.places)} places where a talk can stand, and every one was looked at.`,
  unheard: 'In no talk',
  best: 'The best talk that was found',
  worst: 'The talk of these that goes least well',
} as const;
