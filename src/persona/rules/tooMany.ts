import type { RuleDocument } from '../rule.ts';

export const tooMany: RuleDocument = {
  code: 'too-many',
  group: 'shape',
  severity: 'error',
  title: 'More than fit',
  sentence: 'There is more here than fits.',
  why: 'Four replies stand on the page; words longer than a page can bear are not read.',
  mend: 'Take some away, or shorten the words.',
  bad: [
    [
      '"moves": [\n        { "id": "who-gets-it-up"',
      '"moves": ▸[\n        { "id": "who-put-it", "says": "Who put it there?", "does": { "gesture": "ask", "about": "roof" }, "to": "next" },\n        { "id": "who-gets-it-up"',
    ],
  ],
};
