import type { WalkedRule } from './walked.ts';

export const noWayBack: WalkedRule = {
  code: 'no-way-back',
  group: 'dynamics',
  severity: 'error',
  title: 'A break with no way back',
  sentence: 'The bond can be broken here, and nothing anybody could do would mend it.',
  why: 'A learner who notices, and does all that can be done, is told that it did not help.',
  mend: 'Give the words always to hand something for each need: being there, asking after her side, leaving room, owning it.',
  bad: [
    ['    { "id": "check-in", "says": "Am I in your way here?", "does": { "gesture": "check-in" } },\n', ''],
    [
      '"What sort of letter?", "does": { "gesture": "ask", "about": "letter" }',
      '"What sort of letter?", "does": { "gesture": "inform" }',
    ],
    ['      "moves": [\n        { "id": "ten-minutes"', '      "moves": ▸[\n        { "id": "ten-minutes"'],
  ],
  check: ({ persona, hopeless }) =>
    [...hopeless].map((key) => {
      const [beat, bond] = key.split(' ');
      const index = persona.beats.findIndex(({ id }) => id === beat);
      return {
        path: ['beats', index, 'moves'],
        sentence: `A ${bond === 'confrontation' ? 'confrontation' : 'withdrawal'} that is open at "${beat ?? ''}" can come to where nothing mends it.`,
      };
    }),
};
