import type { RuleDocument } from '../rule.ts';

export const unknownTopic: RuleDocument = {
  code: 'unknown-topic',
  group: 'references',
  severity: 'error',
  title: 'A topic that is not there',
  sentence: 'An order names a topic that the file does not have.',
  why: 'The talk could not go on there.',
  mend: 'Write the topic, or mend the name.',
  bad: [['[["round", "leaving"],', '[["round", ▸"leavnig"],']],
};
