import { POSITIVE } from '../learnerBlind.ts';
import { tells } from './tell.ts';
import type { WalkedRule } from './walked.ts';

export const pleasantIsBest: WalkedRule = {
  code: 'pleasant-is-best',
  group: 'giveaways',
  severity: 'warning',
  title: 'The pleasant reply is the best',
  sentence: 'The reply with the most pleasant words is the best one far more often than chance would have it.',
  why: 'Who does not listen at all, and goes by the look of the words, does well.',
  mend: 'Let some fitting replies be blunt, and some kind ones miss.',
  bad: [
    ['"beats": [', '"beats": ▸['],
    ['By noon, and nobody thought to ask you.', 'By noon, and not one kind word about it.'],
    ['I told nobody. Not until the last tray was out.', 'I told nobody. It was a lovely last tray.'],
    ['Waiting for someone to come and claim you.', 'Waiting for one kind soul to come and claim you.'],
  ],
  check: ({ weighed }) =>
    tells(weighed, (says) => says.match(POSITIVE)?.length ?? 0, 'the reply with the most pleasant words'),
};
