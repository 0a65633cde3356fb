import type { RuleDocument } from '../rule.ts';

export const notOneOf: RuleDocument = {
  code: 'not-one-of',
  group: 'shape',
  severity: 'error',
  title: 'A word that is not in the list',
  sentence: 'Only one of a few words will do here, and this is none of them.',
  why: 'The engine knows what those words mean and no others.',
  mend: 'Choose one of those listed.',
  bad: [['"table": "asks"', '"table": ▸"ask"']],
};
