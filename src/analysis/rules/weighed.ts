// What each reply to a line would do, in every way she can be when it is said: one number a reply.
import type { Talk } from '../../dialogue/talk.ts';
import type { LeadingMove } from '../../persona/script.ts';
import type { Stance, Table } from '../../persona/vocabulary.ts';
import { NEEDS, type Rapport } from '../../rapport/rapport.ts';
import { actsOf } from './actsOf.ts';

/** A choice a learner can come to: her line at a beat, and every way she can be then. */
export interface Stand {
  readonly beat: number; // its index in the file
  readonly spokenAs: Stance;
  readonly table: Table;
  readonly rapports: readonly Rapport[];
}

export interface Weighed {
  readonly stand: Stand;
  readonly moves: readonly LeadingMove[];
  readonly whole: readonly (readonly number[])[]; // a row for each way she can be, bond whole: the worth of each reply
  readonly broken: readonly (readonly number[])[]; // the same with the bond broken
}

/** Weighs the replies at every stand. */
export function weigh(talk: Talk, stands: readonly Stand[]): readonly Weighed[] {
  return stands.map((stand) => {
    const beat = talk.persona.beats[stand.beat];
    const moves = beat?.moves ?? [];
    const acts = moves.map((move) => (beat ? actsOf(talk, beat, move) : []));
    const row = (now: Rapport) => acts.map((done) => worth(now, did(talk, now, done, stand.table)));
    return {
      stand,
      moves,
      whole: stand.rapports.filter(({ bond }) => bond === 'intact').map(row),
      broken: stand.rapports.filter(({ bond }) => bond !== 'intact').map(row),
    };
  });
}

/** How she is after some acts, one after the other. */
export const did = (talk: Talk, now: Rapport, acts: ReturnType<typeof actsOf>, table: Table): Rapport =>
  acts.reduce((before, act) => talk.react(before, { type: 'act', act, table }).now, now);

const metBy = ({ met }: Rapport): number => NEEDS.filter(({ bit }) => met & bit).length;

/**
 * Ease, less for a bond that broke; while it is broken, what has been met and what it has been strained by. Where no ease
 * is left, her leaving and one more break are the same to whoever has to choose.
 */
function worth(before: Rapport, after: Rapport): number {
  if (before.bond === 'intact') return after.ease - (after.bond === 'intact' && !after.left ? 0 : 4);
  if (after.left) return -9;
  return after.bond === 'intact' ? after.ease + 4 : after.ease + 1.5 * metBy(after) - 2 * after.strain;
}

/** The mean of a number a choice gives, each choice counting once however many ways there are to come to it. */
export function meanOver<T extends Weighed>(
  weighed: readonly T[],
  number: (row: readonly number[], of: T) => number,
): number {
  const means = weighed.flatMap((one) =>
    one.whole.length ? [one.whole.reduce((sum, row) => sum + number(row, one), 0) / one.whole.length] : [],
  );
  return means.reduce((sum, one) => sum + one, 0) / Math.max(1, means.length);
}
