import type { Rule } from '../rule.ts';
import { wordCount } from './inFile.ts';

/** How fast people read English to themselves, about (Brysbaert 2019). */
const WORDS_PER_MINUTE = 240;

export const silencesTooClose: Rule = {
  code: 'silences-too-close',
  group: 'timing',
  severity: 'warning',
  title: 'A silence that is over before it is read',
  sentence:
    'There is less time between the short and the long silence than it takes to read what she does in the short one.',
  why: 'In a timed talk a learner who is still reading has already been silent for long.',
  mend: 'Raise `longSilence`, or shorten what she does.',
  bad: [['  "temperament": {', '  "pace": { "shortSilence": 3000, "longSilence": ▸3500 },\n  "temperament": {']],
  check: ({ pace, reactions, beats }) => {
    const replies = [
      ...Object.values(reactions.shortSilence ?? {}),
      ...beats.flatMap(({ silence }) => (silence?.short ? [silence.short] : [])),
    ];
    const words = Math.max(
      0,
      ...replies.map(({ says, action }) =>
        [...says, ...(action === undefined ? [] : [action])].map(wordCount).reduce((sum, one) => sum + one, 0),
      ),
    );
    const needed = Math.round((60_000 * words) / WORDS_PER_MINUTE);
    const given = pace.longSilence - pace.shortSilence;
    return given < needed
      ? [
          {
            path: ['pace', 'longSilence'],
            sentence: `Between the two silences are ${given} milliseconds; reading what she does in the short one takes about ${needed}.`,
          },
        ]
      : [];
  },
};
