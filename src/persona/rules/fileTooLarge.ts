import type { RuleDocument } from '../rule.ts';

export const fileTooLarge: RuleDocument = {
  code: 'file-too-large',
  group: 'file',
  severity: 'error',
  title: 'A file longer than any person',
  sentence: 'The file is longer than a person can be.',
  why: 'It is refused before it is read, so that no file can hold up the page. The shipped persons need a tenth of what is allowed.',
  mend: 'Look for something else that has got into the file: a picture, a log, the file twice.',
  bad: { content: `▸${'x'.repeat(1_000_001)}`, shown: '(a million letters and one more)' },
};
