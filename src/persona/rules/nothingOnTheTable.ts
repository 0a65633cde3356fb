import type { Rule } from '../rule.ts';

export const nothingOnTheTable: Rule = {
  code: 'nothing-on-the-table',
  group: 'structure',
  severity: 'warning',
  title: 'A line that puts nothing on the table',
  sentence: 'The open line of this beat gives the learner nothing to take up.',
  why: 'Where nothing is on the table there is nothing to listen for; any answer will do.',
  mend: 'Let her want something with the line: tell, feel, ask, think aloud. Then say which in `table`.',
  bad: [['"table": "asks"', '"table": ▸"none"']],
  check: ({ beats }) =>
    beats.flatMap(({ id, table, lines }, index) =>
      (lines.open.table ?? table) === 'none'
        ? [
            {
              path: ['beats', index, ...(lines.open.table ? ['lines', 'open', 'table'] : ['table'])],
              sentence: `Said open, "${id}" puts nothing on the table.`,
            },
          ]
        : [],
    ),
};
