import type { RuleDocument } from '../rule.ts';

export const noEnding: RuleDocument = {
  code: 'no-ending',
  group: 'references',
  severity: 'error',
  title: 'No ending for everybody',
  sentence: 'The last ending has a condition.',
  why: 'A talk that meets none of the conditions would break off without a word.',
  mend: 'Remove the condition, or add a last ending without one.',
  bad: [['"title": "Floor three",', '"title": "Floor three", "when": ▸{ "stance": ["guarded"] },']],
};
