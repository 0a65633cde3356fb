// The person as an XState machine: the chart handed to `setup()`. Play, replay and the drawing use this one.
import { assign, initialTransition, setup, transition, type SnapshotFrom } from 'xstate';
import {
  BOND_REGION,
  STANCE_REGION,
  bind,
  type EffectName,
  type EntryName,
  type GuardName,
  type Stimulus,
} from './chart.ts';
import { startingRapport, type Character, type Rapport } from './rapport.ts';
import type { React } from './walk.ts';

interface Context {
  readonly now: Rapport;
  readonly rule: string; // the rule that fired last; explains, never decides
}

const mapped = <Name extends string, From, To>(
  from: Readonly<Record<Name, From>>,
  to: (one: From) => To,
): Record<Name, To> => {
  const result: Partial<Record<Name, To>> = {};
  for (const name of Object.keys(from) as Name[]) result[name] = to(from[name]);
  return result as Record<Name, To>;
};

/**
 * The rapport chart of one person: two parallel regions, stance and bond, and the state `left` that ends both.
 * A `start` other than the character's own is for resuming and for the next talk.
 */
export function buildMachine(character: Character, start: Rapport = startingRapport(character)) {
  const { guards, effects, entries } = bind(character);
  const builder = setup({
    types: { context: {} as Context, events: {} as Stimulus },
    guards: mapped<GuardName, (typeof guards)[GuardName], (from: { context: Context; event: Stimulus }) => boolean>(
      guards,
      (guard) =>
        ({ context, event }) =>
          guard(context.now, event),
    ),
    actions: {
      ...mapped<EffectName, (typeof effects)[EffectName], ReturnType<typeof effectAction>>(effects, effectAction),
      ...mapped<EntryName, Partial<Rapport>, ReturnType<typeof entryAction>>(entries, entryAction),
    },
  });
  return builder.createMachine({
    id: 'person',
    initial: 'talking',
    context: { now: start, rule: 'start' },
    states: {
      talking: {
        type: 'parallel',
        states: {
          stance: STANCE_REGION,
          bond: BOND_REGION,
        },
      },
      left: { id: 'left', type: 'final' },
    },
  });
}

const effectAction = (effect: (now: Rapport, stimulus: Stimulus) => Context) =>
  assign<Context, Stimulus, undefined, Stimulus, never>(({ context, event }) => effect(context.now, event));
const entryAction = (change: Partial<Rapport>) =>
  assign<Context, Stimulus, undefined, Stimulus, never>(({ context }) => ({ now: { ...context.now, ...change } }));

export type Machine = ReturnType<typeof buildMachine>;
export type Snapshot = SnapshotFrom<Machine>;

/** The machine's state for a rapport, so that a talk can be taken up at any turn. */
export function snapshotOf(machine: Machine, now: Rapport): Snapshot {
  return machine.resolveState({ value: valueOf(now), context: { now, rule: 'resumed' } });
}

/** Where in the chart a rapport stands. `fresh` is grace, `mending` is a need met. */
export function valueOf(
  now: Rapport,
): 'left' | { talking: { stance: Rapport['stance']; bond: string | Record<string, string> } } {
  if (now.left) return 'left';
  const stage = now.grace ? 'fresh' : now.met ? 'mending' : 'unheeded';
  return { talking: { stance: now.stance, bond: now.bond === 'intact' ? 'intact' : { [now.bond]: stage } } };
}

/** How she answers, through XState's own pure `transition()`. */
export function statechart(character: Character): React {
  const machine = buildMachine(character);
  return (now, stimulus) => {
    if (now.left) return { now, rule: stimulus.type === 'jolt' ? 'jolt' : 'gone' };
    const [after] = transition(machine, snapshotOf(machine, now), stimulus);
    return { now: after.context.now, rule: after.context.rule };
  };
}

/** The rapport before the first word, as the machine settles it. */
export function begin(machine: Machine): Rapport {
  const [snapshot] = initialTransition(machine);
  return snapshot.context.now;
}
