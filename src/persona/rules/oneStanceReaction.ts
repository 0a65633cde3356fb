import type { Rule } from '../rule.ts';

/** While the bond is broken nobody is open: of these the first column is the one that is read. */
const WHILE_BROKEN: ReadonlySet<string> = new Set(['mended', 'heeded', 'askedAfter']);

export const oneStanceReaction: Rule = {
  code: 'one-stance-reaction',
  group: 'structure',
  severity: 'warning',
  title: 'A reaction in one stance only',
  sentence: 'This reaction has no words for when she is not open.',
  why: 'Guarded or half gone, she would answer as warmly as ever, and the learner would read a state that is not there.',
  mend: 'Write a `guarded` column, and a `disengaged` one if it differs again.',
  bad: [
    [
      '"murmured": { "open": { "action": "She drinks.", "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at you over the mug." }] },\n      "guarded": { "action": "She looks at the clock.", "cues": [{ "channel": "latency", "clarity": 2, "shows": "She waits a moment before the next word." }] } },',
      '"murmured": ▸{ "open": { "action": "She drinks.", "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at you over the mug." }] } },',
    ],
  ],
  check: ({ reactions }) =>
    Object.entries(reactions).flatMap(([occasion, { guarded, disengaged, confrontation }]) =>
      (guarded ?? disengaged ?? confrontation) || WHILE_BROKEN.has(occasion)
        ? []
        : [{ path: ['reactions', occasion], sentence: `"${occasion}" is the same whether she is open or not.` }],
    ),
};
