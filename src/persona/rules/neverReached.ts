import type { RuleDocument } from '../rule.ts';

export const neverReached: RuleDocument = {
  code: 'never-reached',
  group: 'references',
  severity: 'error',
  title: 'Behind a door that is always open',
  sentence: 'What stands behind an entry without a condition is never reached.',
  why: 'Words were written that no learner will ever hear.',
  mend: 'Move the entry without a condition to the end.',
  bad: [['"about": "roof" }, "to": "next"', '"about": "roof" }, "to": [{ "beat": "next" }, ▸{ "beat": "no-list" }]']],
};
