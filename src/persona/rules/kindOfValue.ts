import type { RuleDocument } from '../rule.ts';

export const kindOfValue: RuleDocument = {
  code: 'kind-of-value',
  group: 'shape',
  severity: 'error',
  title: 'Another kind of thing',
  sentence: 'Something of another kind belongs here.',
  why: 'It could not be read as what it is meant to be.',
  mend: 'Words stand in quotes, numbers without; lists in [ ], groups in { }.',
  bad: [['"age": 51', '"age": ▸"fifty-one"']],
};
