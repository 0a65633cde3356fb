// attune explain: the page of a rule, by its code.
import { EVERY_RULE, ruleCalled } from '../analysis/ruleBook.ts';
import { didYouMean } from '../persona/diagnostic.ts';
import { GROUPS } from '../persona/rule.ts';
import { GROUP_TITLES, pageOf } from '../persona/rulePage.ts';
import { command } from './command.ts';
import { CannotRun } from './files.ts';

export const explainCommand = command({
  name: 'explain',
  summary: 'says what a code of the check means, why it matters and what to do',
  usage: '[<code>]',
  about: 'Without a code it lists them all.',
  examples: ['attune explain unknown-beat', 'attune explain'],
  options: {},
  run: (_values, [code, ...more]) => {
    if (more.length) throw new CannotRun('Name one code: attune explain unknown-beat');
    if (code === undefined) return { output: list(), exitCode: 0 };
    const rule = ruleCalled(code);
    if (rule) return { output: pageOf(rule).trimEnd(), exitCode: 0 };
    const meant = didYouMean(
      code,
      EVERY_RULE.map((one) => one.code),
    );
    throw new CannotRun(
      `There is no code "${code}". ${meant ? `Did you mean "${meant}"?` : 'attune explain lists them.'}`,
    );
  },
});

const list = (): string =>
  GROUPS.flatMap((group) => {
    const rules = EVERY_RULE.filter((one) => one.group === group);
    const rows = rules.map(({ code, title }) => `  ${code.padEnd(28)} ${title}`);
    return rules.length ? [`${GROUP_TITLES[group]}`, ...rows, ''] : [];
  })
    .join('\n')
    .trimEnd();
