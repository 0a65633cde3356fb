// Plans: text in, a plan or problems with their lines out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan, type Claim, type Doing, type Plan, type PlanStep } from '../../src/analysis/plan.ts';
import { writePlan } from '../../src/analysis/planText.ts';

const plan = (text: string): Plan => {
  const read = readPlan(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.plan;
};
const problems = (text: string): readonly string[] => {
  const read = readPlan(text);
  return 'problems' in read ? read.problems.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`) : [];
};
const unplaced = (steps: readonly PlanStep[]) => steps.map((step) => ({ ...step, line: 0 }));

describe('a plan', () => {
  test('is a head, what is done, what she says and what should be so', () => {
    expect(
      plan(`# The kind way.
Persona: mara
Order: 1
Jolt: after 2 topics

You: So what should have been in it?
Her: Fine: with a …
[open, trust at least 2] [cue: her spoon, and the bowl]
(cut in "—the top bit" at word 7)
  (silence long)
Ends: first-told
`),
    ).toEqual({
      persona: 'mara',
      seed: 0,
      order: 1,
      jolt: 2,
      steps: [
        { line: 6, type: 'does', doing: { type: 'say', words: 'So what should have been in it?' } },
        { line: 7, type: 'hers', who: 'Her', says: 'Fine: with a …' },
        { line: 8, type: 'holds', claim: { type: 'stance', stance: 'open' } },
        { line: 8, type: 'holds', claim: { type: 'measure', measure: { of: 'trust', is: 'at least', value: 2 } } },
        { line: 8, type: 'holds', claim: { type: 'cue', shows: 'her spoon, and the bowl' } },
        { line: 9, type: 'does', doing: { type: 'cut-in', words: '—the top bit', word: 7 } },
        { line: 10, type: 'does', doing: { type: 'silence', length: 'long' } },
        { line: 11, type: 'ends', ending: 'first-told' },
      ],
    });
  });

  test('may begin with a byte order mark and end its lines as it likes', () => {
    expect(plan('\uFEFFPersona: mara\r\nSeed: 3\r\n\r\n(notice)\r(leave)').steps.map(({ line }) => line)).toEqual([
      4, 5,
    ]);
  });
});

describe('what cannot be read is told by its line', () => {
  test.for([
    ['You: hello', '1:1 Say first whom it is with: "Persona: mara".'],
    [
      'Persona: mara\nhello',
      '2:1 A line begins with "You:", "Her:", "(silence long)", "[open]", "Ends:" or "#"; this one does not.',
    ],
    ['Persona: mara\nYou:', '2:1 There is nothing behind "You:".'],
    ['Persona: mara\nSeeed: 1', '2:1 There is no "Seeed:". Did you mean "seed:"?'],
    ['Persona: mara\nSeed: x', '2:1 "seed" is a whole number from 0; "x" is not.'],
    ['Persona: mara\nJolt: on', '2:1 "jolt" is "off" or "after 1 topic"; "on" is neither.'],
    ['Persona: mara\nPersona: gil', '2:1 "persona" is said twice.'],
    ['Persona: mara\n(notice)\nSeed: 1', '3:1 "Seed:" stands at the top, before the talk begins.'],
    ['Persona: mara\n  (silence lang)', '2:3 "silence lang" is not something to do. Did you mean "silence long"?'],
    ['Persona: mara\n(notice', '2:1 The bracket is not closed: "(silence long)".'],
    ['Persona: mara\n[open', '2:1 What should be so stands in brackets: "[open] [trust 2]".'],
    ['Persona: mara\nEnds: a\nYou: b', '3:1 The talk has ended above; nothing can follow.'],
  ] as const)('%j', ([text, problem]) => expect(problems(text)[0]).toBe(problem));

  test('a word that could be meant is offered', () => {
    expect(problems('Persona: mara\n[opem]')[0]).toContain('Did you mean "open"?');
    expect(problems('Persona: mara\n[trust two]')[0]).toContain('"trust two" is nothing that could be so. There are');
  });

  test('and so is every line that cannot be, not only the first', () => {
    expect(problems('Persona: mara\nso\n(so)\n[so]')).toHaveLength(3);
  });
});

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((one) => one.replace(/[\s()[\]"“”:]+/g, ' ').trim())
  .filter((one) => one !== '' && !/ at( word)? \d{1,3}$/.test(one));
const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/);
const measured = fc.constantFrom('ease' as const, 'trust' as const, 'depth' as const, 'strain' as const);
const claim: fc.Arbitrary<Claim> = fc.oneof(
  fc.constantFrom<Claim>(
    { type: 'stance', stance: 'guarded' },
    { type: 'bond', bond: 'ruptured' },
    { type: 'bond', bond: 'withdrawal' },
    { type: 'mended' },
    { type: 'table', table: 'feeling' },
  ),
  fc
    .record({
      of: measured,
      is: fc.constantFrom('exactly' as const, 'at least' as const, 'at most' as const),
      value: fc.nat(9),
    })
    .map((measure): Claim => ({ type: 'measure', measure })),
  words.map((shows): Claim => ({ type: 'cue', shows })),
  id.map((beat): Claim => ({ type: 'beat', beat })),
);
const doing: fc.Arbitrary<Doing> = fc.oneof(
  words.map((one): Doing => ({ type: 'say', words: one })),
  fc
    .record({ words, word: fc.option(fc.integer({ min: 1, max: 99 })) })
    .map((one): Doing => ({ type: 'cut-in', ...one })),
  fc.constantFrom<Doing>(
    { type: 'silence', length: 'short' },
    { type: 'silence', length: 'long' },
    { type: 'look-away' },
    { type: 'notice' },
    { type: 'leave' },
  ),
);
const step: fc.Arbitrary<PlanStep> = fc.oneof(
  doing.map((one): PlanStep => ({ line: 0, type: 'does', doing: one })),
  words.map((says): PlanStep => ({ line: 0, type: 'hers', who: 'Her', says })),
  claim.map((one): PlanStep => ({ line: 0, type: 'holds', claim: one })),
);
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  persona: id,
  seed: fc.nat(999),
  order: fc.option(fc.nat(9)),
  jolt: fc.option(fc.oneof(fc.constant('off' as const), fc.integer({ min: 1, max: 9 }))),
  steps: fc
    .tuple(fc.array(step, { maxLength: 12 }), fc.option(id))
    .map(([some, ending]): readonly PlanStep[] =>
      ending === null ? some : [...some, { line: 0, type: 'ends', ending }],
    ),
});

describe('whatever is written', () => {
  test('a plan written out and read again is the same plan', () => {
    fc.assert(
      fc.property(anyPlan, (one) => {
        const again = plan(writePlan(one));
        expect({ ...again, steps: unplaced(again.steps) }).toEqual(one);
      }),
    );
  });

  test('any text is a plan, or problems on lines it has', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Persona: mara',
        'You: so',
        'Her: so',
        '(notice)',
        '[open]',
        'Ends: so',
        '# so',
        '(cut in',
        '[trust 9, ]',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const read = readPlan(text);
        if ('plan' in read) return;
        expect(read.problems.length).toBeGreaterThan(0);
        const count = text.split(/\r\n|\n|\r/).length;
        for (const problem of read.problems) {
          expect(problem.line).toBeLessThanOrEqual(count);
          expect(problem.sentence).toMatch(/[.?]$/);
        }
      }),
    );
  });

  test('a text too long is not read', () => {
    expect(problems(`Persona: mara\n${'# so\n'.repeat(50_000)}`)[0]).toBe('1:1 A plan has at most 200000 characters.');
  });
});
