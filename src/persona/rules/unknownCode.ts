import type { RuleDocument } from '../rule.ts';

export const unknownCode: RuleDocument = {
  code: 'unknown-code',
  group: 'structure',
  severity: 'warning',
  title: 'An exception from no rule',
  sentence: 'The file allows a code that the check never prints.',
  why: 'What it is meant to allow is still warned of, and nobody sees the connection.',
  mend: 'Copy the code from what the check prints. `attune explain` lists them all.',
  bad: [['"code": "one-act-pays"', '"code": ▸"one-act-payz"']],
};
