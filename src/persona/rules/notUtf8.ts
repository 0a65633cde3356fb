import type { RuleDocument } from '../rule.ts';

export const notUtf8: RuleDocument = {
  code: 'not-utf8',
  group: 'file',
  severity: 'error',
  title: 'A file that is not text',
  sentence: 'The file is not text in UTF-8.',
  why: 'Letters would be read as other letters, and she would speak them.',
  mend: 'Save the file as UTF-8. Every editor can; the setting is called encoding.',
  bad: { content: [0x7b, 0xff, 0xfe, 0x7d], shown: '{ÿþ}   (bytes that stand for no letters)' },
};
