import type { Rule } from '../rule.ts';
import { wordCount } from './inFile.ts';

/** To hear that she could be joined, and to press a key. */
const WINDOW_LEAST = 1000;

export const tailTooShort: Rule = {
  code: 'tail-too-short',
  group: 'timing',
  severity: 'warning',
  title: 'A tail that is over before anybody can join in',
  sentence: 'The words she can be joined in on last less than a second.',
  why: 'In a timed talk nobody is quick enough; whoever tries cuts her off or comes late.',
  mend: 'Let the tail begin earlier, or let her say a little more.',
  bad: [
    [
      '"tail": { "after": "It was on the roof.", "keep": "There were pigeons sat in it, like visitors." }',
      '"tail": { "after": ▸"There were pigeons sat in it,", "keep": "like visitors." }',
    ],
  ],
  check: ({ beats, pace }) =>
    beats.flatMap(({ id, tail, lines }, index) => {
      if (!tail) return [];
      const line = lines.open.says.join(' ');
      const words = wordCount(line.slice(line.indexOf(tail.after) + tail.after.length));
      const lasts = Math.round((60_000 * words) / pace.wordsPerMinute);
      return lasts < WINDOW_LEAST
        ? [
            {
              path: ['beats', index, 'tail', 'after'],
              sentence: `The tail of "${id}" is ${words} words long, about ${lasts} milliseconds at her pace.`,
            },
          ]
        : [];
    }),
};
