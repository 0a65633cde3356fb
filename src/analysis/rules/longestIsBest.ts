import { OVER_CHANCE, tells } from './tell.ts';
import type { WalkedRule } from './walked.ts';

export const longestIsBest: WalkedRule = {
  code: 'longest-is-best',
  group: 'giveaways',
  severity: 'warning',
  title: 'The longest reply is the best',
  sentence: 'The longest reply is the best one far more often than chance would have it.',
  why: 'Who does not listen at all, and goes by the look of the words, does well.',
  mend: 'Shorten some of the fitting replies, and let some of the others run on.',
  bad: [
    ['"beats": [', '"beats": ▸['],
    [
      'By noon, and nobody thought to ask you.',
      'By noon, and nobody in the whole of that building thought to ask you first.',
    ],
    [
      'I told nobody. Not until the last tray was out.',
      'I told nobody at all. Not a word to anybody until the last tray was out.',
    ],
    ['And how long were you on the stairs?', 'And how long were you sat there on the stairs, would you say, by then?'],
  ],
  check: ({ weighed }) => tells(weighed, (says) => says.length, 'the longest reply', OVER_CHANCE),
};
