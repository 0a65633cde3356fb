import type { Persona } from '../../persona/schema.ts';
import type { Gesture } from '../../persona/script.ts';
import type { WalkedRule } from './walked.ts';

/** As near to the best as this it may pass for a good reply. */
const NEARLY = 1;

/** A claim of what is not true of the learner is a temptation by the brief, and meant to cost. */
const pretends = ({ brief }: Persona, gesture: Gesture): boolean =>
  gesture.gesture === 'claim' && brief.facts.some(({ id, truth }) => id === gesture.fact && truth === 'false');

export const replyNeverBetter: WalkedRule = {
  code: 'reply-never-better',
  group: 'dynamics',
  severity: 'warning',
  title: 'A reply that is never worth saying',
  sentence: 'In no state she can be in is this reply nearly as good as the best one, or better than any other.',
  why: 'It is there to be avoided. Whoever reads closely has three replies to choose from instead of four.',
  mend: 'Give it a moment: another table, another stance, another detail. A kind, busy person says it for a reason.',
  bad: [
    [
      '{ "id": "four-floors", "says": "Four floors out of your head. Nobody else could.", "does": { "gesture": "praise" }',
      '▸{ "id": "four-floors", "says": "Four floors is nothing. You should be glad of the legs.", "does": { "gesture": "persuade" }',
    ],
  ],
  check: ({ persona, weighed }) =>
    persona.beats.flatMap(({ id, moves }, index) => {
      const stands = weighed.filter(({ stand }) => stand.beat === index);
      const stances = new Set(stands.map(({ stand }) => stand.spokenAs));
      const rows = stands
        .flatMap(({ whole, broken }) => [...whole, ...broken])
        .filter((row) => row.some((value) => value !== row[0])); // where all come to the same there is no choice
      if (rows.length === 0 || stances.size < 2) return []; // in one state of hers, one reply has to come last
      return moves.flatMap((move, place) => {
        const better = rows.some((row) => row.some((value, other) => other !== place && (row[place] ?? 0) > value));
        const decent = rows.some((row) => (row[place] ?? 0) >= Math.max(...row) - NEARLY);
        return better || decent || pretends(persona, move.does)
          ? []
          : [
              {
                path: ['beats', index, 'moves', place],
                sentence: `However she is at "${id}", "${move.id}" is never nearly as good as the best reply, and never better than any.`,
              },
            ];
      });
    }),
};
