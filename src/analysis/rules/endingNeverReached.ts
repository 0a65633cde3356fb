import type { WalkedRule } from './walked.ts';

export const endingNeverReached: WalkedRule = {
  code: 'ending-never-reached',
  group: 'dynamics',
  severity: 'warning',
  title: 'An ending nobody reaches',
  sentence: 'No play ends this way.',
  why: 'Words were written that no learner will ever hear, and what they would have shown for is never shown.',
  mend: 'Look at its condition, and at those of the endings before it, which are tried first.',
  bad: [
    [
      '{ "id": "signed-for", "title": "Signed for", "when": { "stance": ["open"],',
      '{ "id": ▸"signed-for", "title": "Signed for", "when": { "trustAtLeast": 2, "exposed": true, "stance": ["open"],',
    ],
  ],
  check: ({ persona, endings }) =>
    persona.endings.flatMap(({ id }, index) =>
      endings.has(id) ? [] : [{ path: ['endings', index, 'id'], sentence: `No play ever ends with "${id}".` }],
    ),
};
