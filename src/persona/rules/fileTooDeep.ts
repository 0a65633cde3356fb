import type { RuleDocument } from '../rule.ts';

export const fileTooDeep: RuleDocument = {
  code: 'file-too-deep',
  group: 'file',
  severity: 'error',
  title: 'Brackets deeper than any person',
  sentence: 'Brackets nest deeper than they ever do in a persona file.',
  why: 'It is refused before it is read, so that no file can hold up the page.',
  mend: 'Look for brackets that were opened and never closed.',
  bad: { content: `${'['.repeat(32)}▸[`, shown: '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[' },
};
