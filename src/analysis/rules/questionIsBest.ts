import { tells } from './tell.ts';
import type { WalkedRule } from './walked.ts';

export const questionIsBest: WalkedRule = {
  code: 'question-is-best',
  group: 'giveaways',
  severity: 'warning',
  title: 'The question is the best',
  sentence: 'The reply that asks most is the best one far more often than chance would have it.',
  why: 'Who does not listen at all, and goes by the look of the words, does well.',
  mend: 'Let some fitting replies be plain statements, and some questions miss.',
  bad: [
    ['"beats": [', '"beats": ▸['],
    ['By noon, and nobody thought to ask you.', 'By noon? And nobody thought to ask you?'],
    ['I told nobody. Not until the last tray was out.', 'Whom would I have told? Or you? Not till the last tray.'],
  ],
  check: ({ weighed }) => tells(weighed, (says) => says.split('?').length, 'the reply that asks most'),
};
