import { describe, expect, test } from 'vitest';
import { BOND_REGION, STANCE_REGION, bind, type Stimulus } from '../../src/rapport/chart.ts';
import { ACTS } from '../../src/rapport/act.ts';
import { APPRAISAL_RULES } from '../../src/rapport/appraisal.ts';
import { drawing, LAST_IN_ITS_PART, ONLY_IN, withDrawing, wordsOn } from '../../src/rapport/drawing.ts';
import { buildMachine, snapshotOf, valueOf } from '../../src/rapport/machine.ts';
import { stanceAfter, startingRapport, type Rapport } from '../../src/rapport/rapport.ts';
import { EXPLAINED, EXPLAINED_SUFFIXES, reasonOf } from '../../src/rapport/reason.ts';
import { walker } from '../../src/rapport/walk.ts';
import { person } from '../scoring/people.ts';
import vectors from '../rapport/model-vectors.json' with { type: 'json' };
import { fileText, rowsOf, sectionOf } from './page.ts';

const page = fileText('docs/model.md');
const drawn = drawing();
/** The words on the arrows from one state to another; "stays" lines count as arrows to the state itself. */
const between = (from: string, to: string): readonly string[] => {
  const start = from === to ? `${from}: stays: ` : `${from} --> ${to}: `;
  const lines = drawn.split('\n').map((line) => line.trim());
  return lines.flatMap((line) => (line.startsWith(start) ? line.slice(start.length).split('<br/>') : []));
};
const noteOn = (state: string): readonly string[] =>
  (drawn.split(`note right of ${state}\n`)[1]?.split('end note')[0] ?? '').split('\n').map((line) => line.trim());

describe('the drawing of the person', () => {
  test('stands on the page as the chart is now: node scripts/write-model.mjs draws it', () => {
    expect(page).toBe(withDrawing(page));
    expect(page).toContain(drawn);
  });

  test('a page without a place for it is refused', () => {
    expect(() => withDrawing('# A page')).toThrow('no place');
  });

  test('has every arrow between stances', () => {
    for (const [from, { always }] of Object.entries(STANCE_REGION.states))
      for (const arrow of always) expect(between(from, arrow.target)).toContain(wordsOn(null, arrow));
    expect(drawn).toContain(`[*] --> ${STANCE_REGION.initial}`);
  });

  test('has every arrow of the bond, from every part it can be taken in', () => {
    let arrows = 0;
    const amiss: string[] = [];
    const look = (where: string, on: readonly string[], words: string, possible = true) => {
      if (words === '' || on.includes(words) !== possible) amiss.push(`${where}: ${words}`);
    };
    for (const [name, { on, states }] of Object.entries(BOND_REGION.states))
      for (const stimulus of ['act', 'jolt', 'told'] as const)
        for (const arrow of on[stimulus]) {
          const { guard, target } = arrow;
          const words = wordsOn(stimulus, arrow);
          arrows++;
          if (target !== undefined && !target.startsWith('.'))
            look(`${name} to ${target}`, between(name, target.replace('#', '')), words);
          else if (states === undefined) look(name, between(name, name), words);
          else if (target === undefined && guard === undefined) look(name, noteOn(name), words);
          else
            for (const part of Object.keys(states)) {
              const possible = guard ? (ONLY_IN[guard] ?? part) === part : part !== ONLY_IN[LAST_IN_ITS_PART];
              const to = target?.slice(1) ?? part;
              look(`${name} ${part} to ${to}`, between(`${name}_${part}`, `${name}_${to}`), words, possible);
            }
        }
    expect(amiss).toEqual([]);
    expect(arrows).toBe(4 + 2 + 1 + 2 * (7 + 1 + 1));
  });

  test('leaves out only what no walk ever meets', () => {
    for (const character of [person(), person({ pushback: 1 })]) {
      const react = walker(character);
      const { guards } = bind(character);
      const seen = new Set<string>();
      const waiting: Rapport[] = [startingRapport(character)];
      const taken = new Set<string>();
      for (let now = waiting.shift(); now && seen.size < 3000; now = waiting.shift()) {
        const stimuli: readonly Stimulus[] = [
          ...ACTS.map((act): Stimulus => ({ type: 'act', act, table: 'story' })),
          { type: 'jolt' },
        ];
        for (const stimulus of stimuli) {
          if (now.bond !== 'intact' && stimulus.type === 'act' && !now.left) {
            const arrow = BOND_REGION.states[now.bond].on.act.find(
              ({ guard }) => !guard || guards[guard](now, stimulus),
            );
            const value = valueOf(now);
            const stage = value === 'left' ? 'left' : Object.values(value.talking.bond as object).join('');
            taken.add(`${now.bond} ${stage} ${arrow?.guard ?? 'otherwise'}`);
          }
          const next = react(now, stimulus).now;
          const key = JSON.stringify(next);
          if (!seen.has(key)) {
            seen.add(key);
            waiting.push(next);
          }
        }
      }
      for (const [guard, part] of Object.entries(ONLY_IN))
        expect([...taken].filter((one) => one.endsWith(` ${guard}`) && !one.includes(` ${part} `))).toEqual([]);
      const only = ONLY_IN[LAST_IN_ITS_PART];
      expect([...taken].filter((one) => one.endsWith(`${only} otherwise`))).toEqual([]);
      expect(taken.has('withdrawal fresh otherwise')).toBe(true);
      expect(taken.has(`withdrawal mending ${LAST_IN_ITS_PART}`)).toBe(true);
    }
  });

  test('says the ease at which stances change as the machine has it', () => {
    const eases = Array.from({ length: 9 }, (_none, ease) => ease);
    const least = (from: Rapport['stance'], to: Rapport['stance']) =>
      eases.find((ease) => stanceAfter(from, ease, false) === to);
    expect(least('guarded', 'open')).toBe(6);
    expect(least('disengaged', 'open')).toBe(6);
    expect(least('open', 'open')).toBe(5);
    expect(least('disengaged', 'guarded')).toBe(3);
    expect(eases.findLast((ease) => stanceAfter('guarded', ease, false) === 'disengaged')).toBe(1);
    expect(eases.findLast((ease) => stanceAfter('open', ease, false) === 'disengaged')).toBe(1);
    expect(stanceAfter('open', 8, true)).toBe('guarded');
  });

  test('is of the machine that is played: its states are those XState knows', () => {
    const character = person();
    const machine = buildMachine(character);
    expect(snapshotOf(machine, startingRapport(character)).value).toEqual({
      talking: { stance: 'guarded', bond: 'intact' },
    });
  });
});

describe('the rules on the page', () => {
  const rows = rowsOf(sectionOf(page, '## The rules'));
  const rules = rows.flatMap(([cell = '', , , claims = '']) => {
    const name = /^`(.+)`$/.exec(cell)?.[1];
    return name === undefined ? [] : [{ name, claims }];
  });
  /** "33, 35–38" as numbers. */
  const numbers = (claims: string) =>
    claims.split(', ').flatMap((one) => {
      const [from = 0, to = from] = one.split('–').map(Number);
      return one === '' ? [] : Array.from({ length: to - from + 1 }, (_none, index) => from + index);
    });

  test('every rule the model can give is there once, with the claims it rests on', () => {
    const suffixes = EXPLAINED_SUFFIXES.map((suffix) => `+${suffix}`);
    expect(rules.map(({ name }) => name).toSorted()).toEqual([...EXPLAINED, ...suffixes].toSorted());
    for (const { name, claims } of rules.filter((one) => !one.name.startsWith('+')))
      expect({ name, claims: numbers(claims) }).toEqual({ name, claims: reasonOf(name).claims });
    for (const { name, claims } of rules.filter((one) => one.name.startsWith('+'))) {
      const added = reasonOf(`gone${name}`).claims;
      expect({ name, claims: numbers(claims) }).toEqual({ name, claims: added });
    }
  });

  test('they stand in the order in which the model asks them', () => {
    const order = [...new Set(APPRAISAL_RULES.flatMap((one) => one.rules))];
    const listed = rules.map(({ name }) => name).filter((name) => order.includes(name));
    expect(listed).toEqual(order);
  });

  test('the recorded sequences are as many as it says', () => {
    expect(page).toContain(`${vectors.vectors.length} recorded sequences`);
  });
});
