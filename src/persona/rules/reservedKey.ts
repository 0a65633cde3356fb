import type { RuleDocument } from '../rule.ts';

export const reservedKey: RuleDocument = {
  code: 'reserved-key',
  group: 'file',
  severity: 'error',
  title: 'A key that programs keep for themselves',
  sentence: 'The key is a word that programs keep for themselves.',
  why: 'It could reach into the program that reads the file.',
  mend: 'Remove it, or choose another word.',
  bad: [['"name": "Ada",', '"name": "Ada",\n  ▸"constructor": "Ada",']],
};
