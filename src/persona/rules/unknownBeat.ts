import type { RuleDocument } from '../rule.ts';

export const unknownBeat: RuleDocument = {
  code: 'unknown-beat',
  group: 'references',
  severity: 'error',
  title: 'A beat that is not there',
  sentence: 'A way leads to a beat that the file does not have.',
  why: 'The talk could not go on there.',
  mend: 'Write the beat, or mend the name.',
  bad: [['"entry": "bakery"', '"entry": ▸"bakrey"']],
};
