import type { Rule } from '../rule.ts';
import { movesIn } from './inFile.ts';

export const unusedFact: Rule = {
  code: 'unused-fact',
  group: 'structure',
  severity: 'warning',
  title: 'A fact nobody can use',
  sentence: 'No move claims or tells this fact.',
  why: 'A learner reads it before the talk, keeps it in mind, and never gets to say it.',
  mend: 'Write a move that claims or tells it, or take it out of the brief.',
  bad: [
    ['{ "id": "let-go",', '{ "id": ▸"let-go",'],
    ['"does": { "gesture": "claim", "fact": "let-go" }', '"does": { "gesture": "claim", "fact": "left-bakery" }'],
  ],
  check: (persona) => {
    const used = new Set(
      movesIn(persona).flatMap(({ it: { does, also } }) =>
        [does, also].flatMap((one) => (one && 'fact' in one && one.fact !== undefined ? [one.fact] : [])),
      ),
    );
    return persona.brief.facts.flatMap(({ id }, index) =>
      used.has(id) ? [] : [{ path: ['brief', 'facts', index, 'id'], sentence: `No move claims or tells "${id}".` }],
    );
  },
};
