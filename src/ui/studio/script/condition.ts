// A condition as a sentence. It may not be sound yet: what cannot be read is left out.
import { partAt } from '../../../persona/edit.ts';
import { BOND_WORDS, STANCE_WORDS } from '../../text/studioScript.ts';
import { CONDITION } from '../../text/studioCondition.ts';

const texts = (part: unknown): readonly string[] =>
  Array.isArray(part) ? part.filter((one): one is string => typeof one === 'string') : [];

const named = (words: Readonly<Record<string, string>>, part: unknown): readonly string[] =>
  texts(part).map((one) => words[one] ?? one);

/** "she is open, and trust is 2 or more"; null: there is no condition. */
export function conditionText(when: unknown): string | null {
  if (when === undefined) return null;
  if (Array.isArray(when)) return when.map((one) => allOf(one)).join(CONDITION.or);
  return allOf(when);
}

function allOf(one: unknown): string {
  const at = (key: string) => partAt(one, [key]);
  const lists = [
    [named(STANCE_WORDS, at('stance')), CONDITION.stance],
    [named(BOND_WORDS, at('bond')), CONDITION.bond],
    [texts(at('heard')), CONDITION.heard],
    [texts(at('notHeard')), CONDITION.notHeard],
    [texts(at('heardOpen')), CONDITION.heardOpen],
  ] as const;
  const numbers = [
    [at('trustAtLeast'), CONDITION.trustAtLeast],
    [at('trustAtMost'), CONDITION.trustAtMost],
    [at('depthAtLeast'), CONDITION.depthAtLeast],
    [at('depthAtMost'), CONDITION.depthAtMost],
  ] as const;
  return [
    ...lists.flatMap(([found, says]) => (found.length === 0 ? [] : [says(found)])),
    ...numbers.flatMap(([found, says]) => (typeof found === 'number' ? [says(found)] : [])),
    ...(at('mendedYours') === true ? [CONDITION.mendedYours] : []),
    ...(at('mendedConfrontation') === true ? [CONDITION.mendedConfrontation] : []),
    ...(typeof at('exposed') === 'boolean' ? [CONDITION.exposed(at('exposed') === true)] : []),
  ].join(CONDITION.and);
}
