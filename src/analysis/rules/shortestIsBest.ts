import { tells } from './tell.ts';
import type { WalkedRule } from './walked.ts';

export const shortestIsBest: WalkedRule = {
  code: 'shortest-is-best',
  group: 'giveaways',
  severity: 'warning',
  title: 'The shortest reply is the best',
  sentence: 'The shortest reply is the best one far more often than chance would have it.',
  why: 'Who does not listen at all, and goes by the look of the words, does well.',
  mend: 'Let some of the fitting replies run on, and cut some of the others.',
  bad: [
    ['"beats": [', '"beats": ▸['],
    ['By noon, and nobody thought to ask you.', 'And nobody asked.'],
    ['I told nobody. Not until the last tray was out.', 'I told nobody.'],
    ['Waiting for someone to come and claim you.', 'Left unclaimed.'],
  ],
  check: ({ weighed }) => tells(weighed, (says) => -says.length, 'the shortest reply'),
};
