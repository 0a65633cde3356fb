import { createGame, percent, shareOf } from './rote.ts';
import type { WalkedRule } from './walked.ts';

/** science.md §4. */
const MOST = 0.3;
const MOST_WITH_A_FRIEND = 0.4;

export const silencePays: WalkedRule = {
  code: 'silence-pays',
  group: 'giveaways',
  severity: 'warning',
  title: 'Saying nothing does well',
  sentence: 'Silence at every turn comes to too much of the best there is.',
  why: 'Whoever never says anything looks like somebody who listens.',
  mend: 'Put more on the table that wants an answer: a question, a feeling, a request.',
  bad: [
    ['"temperament": { "ease": 6, "trust": 2 }', '"temperament": ▸{ "ease": 6, "trust": 2, "silence": 2 }'],
    ['"table": "story"', '"table": "feeling"'],
    ['"table": "asks"', '"table": "feeling"'],
    ['  "jolt": { "beat": "bleep", "after": [1] },\n', ''],
  ],
  check: ({ persona, studies }) => {
    const share = shareOf(studies.map(createGame), ['space']);
    return share > (persona.setting.relationship === 'friend' ? MOST_WITH_A_FRIEND : MOST)
      ? [{ path: ['temperament'], sentence: `Silence at every turn comes to ${percent(share)} of the best there is.` }]
      : [];
  },
};
