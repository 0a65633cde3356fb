import type { RuleDocument } from '../rule.ts';

export const tooFew: RuleDocument = {
  code: 'too-few',
  group: 'shape',
  severity: 'error',
  title: 'Not enough of them',
  sentence: 'The list is shorter than it has to be.',
  why: 'A line without a cue cannot be read, a beat with one reply is no choice.',
  mend: 'Add as many as are asked for.',
  bad: [['"opening": ["trolley"]', '"opening": ▸[]']],
};
