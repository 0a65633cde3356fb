import { createGame, percent, shareOf } from './rote.ts';
import type { WalkedRule } from './walked.ts';

/** science.md §4. */
const MOST = 0.45;
const MOST_WITH_A_FRIEND = 0.6;

export const oneActPays: WalkedRule = {
  code: 'one-act-pays',
  group: 'giveaways',
  severity: 'warning',
  title: 'One move repeated does well',
  sentence: 'One kind of move, made at every turn, comes to too much of the best there is.',
  why: 'Whoever always asks, or always says it back, looks like somebody who listens.',
  mend: 'Mix what the lines put on the table.',
  bad: [
    [
      '  "allow": [{ "code": "one-act-pays", "reason": "Five beats are too few to tell asking on from listening." }],\n',
      '',
    ],
    ['"temperament": { "ease": 6, "trust": 2 }', '"temperament": ▸{ "ease": 6, "trust": 2 }'],
  ],
  good: [
    ['"ease": 6, "trust": 2 }', '"ease": 5, "trust": 2, "guard": 1 }'],
    [
      '  "allow": [{ "code": "one-act-pays", "reason": "Five beats are too few to tell asking on from listening." }],\n',
      '',
    ],
  ],
  check: ({ persona, studies }) => {
    const games = studies.map(createGame);
    const acts = [...new Set(games.flatMap((game) => game.acts))];
    const most = persona.setting.relationship === 'friend' ? MOST_WITH_A_FRIEND : MOST;
    return acts
      .map((act) => ({ act, share: shareOf(games, [act]) }))
      .filter(({ share }) => share > most)
      .map(({ act, share }) => ({
        path: ['temperament'],
        sentence: `"${act.replaceAll('_', ' ')}" at every turn comes to ${percent(share)} of the best there is; ${percent(most)} is the most.`,
      }));
  },
};
