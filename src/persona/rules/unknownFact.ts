import type { RuleDocument } from '../rule.ts';

export const unknownFact: RuleDocument = {
  code: 'unknown-fact',
  group: 'references',
  severity: 'error',
  title: 'A fact that is not there',
  sentence: 'A move claims or tells a fact that the brief does not have.',
  why: 'Nobody could say whether it is true of the learner.',
  mend: 'Put the fact into the brief, or mend the name.',
  bad: [['"fact": "left-bakery"', '"fact": ▸"left-bakrey"']],
};
