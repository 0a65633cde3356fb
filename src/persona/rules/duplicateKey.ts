import type { RuleDocument } from '../rule.ts';

export const duplicateKey: RuleDocument = {
  code: 'duplicate-key',
  group: 'file',
  severity: 'error',
  title: 'A key that stands twice',
  sentence: 'The same key stands twice in one group.',
  why: 'Only one of them would count, and nobody could say which.',
  mend: 'Keep one.',
  bad: [['"name": "Ada",', '"name": "Ada",\n  ▸"name": "Ida",']],
};
