import type { WalkedRule } from './walked.ts';

export const unbrokenTalk: WalkedRule = {
  code: 'unbroken-talk',
  group: 'dynamics',
  severity: 'warning',
  title: 'A talk in which nothing need break',
  sentence: 'The whole talk can be played to its end without a single break.',
  why: 'The best there is can be had without ever meeting a break, and so without mending one.',
  mend: 'Let the jolt come in every order of topics: look at `after`.',
  bad: [['"after": [1]', '"after": ▸[2]']],
  check: ({ persona, unbroken }) =>
    unbroken
      ? [
          {
            path: persona.jolt ? ['jolt', 'after'] : [],
            sentence: 'There is a play to the end in which the bond never breaks.',
          },
        ]
      : [],
};
