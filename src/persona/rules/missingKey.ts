import type { RuleDocument } from '../rule.ts';

export const missingKey: RuleDocument = {
  code: 'missing-key',
  group: 'shape',
  severity: 'error',
  title: 'Something left out',
  sentence: 'A key that must be there is not.',
  why: 'What she needs to be played is not all there.',
  mend: 'Add the key that is named. The guide says what belongs in it.',
  bad: [
    ['{\n  "$schema"', '▸{\n  "$schema"'],
    ['  "name": "Ada",\n', ''],
  ],
};
