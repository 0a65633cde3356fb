import type { RuleDocument } from '../rule.ts';

export const tailNotInLine: RuleDocument = {
  code: 'tail-not-in-line',
  group: 'references',
  severity: 'error',
  title: 'A tail that is not in the line',
  sentence: 'The words of the tail are not in the open line, or not in that order.',
  why: 'There would be no place to join in, or nothing to be kept.',
  mend: 'Copy `after` and `keep` letter for letter from the open line, `keep` behind `after`.',
  bad: [['"after": "It was on the roof."', '"after": ▸"It was in the roof."']],
};
