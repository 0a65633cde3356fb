import type { Rule } from '../rule.ts';

export const nothingTestsRepair: Rule = {
  code: 'nothing-tests-repair',
  group: 'structure',
  severity: 'warning',
  title: 'Nothing that tests repair',
  sentence: 'Nothing breaks the bond but what a learner does.',
  why: 'Whoever does well has nothing to mend, and leaves with the number for repair not tested.',
  mend: 'Write a jolt: something between two topics that is nobody’s fault.',
  bad: [
    ['{\n  "$schema"', '▸{\n  "$schema"'],
    ['      "opensBreak": "jolt",\n', ''],
    ['  "jolt": { "beat": "bleep", "after": [1] },\n', ''],
  ],
  check: ({ jolt, beats }) =>
    jolt || beats.some(({ opensBreak }) => opensBreak !== undefined)
      ? []
      : [{ path: [], sentence: 'There is no jolt, and no beat that breaks the bond.' }],
};
