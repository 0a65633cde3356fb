import type { RuleDocument } from '../rule.ts';

export const numberRange: RuleDocument = {
  code: 'number-range',
  group: 'shape',
  severity: 'error',
  title: 'A number out of range',
  sentence: 'The number is too small or too large.',
  why: 'The model is made of small numbers, and none of them goes as far as that.',
  mend: 'Keep to the range that is named.',
  bad: [['"ease": 6', '"ease": ▸9']],
};
