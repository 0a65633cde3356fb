// Two positions that differ only in what can no longer matter are one place. This is what makes a talk walkable whole.
// A place has two halves: the rapport, one small number; and where the script stands, one string.
import { looksAhead } from './ahead.ts';
import type { Position } from '../dialogue/position.ts';
import { conditionsOf, type Talk } from '../dialogue/talk.ts';
import type { Rapport } from '../rapport/rapport.ts';

/** A rapport as one small number; equal rapports, equal numbers. */
export function rapportKey(now: Rapport): number {
  const pick = <T>(things: readonly T[], one: T) => things.indexOf(one);
  const digits: readonly (readonly [number, number])[] = [
    [now.ease, 9],
    [pick(['open', 'guarded', 'disengaged'], now.stance), 3],
    [now.trust, 4],
    [now.depth, 4],
    [pick(['intact', 'withdrawal', 'confrontation'], now.bond), 3],
    [now.strain, 4],
    [now.met, 16],
    [now.grace ? 1 : 0, 2],
    [pick(['none', 'ask', 'listen', 'offer'], now.lastFamily), 4],
    [now.lastCount, 3],
    [pick<Rapport['flow']>([0, 1, 2, 'idle', 'slip'], now.flow), 5],
    [pick(['none', 'lied', 'exposed'], now.ground), 3],
    [now.adapted ? 1 : 0, 2],
    [now.left ? 1 : 0, 2],
  ];
  return digits.reduce((key, [digit, base]) => key * base + digit, 0);
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
