import type { WalkedRule } from './walked.ts';

export const factNeverFits: WalkedRule = {
  code: 'fact-never-fits',
  group: 'dynamics',
  severity: 'warning',
  title: 'A fact that never fits',
  sentence: 'Wherever this true fact can be said, it is never the best thing to say.',
  why: 'A learner keeps in mind what is true, and is let down for saying it.',
  mend: 'Let it be said where she asks, or where she has brought up something it belongs to.',
  bad: [
    ['"table": "asks"', '"table": "story"'],
    ['"view": "It passes the time.",\n          "table": "topic"', '"view": "It passes the time."'],
    ['{ "id": "left-bakery"', '▸{ "id": "left-bakery"'],
  ],
  check: ({ persona, weighed }) =>
    persona.brief.facts.flatMap(({ id, truth }, index) => {
      if (truth === 'false') return [];
      const uses = weighed.flatMap(({ moves, whole }) =>
        moves.flatMap(({ does, also }, place) =>
          [does, also].some((one) => one && 'fact' in one && one.fact === id)
            ? whole.map((row) => row[place] === Math.max(...row))
            : [],
        ),
      );
      return uses.length === 0 || uses.some(Boolean)
        ? []
        : [
            {
              path: ['brief', 'facts', index],
              sentence: `Wherever "${id}" can be said, something else is better.`,
            },
          ];
    }),
};
