import type { Rule } from '../rule.ts';
import { breathsIn, wordCount } from './inFile.ts';

const WORDS_MOST = 35;

export const breathTooLong: Rule = {
  code: 'breath-too-long',
  group: 'style',
  severity: 'warning',
  title: 'More than one breath',
  sentence: 'She says more than 35 words without a stop.',
  why: 'Nobody can hold it in mind and find what is on the table in it.',
  mend: 'Cut it, or let her breathe: two entries of `says`.',
  bad: [
    [
      '"says": ["I did Friday’s round with no list. I sat on the stairs a minute after. It was fine."]',
      '"says": [▸"I did Friday’s round with no list, all four floors of it and the annexe, and then I sat on the back stairs for a minute or so by myself with the empty trolley, and after that it was fine again, it was."]',
    ],
  ],
  check: (persona) =>
    breathsIn(persona).flatMap(({ it, path }) => {
      const words = wordCount(it);
      return words > WORDS_MOST
        ? [{ path, sentence: `These are ${words} words in one breath; ${WORDS_MOST} can be followed.` }]
        : [];
    }),
};
