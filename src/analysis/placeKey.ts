// Two positions that differ only in what can no longer matter are one place. This is what makes a talk walkable whole.
// A place has two halves: the rapport, one small number; and where the script stands, one string.
import { looksAhead } from './ahead.ts';
import type { Position } from '../dialogue/position.ts';
import { conditionsOf, type Talk } from '../dialogue/talk.ts';
import type { Rapport } from '../rapport/rapport.ts';

const STANCE = { open: 0, guarded: 1, disengaged: 2 } as const;
const BOND = { intact: 0, withdrawal: 1, confrontation: 2 } as const;
const FAMILY = { none: 0, ask: 1, listen: 2, offer: 3 } as const;
const FLOW = { 0: 0, 1: 1, 2: 2, idle: 3, slip: 4 } as const;
const GROUND = { none: 0, lied: 1, exposed: 2 } as const;

/** A rapport as one whole number; equal rapports, equal numbers. */
export function rapportKey(now: Rapport): number {
  let key = now.ease; // 0–8, then each digit in its own base
  key = key * 3 + STANCE[now.stance];
  key = key * 4 + now.trust;
  key = key * 4 + now.depth;
  key = key * 3 + BOND[now.bond];
  key = key * 4 + now.strain;
  key = key * 16 + now.met;
  key = key * 2 + (now.grace ? 1 : 0);
  key = key * 4 + FAMILY[now.lastFamily];
  key = key * 3 + now.lastCount;
  key = key * 5 + FLOW[now.flow];
  key = key * 3 + GROUND[now.ground];
  key = key * 2 + (now.adapted ? 1 : 0);
  return key * 2 + (now.left ? 1 : 0);
}

/** Builds the function that names where the script stands: everything but the rapport that can still decide anything. */
export function scriptKeys(talk: Talk): (position: Position) => string {
  const conditions = conditionsOf(talk.persona);
  const asksYours = conditions.some((one) => one.mendedYours !== undefined);
  const asksConfrontation = conditions.some((one) => one.mendedConfrontation !== undefined);
  const lookAhead = looksAhead(talk);
  return (position) => {
    if (position.ended) return `end ${position.ended.by} ${position.ended.ending ?? ''}`;
    const { asked, claimable, last } = lookAhead(position);
    const heard = position.heard.filter((id) => asked.has(id)).toSorted();
    const cut = position.floor === 'cut';
    const broken = position.rapport.bond !== 'intact';
    const wanted = (asksYours && !position.mendedYours) || (asksConfrontation && !position.mendedConfrontation);
    const noJolt =
      last ||
      position.joltCame ||
      talk.arrangement.joltAfter === null ||
      position.topicsBegun >= talk.arrangement.order.length;
    return [
      position.beat,
      position.spokenAs,
      position.floor,
      position.resumed ? 1 : 0,
      position.stayed ? 1 : 0,
      heard.join(','),
      position.heardOpen.join(','),
      last ? '' : position.topicsBegun,
      noJolt ? 1 : 0,
      last ? '' : (position.back ?? ''),
      cut && position.unfinished ? 1 : 0,
      position.named
        .filter((fact) => claimable.has(fact))
        .toSorted()
        .join(','),
      cut ? position.cutTurns % 3 : 0,
      broken && wanted && position.brokenBy === 'you' ? 1 : 0,
      asksYours && position.mendedYours ? 1 : 0,
      asksConfrontation && position.mendedConfrontation ? 1 : 0,
    ].join('|');
  };
}
