import type { RuleDocument } from '../rule.ts';

export const newerFormat: RuleDocument = {
  code: 'newer-format',
  group: 'shape',
  severity: 'error',
  title: 'Written for a newer Attune',
  sentence: 'The file is written in a format that this Attune does not know yet.',
  why: 'Half of it would be left out without a word.',
  mend: 'Use a newer Attune.',
  bad: [['"format": 1', '"format": ▸2']],
};
