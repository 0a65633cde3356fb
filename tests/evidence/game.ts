// A real talk as a game for policies that do not listen: the board of src/analysis, with the acts each event comes to.
import { createBoard, rapportOf, scriptOf, type Board, type Place } from '../../src/analysis/board.ts';
import type { TalkEvent } from '../../src/dialogue/event.ts';
import { replies } from '../../src/dialogue/offered.ts';
import { step } from '../../src/dialogue/step.ts';
import type { Talk } from '../../src/dialogue/talk.ts';
import type { Persona } from '../../src/persona/schema.ts';
import type { Act } from '../../src/rapport/act.ts';
import type { Rapport } from '../../src/rapport/rapport.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { mean } from './model.ts';
import { playTalk, reader, type TalkPolicy } from './talks.ts';

/** What can be done where the script stands: the events, the act each comes to, and which are the replies on the page. */
interface Options {
  readonly events: readonly TalkEvent[];
  readonly byAct: ReadonlyMap<Act, number>; // the first event that comes to this act
  readonly replies: readonly number[]; // in the order they stand on the page
}

const TURNS_MOST = 60;
/** How far a search looks, and how many plays it keeps. */
const SEARCH_MOST = 24;
const WIDTH = 60;

export class Game {
  readonly talk: Talk;
  private readonly board: Board;
  private readonly known: (Options | undefined)[] = [];
  private readonly rapports: (Rapport | undefined)[] = [];
  readonly length: number; // turns a talk takes that is only answered

  constructor(persona: Persona, seed: number) {
    this.talk = fastTalk(persona, seed);
    this.board = createBoard(this.talk);
    this.length = this.eases((options) => options.replies[0] ?? 0).length;
  }

  options(place: Place): Options {
    const script = scriptOf(place);
    const known = this.known[script];
    if (known) return known;
    const position = this.board.positionAt(place);
    const events = this.board.events(script);
    const byAct = new Map<Act, number>();
    for (const [index, event] of events.entries()) {
      const outcome = step(this.talk, position, event);
      if (outcome.type !== 'turn') continue;
      const act = outcome.turn.reasons[0]?.act;
      if (act && act !== 'jolt' && !byAct.has(act)) byAct.set(act, index);
    }
    const shown = replies(this.talk, position).map(({ move }) => move.id);
    const options = {
      events,
      byAct,
      replies: shown.map((id) => events.findIndex((event) => event.type === 'say' && event.move === id)),
    };
    this.known[script] = options;
    return options;
  }

  rapport(place: Place): Rapport {
    const index = rapportOf(place);
    return (this.rapports[index] ??= this.board.positionAt(place).rapport);
  }

  /** Her ease after each turn of a play. */
  eases(choose: (options: Options, turn: number) => number): readonly number[] {
    const eases: number[] = [];
    let place = this.board.start;
    while (!this.board.ended(place) && eases.length < TURNS_MOST) {
      place = this.board.move(place, choose(this.options(place), eases.length));
      eases.push(this.rapport(place).ease);
    }
    return eases;
  }

  /** What a search comes to that keeps the most promising plays of each turn: near the best there is, and no more. */
  searched(): number {
    let plays = [{ place: this.board.start, sum: 0 }];
    let best = 0;
    for (let turns = 1; turns <= SEARCH_MOST && plays.length > 0; turns++) {
      const next = new Map<Place, number>();
      for (const { place, sum } of plays)
        for (const event of this.options(place).events.keys()) {
          const after = this.board.move(place, event);
          const { ease, left } = this.rapport(after);
          if (left) continue;
          if (this.board.ended(after)) best = Math.max(best, (sum + ease) / turns);
          else next.set(after, Math.max(next.get(after) ?? 0, sum + ease));
        }
      const promise = ([place, sum]: readonly [Place, number]) =>
        sum + this.rapport(place).ease + this.rapport(place).trust;
      plays = [...next]
        .toSorted((a, b) => promise(b) - promise(a))
        .slice(0, WIDTH)
        .map(([place, sum]) => ({ place, sum }));
    }
    return best;
  }

  /** What the same acts over and over come to; where one cannot be done, the first reply on the page. */
  rote(acts: readonly Act[]): number {
    let place = this.board.start;
    let [sum, turns, last] = [0, 0, -1];
    while (!this.board.ended(place) && turns < TURNS_MOST) {
      const { byAct, replies: shown } = this.options(place);
      place = this.board.move(place, byAct.get(acts[turns % acts.length] ?? 'ack') ?? shown[0] ?? 0);
      last = this.rapport(place).ease;
      sum += last;
      turns++;
    }
    return sum / Math.max(turns, last === 0 ? this.length : 1);
  }

  /** Mean ease over the talk; the turns she did not stay for count as nothing. */
  worth(choose: (options: Options, turn: number) => number): number {
    return this.meanOf(this.eases(choose));
  }
  meanOf(eases: readonly number[]): number {
    const left = eases.at(-1) === 0;
    return eases.reduce((sum, one) => sum + one, 0) / Math.max(eases.length, left ? this.length : 1);
  }
  worthOf(policy: TalkPolicy, talk = this.talk): number {
    return this.meanOf(playTalk(talk, policy).turns.map(({ after }) => after.ease));
  }

  /** Every act that can be done somewhere in this talk without trying: met by answering, in the words to hand, in silence. */
  acts(): readonly Act[] {
    return [...new Set(this.known.flatMap((options) => [...(options?.byAct.keys() ?? [])]))];
  }
}

/** Where each policy stands between murmuring (0) and reading the line and the state (1), over some games. */
export interface Scale {
  readonly games: readonly Game[];
  readonly least: readonly number[];
  readonly most: readonly number[];
}
export function scaleOf(games: readonly Game[]): Scale {
  const known = new Map<string, number>(); // the order of the replies on the page is nothing to who reads them
  const most = games.map((game) => {
    const key = JSON.stringify(game.talk.arrangement);
    const worth = known.get(key) ?? Math.max(game.worthOf(reader), game.searched());
    known.set(key, worth);
    return worth;
  });
  return { games, least: games.map((game) => game.rote(['ack'])), most };
}
export const shares = ({ games, least, most }: Scale, worth: (game: Game, at: number) => number): readonly number[] =>
  games.map((game, at) => (worth(game, at) - (least[at] ?? 0)) / ((most[at] ?? 1) - (least[at] ?? 0)));
export const share = (scale: Scale, worth: (game: Game, at: number) => number): number => mean(shares(scale, worth));
