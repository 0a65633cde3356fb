import type { RuleDocument } from '../rule.ts';

export const setsOfFour: RuleDocument = {
  code: 'sets-of-four',
  group: 'references',
  severity: 'error',
  title: 'Not enough to say after cutting in',
  sentence: 'What can be said after cutting in does not come in sets of four, three or more.',
  why: 'Four of these stand on the page at each turn and a repair takes three turns: the same words would come again too soon.',
  mend: 'Write twelve, or sixteen, or twenty.',
  bad: [
    ['"cutOff": [', '"cutOff": ▸['],
    [
      ',\n    { "id": "lift-story", "says": "It was between floors, mine, with the cake in.", "does": { "gesture": "tell", "level": 1 } }',
      '',
    ],
  ],
};
