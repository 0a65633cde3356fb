import { createGame, percent, shareOf } from './rote.ts';
import type { WalkedRule } from './walked.ts';

/** science.md §4. */
const MOST = 0.8;

export const roteCyclePays: WalkedRule = {
  code: 'rote-cycle-pays',
  group: 'giveaways',
  severity: 'warning',
  title: 'Three moves in turn do well',
  sentence: 'The same three moves in turn, whatever she says, come to too much of the best there is.',
  why: 'Whoever goes round and round looks like somebody who listens.',
  mend: 'Mix what the lines put on the table, and write a second order of topics.',
  bad: [
    ['"temperament": { "ease": 6, "trust": 2 }', '"temperament": ▸{ "ease": 6, "trust": 2 }'],
    ['"table": "feeling",\n      "depth": 1', '"table": "story",\n      "depth": 1'],
    ['"table": "asks"', '"table": "story"'],
    ['"table": "thinking"', '"table": "story"'],
  ],
  check: ({ studies }) => {
    const games = studies.map(createGame);
    const acts = [...new Set(games.flatMap((game) => game.acts))];
    let best = { share: -Infinity, cycle: '' };
    for (const a of acts)
      for (const b of acts)
        for (const c of acts) {
          const share = shareOf(games, [a, b, c]);
          if (share > best.share) best = { share, cycle: [a, b, c].join(', ').replaceAll('_', ' ') };
        }
    return best.share > MOST
      ? [
          {
            path: ['temperament'],
            sentence: `"${best.cycle}", over and over, comes to ${percent(best.share)} of the best there is; ${percent(MOST)} is the most.`,
          },
        ]
      : [];
  },
};
