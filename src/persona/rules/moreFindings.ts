import type { RuleDocument } from '../rule.ts';

export const moreFindings: RuleDocument = {
  code: 'more-findings',
  group: 'file',
  severity: 'error',
  title: 'More than anybody mends at one sitting',
  sentence: 'There are more findings than are shown at once.',
  why: 'The rest is counted and not shown, so that the first can be seen.',
  mend: 'Mend the first few. Often one bracket is behind them all.',
  bad: [
    ['{\n  "$schema"', '▸{\n  "$schema"'],
    ['"situation": [', `"situation": [${'0, '.repeat(201)}`],
  ],
};
