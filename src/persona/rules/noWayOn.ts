import type { RuleDocument } from '../rule.ts';

export const noWayOn: RuleDocument = {
  code: 'no-way-on',
  group: 'references',
  severity: 'error',
  title: 'A way on that may not be there',
  sentence: 'The last way on has a condition.',
  why: 'When it does not hold, the talk would stop in the middle.',
  mend: 'Add a last entry without a condition.',
  bad: [
    [
      '"about": "roof" }, "to": "next"',
      '"about": "roof" }, "to": [{ "beat": "no-list", "when": ▸{ "stance": ["open"] } }]',
    ],
  ],
};
