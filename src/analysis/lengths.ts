// How long a talk is for somebody who only answers: the shortest and the longest way through to an ending, exactly.
import { scriptOf, type Board, type Place } from './board.ts';
import { createStudy } from './study.ts';
import { played, talked, type Talked } from './talked.ts';
import type { Arrangement } from '../dialogue/arrange.ts';
import type { TalkEvent } from '../dialogue/event.ts';
import { replies } from '../dialogue/offered.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Persona } from '../persona/schema.ts';

export interface Lengths {
  readonly shortest: Talked | null; // null: no talk comes to an ending of the script
  readonly longest: Talked | null;
  readonly leftAfter: number | null; // turns after which the person may have ended it, at the earliest
}

/** The two lengths, over the arrangements given. */
export function lengthsOf(persona: Persona, arrangements: readonly Arrangement[]): Lengths {
  const found = arrangements.map((arrangement) => {
    const { talk, board } = createStudy(persona, 0, arrangement);
    return { talk, ...extremes(board, talk) };
  });
  const lengths = (which: 'shortest' | 'longest') =>
    found
      .flatMap(({ talk, [which]: way }) => (way ? [talked(talk, played(talk, way))] : []))
      .toSorted((one, other) => one.turns - other.turns);
  const left = found.flatMap(({ leftAfter }) => (leftAfter === null ? [] : [leftAfter]));
  return {
    shortest: lengths('shortest')[0] ?? null,
    longest: lengths('longest').at(-1) ?? null,
    leftAfter: left.length ? Math.min(...left) : null,
  };
}

/** What is known of a place: the fewest and the most turns to an ending of the script, and by which reply. */
interface Ahead {
  readonly least: number; // Infinity: to none
  readonly leastBy: number;
  readonly most: number; // -Infinity: to none
  readonly mostBy: number;
  readonly left: number; // the fewest turns until the person ends it
}

const NOWHERE: Ahead = { least: Infinity, leastBy: -1, most: -Infinity, mostBy: -1, left: Infinity };

function extremes(board: Board, talk: Talk) {
  const answers = new Map<number, readonly number[]>();
  const answersAt = (place: Place): readonly number[] => {
    const script = scriptOf(place);
    const before = answers.get(script);
    if (before) return before;
    const offered = new Set(replies(talk, board.positionAt(place)).map(({ move }) => move.id));
    const found = board
      .events(script)
      .flatMap((event, at) => (event.type === 'say' && offered.has(event.move) ? [at] : []));
    answers.set(script, found);
    return found;
  };
  const known = new Map<Place, Ahead>();
  // Depth first, without recursion: a talk may be longer than a stack is deep. A way that comes round to itself is none.
  const stack: Place[] = [board.start];
  while (stack.length > 0) {
    const place = stack.at(-1) ?? board.start;
    const here = known.get(place);
    if (here !== undefined && here !== NOWHERE) {
      stack.pop();
      continue;
    }
    if (board.ended(place)) {
      const { ended } = board.positionAt(place);
      const scripted = ended?.by === 'script';
      known.set(place, { ...NOWHERE, ...(scripted ? { least: 0, most: 0 } : { left: 0 }) });
      stack.pop();
      continue;
    }
    const nexts = answersAt(place).map((event) => ({ event, place: board.move(place, event) }));
    const open = here === undefined ? nexts.filter((next) => !known.has(next.place)) : [];
    if (open.length > 0) {
      known.set(place, NOWHERE);
      stack.push(...open.map((next) => next.place));
      continue;
    }
    known.set(place, gathered(nexts.map((next) => ({ event: next.event, ahead: known.get(next.place) ?? NOWHERE }))));
    stack.pop();
  }
  const wayBy = (by: 'leastBy' | 'mostBy'): readonly TalkEvent[] | null => {
    const way: TalkEvent[] = [];
    let place = board.start;
    while (!board.ended(place)) {
      const at = known.get(place)?.[by] ?? -1;
      const event = board.events(scriptOf(place))[at];
      if (!event) return null;
      way.push(event);
      place = board.move(place, at);
    }
    return way;
  };
  const left = known.get(board.start)?.left ?? Infinity;
  return { shortest: wayBy('leastBy'), longest: wayBy('mostBy'), leftAfter: left === Infinity ? null : left };
}

function gathered(nexts: readonly { readonly event: number; readonly ahead: Ahead }[]): Ahead {
  let best = NOWHERE;
  for (const { event, ahead } of nexts) {
    if (ahead.least + 1 < best.least) best = { ...best, least: ahead.least + 1, leastBy: event };
    if (ahead.most + 1 > best.most) best = { ...best, most: ahead.most + 1, mostBy: event };
    if (ahead.left + 1 < best.left) best = { ...best, left: ahead.left + 1 };
  }
  return best;
}
