import type { RuleDocument } from '../rule.ts';

export const duplicateId: RuleDocument = {
  code: 'duplicate-id',
  group: 'references',
  severity: 'error',
  title: 'One name for two things',
  sentence: 'Two things that are told apart by their id have the same one.',
  why: 'A kept talk could not say which of them was meant.',
  mend: 'Give one of them another id. Words always to hand and words of a beat may not share one either.',
  bad: [
    ['{ "id": "let-go",', '{ "id": ▸"left-bakery",'],
    ['"fact": "let-go"', '"fact": "left-bakery"'],
  ],
};
