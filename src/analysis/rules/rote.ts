// What it comes to when somebody does the same few things over and over: a talk as a game for those who do not listen.
//   0 is murmuring throughout. 1 is what a search comes to that keeps the most promising plays of each turn: at most the
//   best there is, so that the shares of the others come out too high and never too low.
import { replies } from '../../dialogue/offered.ts';
import { step } from '../../dialogue/step.ts';
import type { Act } from '../../rapport/act.ts';
import { scriptOf, type Place } from '../board.ts';
import { turnsMost } from '../learner.ts';
import type { Study } from '../study.ts';

/** How far the search looks, or further if no play has ended by then; and how many plays it keeps. */
const SEARCH = 24;
const SEARCH_MOST = 600;
const WIDTH = 60;

interface Options {
  readonly byAct: ReadonlyMap<Act, number>; // the first event that comes to this act
  readonly first: number; // the first reply on the page
}

export interface Game {
  readonly acts: readonly Act[]; // everything that can be done without trying
  /** The share of the best that these acts, over and over, come to; where one cannot be done, the first reply. */
  readonly share: (acts: readonly Act[]) => number;
}

/** A game on the board of a study. */
export function createGame({ talk, board }: Study): Game {
  const known: (Options | undefined)[] = [];
  const limit = turnsMost(talk);
  const optionsAt = (place: Place): Options => {
    const script = scriptOf(place);
    const before = known[script];
    if (before) return before;
    const position = board.positionAt(place);
    const byAct = new Map<Act, number>();
    const events = board.events(script);
    for (const [index, event] of events.entries()) {
      const outcome = step(talk, position, event);
      const act = outcome.type === 'turn' ? outcome.turn.reasons[0]?.act : undefined;
      if (act && act !== 'jolt' && !byAct.has(act)) byAct.set(act, index);
    }
    const shown = replies(talk, position)[0]?.move.id;
    const first = Math.max(
      0,
      events.findIndex((event) => event.type === 'say' && event.move === shown),
    );
    known[script] = { byAct, first };
    return known[script] ?? { byAct, first };
  };

  const easesOf = (choose: (options: Options, turn: number) => number): readonly number[] => {
    const eases: number[] = [];
    for (let place = board.start; !board.ended(place) && eases.length < limit;) {
      place = board.move(place, choose(optionsAt(place), eases.length));
      eases.push(board.rapportAt(place).ease);
    }
    return eases;
  };
  const length = easesOf(({ first }) => first).length; // turns a talk takes that is only answered
  /** Mean ease over the talk; the turns she did not stay for count as nothing. */
  const worthOf = (acts: readonly Act[]): number => {
    const eases = easesOf(({ byAct, first }, turn) => byAct.get(acts[turn % acts.length] ?? 'ack') ?? first);
    const sum = eases.reduce((total, one) => total + one, 0);
    return sum / Math.max(1, eases.length, eases.at(-1) === 0 ? length : 1);
  };

  const searched = (): number => {
    let plays = [{ place: board.start, sum: 0 }];
    let best = 0;
    for (let turns = 1; turns <= (best > 0 ? SEARCH : SEARCH_MOST) && plays.length > 0; turns++) {
      const next = new Map<Place, number>();
      for (const { place, sum } of plays) {
        optionsAt(place); // what can be done there is what rote play is tried with
        for (let event = board.options(place) - 1; event >= 0; event--) {
          const after = board.move(place, event);
          const { ease, left } = board.rapportAt(after);
          if (left) continue;
          if (board.ended(after)) best = Math.max(best, (sum + ease) / turns);
          else next.set(after, Math.max(next.get(after) ?? 0, sum + ease));
        }
      }
      const promise = ([place, sum]: readonly [Place, number]) =>
        sum + board.rapportAt(place).ease + board.rapportAt(place).trust;
      plays = [...next]
        .toSorted((a, b) => promise(b) - promise(a))
        .slice(0, WIDTH)
        .map(([place, sum]) => ({ place, sum }));
    }
    return best;
  };

  const least = worthOf(['ack']);
  const range = Math.max(0.01, searched() - least);
  return {
    acts: [...new Set(known.flatMap((options) => [...(options?.byAct.keys() ?? [])]))],
    share: (acts) => (worthOf(acts) - least) / range,
  };
}

/** The mean share over the orders of topics. */
export const shareOf = (games: readonly Game[], acts: readonly Act[]): number =>
  games.reduce((sum, game) => sum + game.share(acts), 0) / Math.max(1, games.length);

export const percent = (share: number): string => `${Math.round(100 * share)} %`;
