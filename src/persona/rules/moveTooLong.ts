import type { RuleDocument } from '../rule.ts';

export const moveTooLong: RuleDocument = {
  code: 'move-too-long',
  group: 'references',
  severity: 'error',
  title: 'More than anybody says',
  sentence: 'A learner’s words are longer than 120 characters.',
  why: 'They are not read at the pace of a talk, and their length gives them away.',
  mend: 'Cut them. People say less.',
  bad: [
    [
      '"Ours has three wheels and a grudge."',
      '▸"Ours has three wheels and a grudge, and it has had them since before I came here, which must be eleven years ago in the spring."',
    ],
  ],
};
