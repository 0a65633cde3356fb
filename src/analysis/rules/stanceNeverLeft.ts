import { STANCES } from '../../persona/vocabulary.ts';
import type { WalkedRule } from './walked.ts';

export const stanceNeverLeft: WalkedRule = {
  code: 'stance-never-left',
  group: 'dynamics',
  severity: 'warning',
  title: 'A stance she never leaves',
  sentence: 'Once she is in this stance she stays in it, whatever is done.',
  why: 'It would be over at the first slip, or safe after the first kindness; neither is a conversation.',
  mend: 'Give the beats after it something that can be answered well, and something that can be missed.',
  bad: [
    ['"temperament": { "ease": 6, "trust": 2 }', '"temperament": ▸{ "ease": 1, "trust": 0 }'],
    [
      '    { "id": "check-in", "says": "Am I in your way here?", "does": { "gesture": "check-in" } },\n    { "id": "sorry", "says": "Sorry, that was me.", "does": { "gesture": "sorry" } },\n    { "id": "grand-sorry", "says": "I’m so sorry, I always do this. You must think I’m dreadful.", "does": { "gesture": "grand-sorry" } },\n',
      '',
    ],
    ['"view": "Tea, and out."', '"view": "Tea, and out.",\n          "hold": true'],
    ['"about": "roof" }, "to": "next"', '"about": "roof" }, "to": "end"'],
    ['"to": "gist" }, "to": "next"', '"to": "gist" }, "to": "end"'],
    ['"gesture": "advise" }, "to": "next"', '"gesture": "advise" }, "to": "end"'],
    ['"level": 1 }, "to": "next"', '"level": 1 }, "to": "end"'],
  ],
  check: ({ reached, left }) =>
    STANCES.filter((stance) => reached.has(stance) && !left.has(stance)).map((stance) => ({
      path: ['temperament'],
      sentence: `Once she is ${stance}, no play ever moves her on.`,
    })),
};
