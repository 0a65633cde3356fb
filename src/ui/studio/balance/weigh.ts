// The balance of a person, worked out step by step: how every simulated learner fares, how long a talk is, and then every
// talk there can be. Each step is told as soon as it is known, for the last takes its time.
import { balanceOf, type Balance } from '../../../analysis/balance.ts';
import { reachOf } from '../../../analysis/reach.ts';
import { createStudy } from '../../../analysis/study.ts';
import { arrange, arrangements, type Arrangement } from '../../../dialogue/arrange.ts';
import type { Persona } from '../../../persona/schema.ts';
import { KIND_OF, type Kinds } from './kind.ts';
import { lengthsOf, type Lengths } from '../../../analysis/lengths.ts';

/** Every talk there can be, over every order of topics. */
export interface Walked {
  readonly places: number; // where a talk can stand, all orders together
  readonly scripts: number; // where the script can stand, in the order with the most
  readonly rapports: number; // how the person can feel, likewise
  readonly soonest: Readonly<Record<string, number>>; // turns to each ending that can be come to
  readonly unheard: readonly string[]; // beats in no talk
}

export interface Weighed {
  readonly balance: Balance | null; // null: not yet
  readonly kinds: Kinds; // of the learners
  readonly lengths: Lengths | null;
  readonly walked: Walked | 'too many' | null; // too many places to be walked here
  readonly at: Progress;
}

/** What is being done. */
export type Progress =
  | { readonly is: 'playing'; readonly who: string; readonly done: number } // 0 to 1
  | { readonly is: 'measuring' }
  | { readonly is: 'walking'; readonly order: number; readonly of: number; readonly places: number }
  | { readonly is: 'done' };

/** More places than this in one order of topics are not walked in a browser: nobody waits that long. */
const PLACES_MOST = 4_000_000;

/** Works out the balance, and tells everything known so far again and again. */
export function weigh(persona: Persona, told: (soFar: Weighed) => void): Weighed {
  let known: Weighed = { balance: null, kinds: KIND_OF, lengths: null, walked: null, at: { is: 'measuring' } };
  const tell = (change: Partial<Weighed>) => {
    known = { ...known, ...change };
    told(known);
  };
  const balance = balanceOf(persona, (who, done) => tell({ at: { is: 'playing', who, done } }));
  tell({ balance, at: { is: 'measuring' } });
  const ways = distinctArrangements(persona);
  tell({ lengths: lengthsOf(persona, ways) });
  const walked = walk(persona, ways, (order, places) =>
    tell({ at: { is: 'walking', order, of: ways.length, places } }),
  );
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
  told: (order: number, places: number) => void,
): Walked | 'too many' {
  const soonest: Record<string, number> = {};
  const heard = new Set<string>();
  let [places, scripts, rapports] = [0, 0, 0];
  for (const [index, arrangement] of ways.entries()) {
    const tell = (found: number) => told(index + 1, found);
    tell(0);
    const reach = reachOf(createStudy(persona, 0, arrangement).board, tell, PLACES_MOST);
    if (reach === null) return 'too many';
    places += reach.places;
    scripts = Math.max(scripts, reach.scripts);
    rapports = Math.max(rapports, reach.rapports);
    for (const { id, events } of reach.endings) soonest[id] = Math.min(soonest[id] ?? Infinity, events.length);
    for (const beat of reach.beats) heard.add(beat);
  }
  const unheard = persona.beats.flatMap(({ id }) => (heard.has(id) ? [] : [id]));
  return { places, scripts, rapports, soonest, unheard };
}
