import type { Rule } from '../rule.ts';
import { repliesIn } from './inFile.ts';

export const emptyReply: Rule = {
  code: 'empty-reply',
  group: 'structure',
  severity: 'warning',
  title: 'A reply with nothing in it',
  sentence: 'She neither says nor does anything here.',
  why: 'The learner does something and nothing comes back, as if it had not been heard.',
  mend: 'Give her a word or an action. "She waits." is enough.',
  bad: [
    [
      '"murmured": { "open": { "action": "She drinks.", "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at you over the mug." }] }',
      '"murmured": { "open": ▸{}',
    ],
  ],
  check: (persona) =>
    repliesIn(persona).flatMap(({ it: { says, action }, path }) =>
      says.length || action !== undefined ? [] : [{ path, sentence: 'There are neither words nor an action here.' }],
    ),
};
