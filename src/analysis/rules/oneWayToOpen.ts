import type { WalkedRule } from './walked.ts';

export const oneWayToOpen: WalkedRule = {
  code: 'one-way-to-open',
  group: 'dynamics',
  severity: 'warning',
  title: 'One magic line',
  sentence: 'Only one thing in the whole talk ever makes her open.',
  why: 'It is a password: who finds it wins, and who does everything else well does not.',
  mend: 'Let good moves at other beats count as well: look at what is on the table there, and at her temperament.',
  bad: [
    ['"temperament": { "ease": 6, "trust": 2 }', '"temperament": { "ease": 5, "trust": 1 }'],
    ['{ "id": "who-gets', '▸{ "id": "who-gets'],
    [
      'over your head.", "does": { "gesture": "listen", "to": "gist" }, "to": "next"',
      'over your head.", "does": { "gesture": "inform" }, "to": "end"',
    ],
    ['"about": "roof" }, "to": "next"', '"about": "roof" }, "to": "end"'],
    ['"gesture": "advise" }, "to": "next"', '"gesture": "advise" }, "to": "end"'],
    ['"level": 1 }, "to": "next"', '"level": 1 }, "to": "end"'],
  ],
  check: ({ persona, reached, opening }) => {
    const [only, more] = [...opening];
    if (only === undefined || more !== undefined || !reached.has('guarded')) return [];
    const [beat, move] = only.split(' ');
    const index = persona.beats.findIndex(({ id }) => id === beat);
    const place = persona.beats[index]?.moves.findIndex(({ id }) => id === move) ?? -1;
    return [
      {
        path: place < 0 ? ['beats', index] : ['beats', index, 'moves', place],
        sentence: `Nothing but "${move ?? ''}" at "${beat ?? ''}" ever makes her open.`,
      },
    ];
  },
};
