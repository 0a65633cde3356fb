import { tells } from './tell.ts';
import type { WalkedRule } from './walked.ts';

/** What people say to be polite. */
const POLITE =
  /\b(?:please|sorry|thanks?|thank you|excuse me|pardon|would you|could you|may i|might i|if you (?:like|don’t mind)|of course)\b/gi;

export const politestIsBest: WalkedRule = {
  code: 'politest-is-best',
  group: 'giveaways',
  severity: 'warning',
  title: 'The politest reply is the best',
  sentence: 'The politest reply is the best one far more often than chance would have it.',
  why: 'Who does not listen at all, and goes by the look of the words, does well.',
  mend: 'Let some fitting replies be curt, and some polite ones miss.',
  bad: [
    ['"beats": [', '"beats": ▸['],
    ['By noon, and nobody thought to ask you.', 'By noon, and nobody so much as said please.'],
    ['I told nobody. Not until the last tray was out.', 'I’m sorry to say I told nobody, not till the last tray.'],
    ['Waiting for someone to come and claim you.', 'Sorry. Waiting for someone to come and claim you.'],
  ],
  check: ({ weighed }) => tells(weighed, (says) => says.match(POLITE)?.length ?? 0, 'the politest reply'),
};
