import type { Rule } from '../rule.ts';
import { movesIn } from './inFile.ts';

export const sameWordsTwice: Rule = {
  code: 'same-words-twice',
  group: 'style',
  severity: 'warning',
  title: 'The same reply twice',
  sentence: 'Two moves have the very same words.',
  why: 'Words that come again are recognised and no longer read.',
  mend: 'Say one of them another way.',
  bad: [['"says": "Is there any milk left?"', '"says": ▸"And what was up there?"']],
  check: (persona) => {
    const seen = new Map<string, string>();
    return movesIn(persona).flatMap(({ it: { id, says }, path }) => {
      if (says === persona.brief.prepared) return []; // the learner brought it, and may say it when it fits
      const other = seen.get(says);
      seen.set(says, id);
      return other === undefined ? [] : [{ path: [...path, 'says'], sentence: `"${other}" has the same words.` }];
    });
  },
};
