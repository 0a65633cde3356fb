import type { RuleDocument } from '../rule.ts';

export const idShape: RuleDocument = {
  code: 'id-shape',
  group: 'shape',
  severity: 'error',
  title: 'Not an id',
  sentence: 'An id is lower-case words joined by hyphens, and not one of the words with a meaning of its own.',
  why: 'Kept talks and links name things by id; it has to survive being typed.',
  mend: 'Write it as in pianos-eat.',
  bad: [['"id": "ada"', '"id": ▸"Ada"']],
};
