// What the program says where a moment is stood before again. It says what an answer did, never what it was worth.
import type { Outcome } from '../../analysis/retry.ts';
import { capital, counted } from './counting.ts';
import { inWords } from './people.ts';
import type { Grammar } from './pronoun.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  found: 'you found something that did more',
  shown: 'you were shown a way',
  passed: 'passed on',
};

export const learnText = {
  title: (name: string): string => `Learning from ${name}`,
  where: (name: string): string => `Learning from the talk with ${name}`,
  place: (at: number, of: number): string => `${at} of ${of}`,
  back: 'Back to the debrief',
  opening: 'Going back to the talk.',
  working: 'Working out what else could have happened.',
  workingFor: (done: number, of: number): string => `Turn ${done} of ${of}.`,
  failed: 'What else could have happened could not be worked out. The talk itself is as it was.',
  none: {
    title: 'There is nothing here to stand before again.',
    body: (name: string): string =>
      `No turn let much pass that ${name} had shown you and the page could have answered. You can still begin again from any turn.`,
  },

  // ---------- standing before a moment ----------
  moment: 'The moment',
  before: (turn: number): string => `Before turn ${turn}`,
  find: (who: Grammar): string => `What would do more for ${who.them} here?`,
  youSaid: 'What you said then:',
  youDid: 'What you did then:',
  replies: 'What you could say',
  hand: 'Words to hand',
  cutIn: 'Cut in',
  cutInWith: 'Cut in with',
  staySilent: 'Stay silent',
  silentFor: 'Stay silent for',
  silence: { short: 'A moment.', long: 'A long while.' },
  letGo: 'Back to the replies',
  tried: 'tried',
  show: 'Show me a way',
  pass: 'Pass on',

  // ---------- an answer ----------
  seeWhatItDid: 'See what it did',
  better: {
    best: 'Nothing here does more.',
    near: 'Hardly anything here does more.',
  },
  several: 'It is one of several good ways.',
  only: 'Nothing else here comes near it.',
  worse: 'Something else here does more.',
  again: 'Try again',
  alive: 'Talk on from here',
  next: 'Next moment',
  finish: 'That was the last one',

  // ---------- a way, shown ----------
  shown: 'How it could have gone',
  oneWay: 'One of several good ways.',
  following: 'Following it a few turns on.',
  tryIt: 'Try it yourself',

  // ---------- afterwards ----------
  done: (moments: number): string => `${capital(counted(moments, 'moment'))}, stood before again.`,
  sum: (found: number, of: number): string =>
    found === of
      ? of === 1
        ? 'You found something that did more.'
        : 'At each of them you found something that did more.'
      : found === 0
        ? 'They will be there whenever you come back.'
        : `At ${inWords(found)} of them you found something that did more.`,
  outcome: (turn: number, outcome: Outcome): string => `Turn ${turn}: ${OUTCOMES[outcome]}.`,
  fromThere: 'Talk on from there',
  fromTurn: (turn: number): string => `Talk on from before turn ${turn}`,
  onceMore: 'Once more from the first',
} as const;
