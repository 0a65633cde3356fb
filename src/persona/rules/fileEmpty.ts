import type { RuleDocument } from '../rule.ts';

export const fileEmpty: RuleDocument = {
  code: 'file-empty',
  group: 'file',
  severity: 'error',
  title: 'A file with nothing in it',
  sentence: 'There is nothing in the file.',
  why: 'There is nobody to talk to.',
  mend: 'Start from a template (`attune new`) or from the example in the guide.',
  bad: { content: '▸', shown: '(nothing)' },
};
