import type { Rule } from '../rule.ts';
import { beginnings, reachedFrom, waysOf } from './flow.ts';

export const unreachableBeat: Rule = {
  code: 'unreachable-beat',
  group: 'structure',
  severity: 'warning',
  title: 'A beat nothing leads to',
  sentence: 'No way in the file leads to this beat.',
  why: 'Words were written that no learner will ever hear.',
  mend: 'Let a move lead there, or take the beat out.',
  bad: [
    [
      '    { "id": "leaving", "title": "Leaving", "entry": "bakery" }',
      '    { "id": "leaving", "title": "Leaving", "entry": "envelope" }',
    ],
    ['      "id": "bakery",', '      "id": ▸"bakery",'],
  ],
  check: (persona) => {
    const reached = reachedFrom(waysOf(persona), beginnings(persona));
    return persona.beats.flatMap(({ id }, index) =>
      reached.has(id)
        ? []
        : [{ path: ['beats', index, 'id'], sentence: `Nothing leads to "${id}"; nobody will hear it.` }],
    );
  },
};
