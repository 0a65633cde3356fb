// Orders of lines, ways of playing them, and the exact best play of an order.
import type { Table } from '../../src/persona/vocabulary.ts';
import { familyOf, type Act } from '../../src/rapport/act.ts';
import { CURIOSITY, OWNED, PRESENCE, SPACE, needed, type Rapport } from '../../src/rapport/rapport.ts';
import { LINES, mean, type Happening, type Model, type Place } from './model.ts';

/** Numbers between 0 and 1; the same seed, the same numbers. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(draw: () => number, from: readonly T[]): T {
  const one = from[Math.floor(draw() * from.length)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}

/** What she says, as tables, and before which turns (from 0) something happens that is nobody's fault. */
export interface Order {
  readonly lines: readonly Table[];
  readonly jolts: readonly number[];
}

const DOZEN: readonly Table[] = [
  ...(['story', 'story', 'story', 'feeling', 'feeling', 'feeling'] as const),
  ...(['topic', 'topic', 'asks', 'asks', 'thinking', 'help'] as const),
];

/** `count` orders of one dozen lines, then as many drawn freely; in each of them one jolt, at turn 5, 6 or 7. */
export function orders(count = 6, seed = 3): readonly Order[] {
  const draw = chance(seed);
  return Array.from({ length: 2 * count }, (_none, index) => {
    const lines: Table[] = index < count ? [...DOZEN] : DOZEN.map(() => pick(draw, LINES));
    for (let last = lines.length - 1; last > 0; last--) {
      const other = Math.floor(draw() * (last + 1));
      const [a, b] = [lines[last], lines[other]];
      if (a && b) [lines[last], lines[other]] = [b, a];
    }
    return { lines, jolts: [pick(draw, [4, 5, 6])] };
  });
}

/** Lines drawn freely, with nothing happening between them. */
export function drawn(count: number, seed: number, from: readonly Table[] = LINES, length = 12): readonly Order[] {
  const draw = chance(seed);
  return Array.from({ length: count }, () => ({
    lines: Array.from({ length }, () => pick(draw, from)),
    jolts: [],
  }));
}

export const withoutJolts = ({ lines }: Order): Order => ({ lines, jolts: [] });

/** What to do at a turn. */
export type Policy = (model: Model, now: Rapport, line: Table, turn: number) => Act;

export function play(model: Model, { lines, jolts }: Order, policy: Policy, from = model.start): readonly Rapport[] {
  let place = model.place(from);
  return lines.map((line, turn) => {
    if (jolts.includes(turn)) place = model.jolt(place);
    place = model.go(place, policy(model, place.now, line, turn), line);
    return place.now;
  });
}

export const summed = (rapports: readonly Rapport[]): number => rapports.reduce((sum, { ease }) => sum + ease, 0);
export const total = (model: Model, order: Order, policy: Policy): number => summed(play(model, order, policy));

/** The same acts over and over, whatever she says. */
export const rote =
  (...acts: readonly Act[]): Policy =>
  (_model, _now, _line, turn) =>
    acts[turn % acts.length] ?? 'ack';

/** Exact: the most summed ease any play of these lines comes to. `only` narrows what may be done at a turn. */
export function best(
  model: Model,
  { lines, jolts }: Order,
  options: { readonly from?: Rapport; readonly only?: (turn: number) => readonly Act[] | null } = {},
): number {
  const { from = model.start, only = () => null } = options;
  const known = lines.map(() => new Map<Place, number>());
  const worth = (place: Place, turn: number): number => {
    const line = lines[turn];
    if (line === undefined || place.now.left) return 0;
    const before = known[turn]?.get(place);
    if (before !== undefined) return before;
    const here = jolts.includes(turn) ? model.jolt(place) : place;
    const acts = only(turn);
    let most = -Infinity;
    for (const next of acts ? acts.map((act) => model.go(here, act, line)) : model.after(here, line))
      most = Math.max(most, next.now.ease + worth(next, turn + 1));
    known[turn]?.set(place, most);
    return most;
  };
  return worth(model.place(from), 0);
}

const WITHDRAWN = [PRESENCE, OWNED, CURIOSITY, SPACE];
const CONFRONTED = [OWNED, PRESENCE, CURIOSITY, SPACE];
const MEETS = new Map<number, Act>([
  [OWNED, 'sorry'],
  [PRESENCE, 'simple_refl'],
  [CURIOSITY, 'open_q'],
  [SPACE, 'space'],
]);

/** Acts that mend what is broken, in an order that works. */
export const mending = (now: Rapport): readonly Act[] =>
  (now.bond === 'withdrawal' ? WITHDRAWN : CONFRONTED)
    .filter((need) => needed(now.bond, now.strain) & ~now.met & need)
    .flatMap((need) => MEETS.get(need) ?? []);

const PREFERRED: Readonly<Record<Table, readonly Act[]>> = {
  story: ['follow_up', 'simple_refl'],
  feeling: ['validate', 'simple_refl'],
  asks: ['disclose1', 'common_near'],
  candour: ['disclose1', 'common_near'],
  thinking: ['space'],
  topic: ['open_q', 'common_near'],
  help: ['open_q', 'advise_perm'],
  none: ['simple_refl'],
};
const DISCLOSED: readonly Act[] = ['disclose1', 'disclose1', 'disclose2', 'disclose3'];

/** Answers what she put on the table, and never sees that anything is broken. */
export const readsLine: Policy = (model, now, line) => {
  if (model.character.styleGap === 1 && !now.adapted && now.bond === 'intact') return 'adapt';
  const wanted = PREFERRED[line].map((act) => (act === 'disclose1' ? (DISCLOSED[now.depth] ?? 'disclose3') : act));
  const stale = (act: Act) => now.lastFamily === familyOf(act) && now.lastCount >= (now.lastFamily === 'offer' ? 1 : 2);
  return wanted.find((act) => !stale(act)) ?? wanted[0] ?? 'ack';
};

/** Answers what she put on the table, and mends what is broken. */
export const readsBoth: Policy = (model, now, line, turn) => mending(now)[0] ?? readsLine(model, now, line, turn);

/** Mends what is broken, and says otherwise the same things over and over. */
export const seesBreak: Policy = (_model, now, _line, turn) =>
  mending(now)[0] ?? (['follow_up', 'validate', 'simple_refl'] as const)[turn % 3] ?? 'ack';

/** Six good turns, the manner bridged first where there is a gap. */
export const WARM: readonly Happening[] = [
  ['follow_up', 'story'],
  ['simple_refl', 'story'],
  ['validate', 'feeling'],
  ['open_q', 'topic'],
  ['complex_refl', 'feeling'],
  ['follow_up', 'story'],
];
export const warming = (model: Model): readonly Happening[] =>
  model.character.styleGap === 1 ? [['adapt', 'story'], ...WARM] : WARM;
export const warm = (model: Model): Rapport => model.last(warming(model));

/** A bond broken in a warm talk. */
export const cutIn = (model: Model): Rapport => model.last([['interrupt', 'story']], warm(model));
export const jolted = (model: Model): Rapport => model.last(['jolt'], warm(model));
/** As happenings; while the bond is broken no line matters. */
export const broken = (...acts: readonly Act[]): readonly Happening[] => acts.map((act) => [act, 'none']);
export const mended = (model: Model, now: Rapport): Rapport => model.last(broken(...mending(now)), now);

export const meanTotal = (model: Model, of: readonly Order[], policy: Policy): number =>
  mean(of.map((order) => total(model, order, policy)));
