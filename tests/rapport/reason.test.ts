import { describe, expect, test } from 'vitest';
import { STANCES, TABLES } from '../../src/persona/vocabulary.ts';
import { ACTS } from '../../src/rapport/act.ts';
import { APPRAISAL_RULES } from '../../src/rapport/appraisal.ts';
import { startingRapport, type Character, type Rapport } from '../../src/rapport/rapport.ts';
import { BOUNCE, EXPLAINED, EXPLAINED_SUFFIXES, reasonOf, type Seen } from '../../src/rapport/reason.ts';
import { walker } from '../../src/rapport/walk.ts';
import { person } from '../scoring/people.ts';

const EVERYONE: readonly Character[] = [
  person(),
  person({ pushback: 1 }),
  person({ guard: 1 }),
  person({ ease: 6, trust: 3, silence: 2 }),
  person({ silence: 0 }),
  person({ wantsAdvice: 1 }),
  person({ styleGap: 1 }),
  person({ radar: 0 }),
  person({ attentionRadar: 0 }),
  person({ involvement: 1, ease: 3 }),
  person({ medium: 'video' }),
];

/** Every rule the model gives one person, with what was seen when it first did; walks so many states. */
function rulesOf(character: Character, most: number): ReadonlyMap<string, Seen | undefined> {
  const react = walker(character);
  const rules = new Map<string, Seen | undefined>();
  const states = new Set<string>();
  const waiting: Rapport[] = [];
  const arrive = (now: Rapport) => {
    const key = JSON.stringify(now);
    if (states.has(key) || states.size >= most) return;
    states.add(key);
    waiting.push(now);
  };
  const give = (rule: string, seen?: Seen) => {
    if (!rules.has(rule)) rules.set(rule, seen);
  };
  arrive(startingRapport(character));
  for (let now = waiting.shift(); now; now = waiting.shift()) {
    for (const table of now.bond === 'intact' ? TABLES : (['none'] as const))
      for (const act of ACTS) {
        const outcome = react(now, { type: 'act', act, table });
        give(outcome.rule, { act, table, before: now, after: outcome.now });
        arrive(outcome.now);
      }
    const jolt = react(now, { type: 'jolt' });
    give(jolt.rule);
    arrive(jolt.now);
    give(react(now, { type: 'told', depth: 1 }).rule);
  }
  return rules;
}

describe('the reason of a rule', () => {
  test('every rule the model gives has a sentence', { timeout: 60_000 }, () => {
    const given = new Map(EVERYONE.flatMap((one) => [...rulesOf(one, 220)]));
    expect(given.size).toBeGreaterThan(50);
    for (const [rule, seen] of given)
      for (const { because } of [reasonOf(rule), reasonOf(rule, 'they', seen)]) {
        expect(because).toMatch(/^[A-Z].*\.$/);
        expect(because).not.toMatch(/[{}]/);
      }
    const bases = new Set([...given.keys()].map((rule) => rule.split('+')[0]));
    expect(EXPLAINED.filter((one) => !bases.has(one))).toEqual([BOUNCE]);
  });

  test('every rule an appraisal may name, with every suffix, is composed of two sentences', () => {
    for (const { rules } of APPRAISAL_RULES)
      for (const rule of rules)
        for (const suffix of EXPLAINED_SUFFIXES) {
          const { because, claims } = reasonOf(`${rule}+${suffix}`);
          expect(because.startsWith(reasonOf(rule).because)).toBe(true);
          expect(claims).toEqual([...new Set(claims)]);
        }
  });

  test('a sentence speaks of the move, never of what the learner is', () => {
    for (const rule of EXPLAINED)
      expect(reasonOf(rule).because).not.toMatch(
        /\byou (are|tend|always|never)\b|\b(wrong|mistake|fail|correct|should)\b|!/i,
      );
  });

  test('what fitted, what was left and what was missed are told apart', () => {
    const before = startingRapport(person());
    const of = (act: (typeof ACTS)[number]) =>
      reasonOf('fit-rule', 'he', { act, table: 'feeling', before, after: before }).because;
    expect(of('validate')).toBe('It met the feeling in what he had said.');
    expect(of('space')).toBe('It left the feeling in what he had said where it was.');
    expect(of('closed_q')).toBe('It went past the feeling in what he had said.');
  });

  test('every table has a sentence in every stance and for every pronoun', () => {
    for (const stance of STANCES)
      for (const table of TABLES)
        for (const act of ACTS) {
          const before = { ...startingRapport(person()), stance };
          expect(reasonOf('fit-rule', 'they', { act, table, before, after: before }).because).not.toMatch(
            /\b(she|her)\b/i,
          );
        }
  });

  test('a rule nobody has explained is found out at once', () => {
    expect(() => reasonOf('charm')).toThrow('charm');
    expect(() => reasonOf('fit-rule+charm')).toThrow('charm');
  });
});

test('one who is spoken of as they were speaking, not was', () => {
  expect(reasonOf('interrupt', 'they').because).toContain('they were speaking');
  expect(reasonOf('interrupt', 'he').because).toContain('he was speaking');
});
