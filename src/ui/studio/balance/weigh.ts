// The balance of a person, worked out step by step: how every simulated learner fares, how long a talk is, and then every
// talk there can be. Each step is told as soon as it is known, for the last takes its time.
import type { Board } from '../../../analysis/board.ts';
import { explore } from '../../../analysis/explore.ts';
import { createStudy } from '../../../analysis/study.ts';
import { arrange, arrangements, type Arrangement } from '../../../dialogue/arrange.ts';
import type { Persona } from '../../../persona/schema.ts';
import { fares, LEARNERS_COUNT, type Fare } from './fare.ts';
import { lengthsOf, type Lengths } from './lengths.ts';

/** Every talk there can be, walked; null where there are more of them than are walked here. */
export interface Walked {
  readonly places: number; // where a talk can stand, over every order
  readonly scripts: number; // where the script can stand, in the order with the most
  readonly rapports: number; // how the person can feel, likewise
  readonly endings: readonly string[]; // those some talk comes to
}

export interface Weighed {
  readonly fares: readonly Fare[];
  readonly lengths: Lengths | null; // null: not yet
  readonly walked: Walked | 'too many' | null;
  readonly at: Progress;
}

/** What is being done. */
export type Progress =
  | { readonly is: 'playing'; readonly done: number; readonly of: number }
  | { readonly is: 'measuring' }
  | { readonly is: 'walking'; readonly order: number; readonly of: number; readonly moves: number }
  | { readonly is: 'done' };

/** More places than this in one order of topics are not walked: a coach does not wait that long. */
const PLACES_MOST = 4_000_000;
/** After how many moves of the walk it says where it is. */
const MOVES_TOLD = 1_000_000;

/** Works out the balance, and tells everything known so far again and again. */
export function weigh(persona: Persona, told: (soFar: Weighed) => void): Weighed {
  let known: Weighed = {
    fares: [],
    lengths: null,
    walked: null,
    at: { is: 'playing', done: 0, of: LEARNERS_COUNT },
  };
  const tell = (change: Partial<Weighed>) => {
    known = { ...known, ...change };
    told(known);
  };
  fares(persona, (soFar) => tell({ fares: soFar, at: { is: 'playing', done: soFar.length, of: LEARNERS_COUNT } }));
  const ways = distinctArrangements(persona);
  tell({ at: { is: 'measuring' } });
  tell({ lengths: lengthsOf(persona, ways) });
  const walked = walk(persona, ways, (order, moves) => tell({ at: { is: 'walking', order, of: ways.length, moves } }));
  tell({ walked, at: { is: 'done' } });
  return known;
}

function distinctArrangements(persona: Persona): readonly Arrangement[] {
  const all = Array.from({ length: arrangements(persona) }, (_none, seed) => arrange(persona, seed));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function walk(
  persona: Persona,
  ways: readonly Arrangement[],
  told: (order: number, moves: number) => void,
): Walked | 'too many' {
  const endings = new Set<string>();
  let [places, scripts, rapports] = [0, 0, 0];
  for (const [order, arrangement] of ways.entries()) {
    const { talk, board } = createStudy(persona, 0, arrangement);
    told(order + 1, 0);
    try {
      const found = explore(
        talk,
        PLACES_MOST,
        counted(board, (moves) => told(order + 1, moves)),
      );
      places += found.places;
      scripts = Math.max(scripts, found.scripts);
      rapports = Math.max(rapports, found.rapports);
      for (const ending of found.endings) endings.add(ending);
    } catch {
      return 'too many';
    }
  }
  return { places, scripts, rapports, endings: [...endings] };
}

/** The same board, telling now and then how many moves have been asked of it. */
function counted(board: Board, told: (moves: number) => void): Board {
  let moves = 0;
  return {
    ...board,
    move: (place, event) => {
      moves++;
      if (moves % MOVES_TOLD === 0) told(moves);
      return board.move(place, event);
    },
  };
}
