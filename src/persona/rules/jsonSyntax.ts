import type { RuleDocument } from '../rule.ts';

export const jsonSyntax: RuleDocument = {
  code: 'json-syntax',
  group: 'file',
  severity: 'error',
  title: 'A comma, a quote or a bracket',
  sentence: 'From this place on the file is not JSON.',
  why: 'Nothing behind the place can be read, so nobody can be met.',
  mend: 'Look just before the place for a missing or stray comma, quote or bracket. There are no comments in JSON.',
  bad: [['"name": "Ada",\n  "pronouns"', '"name": "Ada"\n  ▸"pronouns"']],
};
