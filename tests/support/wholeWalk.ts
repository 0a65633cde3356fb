// One shipped person walked whole, in every arrangement: what walk*.test.ts hold it to.
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { createBoard } from '../../src/analysis/board.ts';
import { explore, type Walk } from '../../src/analysis/explore.ts';
import { buildTalk, characterOf } from '../../src/dialogue/talk.ts';
import type { Reacted } from '../../src/analysis/rapports.ts';
import { buildMachine, snapshotOf, type Machine, type Snapshot } from '../../src/rapport/machine.ts';
import { walker } from '../../src/rapport/walk.ts';
import { shipped, type ShippedId } from './shipped.ts';

/** A shipped talk has about two million places; something remembered that nobody needs makes it ten times as many. */
const PLACES_MOST = 3_000_000;
const RAPPORTS_MOST = 25_000; // the design's bound
const PATIENCE = 20 * 60_000; // ms; two shared cores

export function walksWhole(id: ShippedId): void {
  describe(`${id}, walked whole and not sampled`, () => {
    const persona = shipped(id);
    const character = characterOf(persona);
    const seeds = persona.orders.map((_, seed) => seed); // each order of topics once, with the jolt where its seed puts it
    it.each(seeds)(
      'seed %i: finite, every beat and ending reached, no place without a way to an end',
      { timeout: PATIENCE },
      (seed) => {
        const talk = buildTalk(persona, seed, { react: walker(character) });
        const board = createBoard(talk);
        const walk = explore(talk, PLACES_MOST, board);
        console.log(summary(id, seed, walk));
        expect(walk.rapports).toBeLessThan(RAPPORTS_MOST);
        expect(persona.beats.map((beat) => beat.id).filter((beat) => !walk.beats.has(beat))).toEqual([]);
        expect(persona.endings.map((ending) => ending.id).filter((ending) => !walk.endings.has(ending))).toEqual([]);
        expect(walk.stuck.map((place) => board.positionAt(place).beat)).toEqual([]);
        expect(differences(buildMachine(character), board.reactions())).toEqual([]);
      },
    );
  });
}

const summary = (id: string, seed: number, { places, scripts, rapports, turnsMost }: Walk) =>
  `${id}, seed ${seed}: ${rapports} rapport states, ${scripts} script states, ${places} places, an ending at most ${turnsMost} turns away`;

/** Where XState's own machine answers otherwise than the fast form did, on what the walk asked of it. */
function differences(machine: Machine, reactions: Iterable<Reacted>): readonly object[] {
  const found: object[] = [];
  const self = createActor(machine);
  const nothing = () => undefined;
  const scope = {
    self,
    defer: nothing,
    id: '',
    logger: nothing,
    sessionId: '',
    stopChild: nothing,
    system: self.system,
    emit: nothing,
    actionExecutor: nothing,
  };
  const snapshots = new Map<object, Snapshot>();
  for (const { before, stimulus, after } of reactions) {
    if (before.left) continue;
    const snapshot = snapshots.get(before) ?? snapshotOf(machine, before);
    snapshots.set(before, snapshot);
    const { context } = machine.transition(snapshot, stimulus, scope);
    if (JSON.stringify(context.now) !== JSON.stringify({ ...context.now, ...after }))
      found.push({ before, stimulus, machine: context.now, walk: after });
    if (found.length > 5) break;
  }
  return found;
}
