import type { Rule } from '../rule.ts';
import { followers } from './flow.ts';

export const threeAlike: Rule = {
  code: 'three-alike',
  group: 'structure',
  severity: 'warning',
  title: 'Three of a kind in a row',
  sentence: 'Three lines in a row put the same kind of thing on the table.',
  why: 'The same answer serves three times running, and whoever repeats it looks like somebody who listens.',
  mend: 'Put another kind of line between them, or change the order.',
  bad: [
    ['"table": "feeling",\n      "depth": 1', '"table": "story",\n      "depth": 1'],
    ['"table": "asks"', '"table": ▸"story"'],
  ],
  check: (persona) => {
    const tables = new Map(persona.beats.map(({ id, table, lines }) => [id, lines.open.table ?? table]));
    const told = new Set<string>();
    return persona.orders.flatMap((order) => {
      const after = followers(persona, order);
      return [...after.keys()].flatMap((first) =>
        (after.get(first) ?? []).flatMap((second) =>
          (after.get(second) ?? []).flatMap((third) => {
            const table = tables.get(first);
            const alike = table !== 'none' && tables.get(second) === table && tables.get(third) === table;
            if (!alike || third === first || told.has(third)) return [];
            told.add(third);
            const index = persona.beats.findIndex(({ id }) => id === third);
            return [
              {
                path: ['beats', index, 'table'],
                sentence: `"${first}", "${second}" and "${third}" can follow each other, and each is "${table ?? ''}" when she is open.`,
              },
            ];
          }),
        ),
      );
    });
  },
};
