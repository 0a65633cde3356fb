import type { RuleDocument } from '../rule.ts';

export const missingReaction: RuleDocument = {
  code: 'missing-reaction',
  group: 'references',
  severity: 'error',
  title: 'Nothing to say to it',
  sentence: 'One of the reactions that are always needed is missing.',
  why: 'She would answer that act with nothing, and a learner could not tell that it had been noticed.',
  mend: 'Add the reaction that is named.',
  bad: [
    ['"reactions": {', '"reactions": ▸{'],
    [
      '    "adapted": { "open": { "action": "She nods.", "cues": [{ "channel": "posture", "clarity": 2, "shows": "She leans on the counter." }] },\n      "guarded": { "action": "She rinses a spoon.", "cues": [{ "channel": "hands", "clarity": 2, "shows": "She goes on rinsing." }] } },\n',
      '',
    ],
  ],
};
