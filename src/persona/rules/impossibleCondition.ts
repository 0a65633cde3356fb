import type { Rule } from '../rule.ts';
import type { Condition } from '../script.ts';
import { beginnings, reachedFrom, waysOf } from './flow.ts';
import { conditionsIn } from './inFile.ts';

/** Why a condition can never hold; null when it might. */
function against(one: Condition, reached: ReadonlySet<string>): string | null {
  const { stance, bond, trustAtLeast, trustAtMost, depthAtLeast, depthAtMost, heard = [], heardOpen = [] } = one;
  if (trustAtLeast !== undefined && trustAtMost !== undefined && trustAtLeast > trustAtMost)
    return `Trust cannot be ${trustAtLeast} or more and ${trustAtMost} or less.`;
  if (depthAtLeast !== undefined && depthAtMost !== undefined && depthAtLeast > depthAtMost)
    return `Depth cannot be ${depthAtLeast} or more and ${depthAtMost} or less.`;
  if (stance?.every((now) => now === 'open') && bond && !bond.includes('intact'))
    return 'While the bond is broken nobody is open.';
  const both = one.notHeard?.find((id) => heard.includes(id) || heardOpen.includes(id));
  if (both !== undefined) return `"${both}" cannot be heard and not heard.`;
  const never = [...heard, ...heardOpen].find((id) => !reached.has(id));
  return never === undefined ? null : `"${never}" is never heard.`;
}

export const impossibleCondition: Rule = {
  code: 'impossible-condition',
  group: 'structure',
  severity: 'warning',
  title: 'A condition that can never hold',
  sentence: 'What this condition names cannot all be so at once.',
  why: 'What depends on it is never played, however well somebody does.',
  mend: 'Take one of the two out.',
  bad: [
    [
      '"when": { "stance": ["open"], "bond": ["intact"], "depthAtLeast": 2 }',
      '"when": ▸{ "stance": ["open"], "bond": ["withdrawal"], "depthAtLeast": 2 }',
    ],
  ],
  check: (persona) => {
    const reached = reachedFrom(waysOf(persona), beginnings(persona));
    return conditionsIn(persona).flatMap(({ it, path }) => {
      const why = against(it, reached);
      return why === null ? [] : [{ path, sentence: `This can never hold. ${why}` }];
    });
  },
};
