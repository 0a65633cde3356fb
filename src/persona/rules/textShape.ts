import type { RuleDocument } from '../rule.ts';

export const textShape: RuleDocument = {
  code: 'text-shape',
  group: 'shape',
  severity: 'error',
  title: 'Not written the way it has to be',
  sentence: 'It has to be written in a certain way.',
  why: 'A version or a language is read by programs too.',
  mend: 'A version is 1.0.0, a language is en-GB.',
  bad: [['"version": "1.0.0"', '"version": ▸"1.0"']],
};
