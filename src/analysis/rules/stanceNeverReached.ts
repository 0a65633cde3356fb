import { STANCES } from '../../persona/vocabulary.ts';
import type { WalkedRule } from './walked.ts';

export const stanceNeverReached: WalkedRule = {
  code: 'stance-never-reached',
  group: 'dynamics',
  severity: 'warning',
  title: 'A stance she never comes to',
  sentence: 'In no play is she ever in one of the three stances.',
  why: 'A third of her lines is never heard, and what it takes to get there or back cannot be practised.',
  mend: 'Look at the temperament she starts with, and at how long the talk gives her to move.',
  bad: [
    ['"temperament": { "ease": 6, "trust": 2 }', '"temperament": ▸{ "ease": 3, "trust": 0 }'],
    ['"about": "roof" }, "to": "next"', '"about": "roof" }, "to": "end"'],
    ['"to": "gist" }, "to": "next"', '"to": "gist" }, "to": "end"'],
    ['"gesture": "advise" }, "to": "next"', '"gesture": "advise" }, "to": "end"'],
    ['"level": 1 }, "to": "next"', '"level": 1 }, "to": "end"'],
  ],
  check: ({ reached }) =>
    STANCES.filter((stance) => !reached.has(stance)).map((stance) => ({
      path: ['temperament'],
      sentence: `No play ever finds her ${stance}.`,
    })),
};
