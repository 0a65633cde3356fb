import type { RuleDocument } from '../rule.ts';

export const cutInWithoutTail: RuleDocument = {
  code: 'cut-in-without-tail',
  group: 'references',
  severity: 'error',
  title: 'Words to cut in with, and no tail',
  sentence: 'A beat has words to cut in with and no tail to cut in on.',
  why: 'Whatever a learner said there would cut her off, even a kind murmur.',
  mend: 'Give the beat a tail, or take the words away.',
  bad: [
    ['      "tail": { "after": "It was on the roof.", "keep": "There were pigeons sat in it, like visitors." },\n', ''],
    ['"cutIns": [', '"cutIns": ▸['],
  ],
};
