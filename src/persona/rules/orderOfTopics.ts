import type { RuleDocument } from '../rule.ts';

export const orderOfTopics: RuleDocument = {
  code: 'order-of-topics',
  group: 'references',
  severity: 'error',
  title: 'An order that leaves a topic out',
  sentence: 'An order does not name every topic exactly once.',
  why: 'With that order a topic would never come up, or come up twice.',
  mend: 'Name each topic once in each order.',
  bad: [['["leaving", "round"]]', '▸["leaving"]]']],
};
