import { createGame, percent, shareOf } from './rote.ts';
import type { WalkedRule } from './walked.ts';

/** science.md §4. */
const MOST = 0.1;

export const apologiesPay: WalkedRule = {
  code: 'apologies-pay',
  group: 'giveaways',
  severity: 'warning',
  title: 'Saying sorry does well',
  sentence: 'A short sorry at every turn comes to too much of the best there is.',
  why: 'Apologising without listening would be rewarded.',
  mend: 'Let the lines ask for something that a sorry passes by.',
  bad: [
    [
      '{ "id": "sorry", "says": "Sorry, that was me.", "does": { "gesture": "sorry" } }',
      '▸{ "id": "sorry", "says": "Sorry. It got to you, that.", "does": { "gesture": "sorry" }, "also": { "gesture": "listen", "to": "meaning" } }',
    ],
  ],
  check: ({ persona, studies }) => {
    const share = shareOf(studies.map(createGame), ['sorry']);
    return share > MOST
      ? [
          {
            path: [
              'hand',
              Math.max(
                0,
                persona.hand.findIndex(({ does }) => does.gesture === 'sorry'),
              ),
            ],
            sentence: `Sorry at every turn comes to ${percent(share)} of the best there is.`,
          },
        ]
      : [];
  },
};
