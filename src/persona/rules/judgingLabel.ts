import type { Rule } from '../rule.ts';

/** Words that say what somebody is like instead of what somebody does. */
const JUDGING =
  /\b(?:difficult|cold|needy|rude|stubborn|hysterical|manipulative|toxic|narcissis\w*|bossy|crazy|lazy|passive[- ]aggressive|dramatic|oversensitive|over-sensitive|unreasonable|arrogant|weak|weird|selfish|moody|touchy|bitter|pathetic|nagging|clingy)\b/i;

export const judgingLabel: Rule = {
  code: 'judging-label',
  group: 'style',
  severity: 'warning',
  title: 'A label that judges somebody',
  sentence: 'A word here says what somebody is like, and not what somebody does.',
  why: 'A learner who has read the verdict stops looking. People are met before they are summed up.',
  mend: 'Write what can be seen: not "difficult" but "answers with one word".',
  bad: [['"title": "Leaving", "entry"', '"title": ▸"Being difficult", "entry"']],
  check: ({ about, topics, endings, expect }) => {
    const labels = [
      ...(['summary', 'baseline', 'wants', 'hides'] as const).map((key) => ({
        text: about[key],
        path: ['about', key],
      })),
      ...about.teaches.map((text, index) => ({ text, path: ['about', 'teaches', index] })),
      ...topics.map(({ title }, index) => ({ text: title, path: ['topics', index, 'title'] })),
      ...endings.map(({ title }, index) => ({ text: title, path: ['endings', index, 'title'] })),
      ...expect.map(({ name }, index) => ({ text: name, path: ['expect', index, 'name'] })),
    ];
    return labels.flatMap(({ text, path }) => {
      const word = JUDGING.exec(text)?.[0];
      return word === undefined ? [] : [{ path, sentence: `"${word}" judges a person; say what can be seen instead.` }];
    });
  },
};
