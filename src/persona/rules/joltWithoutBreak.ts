import type { RuleDocument } from '../rule.ts';

export const joltWithoutBreak: RuleDocument = {
  code: 'jolt-without-break',
  group: 'references',
  severity: 'error',
  title: 'A jolt that breaks nothing',
  sentence: 'The beat of the jolt does not break the bond.',
  why: 'The learner would get no break to mend that is nobody’s fault.',
  mend: 'Give the beat `"opensBreak": "jolt"`.',
  bad: [
    ['      "opensBreak": "jolt",\n', ''],
    ['"jolt": { "beat": "bleep"', '"jolt": { "beat": ▸"bleep"'],
  ],
};
