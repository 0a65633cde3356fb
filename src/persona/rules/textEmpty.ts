import type { RuleDocument } from '../rule.ts';

export const textEmpty: RuleDocument = {
  code: 'text-empty',
  group: 'shape',
  severity: 'error',
  title: 'No words',
  sentence: 'There are no words where somebody will read some.',
  why: 'A learner would look at an empty line.',
  mend: 'Write some, or remove the key.',
  bad: [['"name": "Ada"', '"name": ▸""']],
};
