import type { Rule } from '../rule.ts';

const ASKING: ReadonlySet<string> = new Set(['asks', 'candour', 'help']);

export const questionInTheTail: Rule = {
  code: 'question-in-the-tail',
  group: 'timing',
  severity: 'warning',
  title: 'What she means, in words that may be talked over',
  sentence: 'She asks for something in the last words of the line, and they are neither before the tail nor kept.',
  why: 'Whoever joins in has not heard the question and is held to it; whoever cuts in never will hear it.',
  mend: 'Let the tail begin after the question, or make the question the words to `keep`.',
  bad: [
    [
      '      "table": "asks",\n',
      '      "table": "asks",\n      "tail": { "after": ▸"You left that bakery.", "keep": "Did you say beforehand," },\n',
    ],
  ],
  check: ({ beats }) =>
    beats.flatMap(({ id, tail, table, lines: { open } }, index) => {
      if (!tail || !ASKING.has(open.table ?? table)) return [];
      const line = open.says.join(' ');
      const question = line.lastIndexOf('?');
      const kept = line.indexOf(tail.keep);
      const heard = question < line.indexOf(tail.after) + tail.after.length;
      const isKept = question >= kept && question <= kept + tail.keep.length; // the mark itself may be left out
      return heard || isKept
        ? []
        : [
            {
              path: ['beats', index, 'tail', 'after'],
              sentence: `In "${id}" the question comes after these words, and is not among those that are kept.`,
            },
          ];
    }),
};
