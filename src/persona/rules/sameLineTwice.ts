import type { Rule } from '../rule.ts';

export const sameLineTwice: Rule = {
  code: 'same-line-twice',
  group: 'structure',
  severity: 'warning',
  title: 'The same words in two stances',
  sentence: 'She says the same words in two stances.',
  why: 'Three stances are three speeches. The same words tell the learner that nothing has changed.',
  mend: 'Write the line again as somebody would say it who is further away.',
  bad: [
    [
      '"says": ["Found the trolley. On the roof."]',
      '"says": ▸["There was a trolley missing. It was on the roof. We have it back."]',
    ],
  ],
  check: ({ beats }) =>
    beats.flatMap(({ id, lines: { open, guarded, disengaged } }, index) => {
      const [near, middle, far] = [open, guarded, disengaged].map(({ says }) => says.join(' ').toLowerCase());
      const same = (stance: string, other: string) => ({
        path: ['beats', index, 'lines', stance, 'says'],
        sentence: `"${id}" is said in the same words ${stance} and ${other}.`,
      });
      return [
        ...(near === middle ? [same('guarded', 'open')] : []),
        ...(middle === far ? [same('disengaged', 'guarded')] : near === far ? [same('disengaged', 'open')] : []),
      ];
    }),
};
