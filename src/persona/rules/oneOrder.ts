import type { Rule } from '../rule.ts';

export const oneOrder: Rule = {
  code: 'one-order',
  group: 'structure',
  severity: 'warning',
  title: 'Always the same order',
  sentence: 'The topics come in one order only.',
  why: 'The second time, a learner can do well by memory instead of by listening.',
  mend: 'Write a second order of the topics.',
  bad: [['"orders": [["round", "leaving"], ["leaving", "round"]]', '"orders": ▸[["round", "leaving"]]']],
  check: ({ orders, topics }) =>
    topics.length < 2 || new Set(orders.map((order) => order.join(' '))).size > 1
      ? []
      : [{ path: ['orders'], sentence: 'There is only one order of the topics.' }],
};
