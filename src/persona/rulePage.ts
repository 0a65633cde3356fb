// A rule as a page: what docs/rules keeps and `attune explain` prints. And its examples as files, for the test.
import { excerptOf } from './excerpt.ts';
import { GROUPS, MARK, type Change, type Group, type RuleDocument } from './rule.ts';
import { ADA } from './ruleExample.ts';

/** An example as a whole file, and where in it the finding begins; 0 where nothing is marked. */
export interface Example {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Ada with these changes. */
export function exampleOf(changes: readonly Change[]): Example {
  const marked = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`Ada's file does not say ${JSON.stringify(from)}.`);
    return text.replace(from, () => to);
  }, ADA);
  return placed(marked);
}

/** A text without its mark, and where the mark was. */
export function placed(marked: string): Example {
  const at = marked.indexOf(MARK);
  const before = marked.slice(0, Math.max(0, at)).split('\n');
  return {
    text: marked.replace(MARK, ''),
    line: at < 0 ? 0 : before.length,
    column: at < 0 ? 0 : (before.at(-1) ?? '').length + 1,
  };
}

/** What a group is about, for the heading in the list. */
export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  file: 'The file as text',
  shape: 'What a key may hold',
  references: 'What refers to what',
  structure: 'The script',
  style: 'The words',
  timing: 'The time there is',
  giveaways: 'What gives the fitting reply away',
  dynamics: 'How the talk can go',
};

const HEADING = { error: 'A problem', warning: 'A warning' } as const;

/** The page of a rule, as Markdown that also reads well in a terminal. */
export function pageOf(rule: RuleDocument): string {
  const { code, severity, title, sentence, why, mend } = rule;
  return [
    `# ${code}: ${title}`,
    '',
    `${sentence}`,
    '',
    `*${HEADING[severity]}. ${GROUP_TITLES[rule.group]}.*`,
    '',
    `**Why it matters.** ${why}`,
    '',
    `**What to do.** ${mend}`,
    '',
    ...examplesOf(rule),
    '',
  ].join('\n');
}

/** The list of all rules, by group. */
export function listOf(rules: readonly RuleDocument[]): string {
  const groups = GROUPS.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    const rows = own.map(
      ({ code, severity, sentence }) =>
        `| [\`${code}\`](${code}.md) | ${severity} | ${sentence.replaceAll('|', '\\|')} |`,
    );
    return own.length ? [`## ${GROUP_TITLES[group]}`, '', '| Code | | What is so |', '|---|---|---|', ...rows, ''] : [];
  });
  return [
    '# What the check can say',
    '',
    'Every finding of `attune check` has one of these codes. `attune explain <code>` prints the same page. An error ends the check with',
    '1; a warning can be mended, or [allowed with a reason](../persona-format.md#exceptions-with-their-reason). What stands under the',
    'last two headings takes `--deep`.',
    '',
    ...groups,
  ].join('\n');
}

function examplesOf({ bad, good }: RuleDocument): readonly string[] {
  if ('shown' in bad) return ['## It shows here', '', '```text', bad.shown, '```'];
  const worse = exampleOf(bad);
  const better = exampleOf(good ?? []);
  return [
    '## It shows here',
    '',
    ...fenced(different(worse.text, better.text, worse)),
    '',
    '## And not here',
    '',
    ...fenced(different(better.text, worse.text)),
  ];
}

const fenced = (rows: readonly string[]): readonly string[] => ['```text', ...rows, '```'];

const ROWS_MOST = 7;

/** Of two texts as long as each other, the rows that differ; the first row if none does. */
function rowsApart(rows: readonly string[], others: readonly string[]): readonly number[] {
  const found = rows.flatMap((row, index) => (row === others[index] ? [] : [index]));
  return found.length > 0 ? found : [0];
}

/** The rows between the first and the last that differ. */
function rowsBetween(rows: readonly string[], others: readonly string[]): readonly number[] {
  const first = Math.max(
    0,
    rows.findIndex((row, index) => row !== others[index]),
  );
  let same = 0;
  while (same < rows.length - first - 1 && rows.at(-1 - same) === others.at(-1 - same)) same++;
  return Array.from({ length: Math.max(1, rows.length - same - first) }, (_, at) => first + at);
}

/** The rows in which a text is not the other one, with the mark if it has one; numbered, so that they can be found. */
function different(text: string, other: string, mark?: Example): readonly string[] {
  const rows = text.split('\n');
  const others = other.split('\n');
  const changed = (rows.length === others.length ? rowsApart(rows, others) : rowsBetween(rows, others)).slice(
    0,
    ROWS_MOST,
  );
  const place = mark && mark.line > 0 ? mark.line - 1 : null;
  const shown = place === null || changed.includes(place) ? changed : [...changed, place].toSorted((a, b) => a - b);
  return shown.flatMap((index) => {
    const row = rows[index] ?? '';
    const begins = firstDifference(row, others[index] ?? '');
    const { piece, caret } = excerptOf(row, index === place && mark ? mark.column : Math.max(1, begins + 1));
    const number = `${index + 1} | `.padStart(6);
    return [`${number}${piece}`, ...(index === place ? [`${' '.repeat(number.length)}${caret}`] : [])];
  });
}

function firstDifference(row: string, other: string): number {
  let at = 0;
  while (at < row.length && row[at] === other[at]) at++;
  return at;
}
