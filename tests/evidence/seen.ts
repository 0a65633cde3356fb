// What happens in many talks with everyone, good ones and careless ones: what an effect is read from, and what a broken
// model has to differ on to be another model at all.
import { TABLES } from '../../src/persona/vocabulary.ts';
import { ACTS } from '../../src/rapport/act.ts';
import type { Stimulus } from '../../src/rapport/chart.ts';
import { nextTalk } from '../../src/rapport/nextTalk.ts';
import type { Character, Rapport } from '../../src/rapport/rapport.ts';
import { walker } from '../../src/rapport/walk.ts';
import { modelOf } from './claim.ts';
import type { Subject } from './model.ts';
import { everyone } from './people.ts';
import { chance, pick, readsBoth } from './policies.ts';

export interface Seen {
  readonly character: Character;
  readonly now: Rapport;
  readonly stimulus: Stimulus;
  readonly after: Rapport;
  readonly rule: string;
}

let known: readonly Seen[] | null = null;

/** Some fifty thousand reactions, the same every time. */
export function seen(): readonly Seen[] {
  known ??= everyone.flatMap((person, index) => {
    const react = walker(person.character);
    const model = modelOf(person);
    const draw = chance(index + 1);
    return Array.from({ length: 250 }).flatMap((_none, talk) => {
      let now = model.start;
      return Array.from({ length: 14 }, (_nothing, turn): Seen => {
        const table = pick(draw, TABLES);
        const act = draw() < (talk % 2 ? 0.75 : 0.25) ? readsBoth(model, now, table, turn) : pick(draw, ACTS);
        const chanced = draw();
        const stimulus: Stimulus =
          chanced < 0.04
            ? { type: 'jolt' }
            : chanced < 0.08
              ? { type: 'told', depth: Math.floor(draw() * 4) }
              : { type: 'act', act, table };
        const { now: after, rule } = react(now, stimulus);
        const one = { character: person.character, now, stimulus, after, rule };
        now = after.left ? model.start : after;
        return one;
      });
    });
  });
  return known;
}

/** Does a subject ever do anything else than the model? If not, it is the model under another name. */
export function differs(subject: Subject): boolean {
  const reacts = new Map<Character, ReturnType<Subject['build']>>();
  try {
    return seen().some(({ character, now, stimulus, after }, index) => {
      const react = reacts.get(character) ?? subject.build(character);
      reacts.set(character, react);
      if (!same(react(now, stimulus).now, after)) return true;
      const weeks = index % 9;
      return index % 7 === 0 && !same(subject.next(character, after, weeks), nextTalk(character, after, weeks));
    });
  } catch {
    return true; // it broke down
  }
}

const KEYS = [
  'ease',
  'stance',
  'trust',
  'depth',
  'bond',
  'strain',
  'met',
  'grace',
  'lastFamily',
  'lastCount',
  'flow',
  'ground',
  'adapted',
  'left',
] as const;
const same = (one: Rapport, other: Rapport): boolean => KEYS.every((key) => one[key] === other[key]);
