import type { RuleDocument } from '../rule.ts';

export const unknownKey: RuleDocument = {
  code: 'unknown-key',
  group: 'shape',
  severity: 'error',
  title: 'A key that does not belong',
  sentence: 'A key stands where no such key belongs.',
  why: 'It would be passed over in silence, and what you meant by it would never happen.',
  mend: 'Look for a slip of the pen, or for a bracket closed too early.',
  bad: [
    [
      '"does": { "gesture": "ask", "about": "roof" }',
      '"does": { "gesture": "ask", ▸"abuot": "roof", "about": "roof" }',
    ],
  ],
};
