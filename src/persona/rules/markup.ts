import type { RuleDocument } from '../rule.ts';

export const markup: RuleDocument = {
  code: 'markup',
  group: 'shape',
  severity: 'error',
  title: 'Markup in words',
  sentence: 'There is markup in words that somebody will read.',
  why: 'Nothing in a file is ever run, so a learner would read it letter for letter.',
  mend: 'Write plain words.',
  bad: [['"title": "The round"', '"title": ▸"The <b>round</b>"']],
};
