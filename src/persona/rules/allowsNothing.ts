import type { RuleDocument } from '../rule.ts';

export const allowsNothing: RuleDocument = {
  code: 'allows-nothing',
  group: 'structure',
  severity: 'warning',
  title: 'An exception that excepts nothing',
  sentence: 'The file allows a warning that is not there.',
  why: 'The next author would keep clear of something that has long been mended, or believe that it still is so.',
  mend: 'Take the entry out of `allow`, or mend its `at`.',
  bad: [['"code": "one-act-pays"', '"code": ▸"three-alike"']],
};
