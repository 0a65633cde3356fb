import type { Rule } from '../rule.ts';
import { breathsIn, movesIn, wordCount } from './inFile.ts';

/** What somebody of fifteen reads without effort; talk is far below it. */
const GRADE_MOST = 10;
/** In fewer words one long one weighs too much for the formula to mean anything. */
const WORDS_LEAST = 10;

/** Syllables as a reader of English guesses them: groups of vowels, without a silent e at the end. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

/** The reading grade after Flesch and Kincaid: years of school it takes. */
export function gradeOf(text: string): number {
  const words = wordCount(text);
  const sentences = Math.max(1, text.split(/[.!?…]+(?=\s|$)/).filter((part) => /\w/.test(part)).length);
  const syllables = text.split(/\s+/).reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

export const hardToRead: Rule = {
  code: 'hard-to-read',
  group: 'style',
  severity: 'warning',
  title: 'Written, not said',
  sentence: 'These words take more than ten years of school to read.',
  why: 'People do not speak like that, and a learner reads instead of listening. (Flesch–Kincaid; English only.)',
  mend: 'Say it aloud, and write down what you said.',
  bad: [
    [
      '"says": ["You were in a bakery before this. Did you give them notice?"]',
      '"says": [▸"Your previous employment, I understand, was at an artisanal bakery; did you communicate your resignation appropriately beforehand?"]',
    ],
  ],
  check: (persona) => {
    if (!persona.language.startsWith('en')) return [];
    const said = movesIn(persona).map(({ it, path }) => ({ it: it.says, path: [...path, 'says'] }));
    return [...breathsIn(persona), ...said].flatMap(({ it, path }) => {
      const grade = wordCount(it) < WORDS_LEAST ? 0 : gradeOf(it);
      return grade > GRADE_MOST
        ? [{ path, sentence: `These words take about ${Math.round(grade)} years of school to read.` }]
        : [];
    });
  },
};
