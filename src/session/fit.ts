// A record against the person as she is written now: what has changed, and how far the talk can truthfully be replayed.
import type { Talk } from '../dialogue/talk.ts';
import { contentHash } from './hash.ts';
import { replay, type Timeline } from './replay.ts';
import type { RecordedTurn, RecordedWords, Session } from './session.ts';
import { turnsOf } from './standing.ts';
import { wayOf } from './tree.ts';
import { wordsOfOpening, wordsOfTurn } from './words.ts';

/** The very file; other words only; something that decides; or no such person here. */
export type Change = 'same' | 'reworded' | 'restructured' | 'gone';

/** A turn of a sitting: its name in the record, and its number as a timeline counts. 0, and no name: her first line. */
interface Place {
  readonly turn: string | null;
  readonly number: number;
}

export interface Fit {
  readonly change: Change;
  readonly timeline: Timeline | null; // as far as it goes; null: there is nobody to replay it with
  readonly turns: number; // that still replay
  readonly of: number; // that were played
  readonly stopped: (Place & { readonly reason: string }) | null; // the first turn that cannot be done any more
  /**
   * The first turn that would be said otherwise now, on either side. Where the file is the same, somebody has changed
   * the record, or Attune itself has changed: what was said is still what the record has.
   */
  readonly differs: Place | null;
}

/** What has become of the person since. */
export function changeOf({ persona }: Session, now: Talk['persona'] | null): Change {
  if (!now || now.id !== persona.id) return 'gone';
  const { structure, wording } = contentHash(now);
  if (structure !== persona.structure) return 'restructured';
  return wording === persona.wording ? 'same' : 'reworded';
}

/**
 * One sitting, the last unless it is named, against a talk with the person as she is now.
 * @param talk built with the session's own seed; null: she is not here
 */
export function fitOf(session: Session, talk: Talk | null, run?: number): Fit {
  const way = wayOf(session, run);
  const turns = turnsOf(way);
  const change = changeOf(session, talk?.persona ?? null);
  if (!talk || change === 'gone')
    return { change, timeline: null, turns: 0, of: turns.length, stopped: null, differs: null };
  const timeline = replay(talk, way);
  return {
    change,
    timeline,
    turns: timeline.moments.length,
    of: turns.length,
    stopped: stoppedAt(way, timeline),
    differs: firstOther(session, turns, timeline),
  };
}

function stoppedAt(way: readonly RecordedTurn[], { stopped, moments }: Timeline): Fit['stopped'] {
  if (!stopped) return null;
  return { turn: way[stopped.entry]?.id ?? null, number: moments.length + 1, reason: stopped.reason };
}

function firstOther(session: Session, turns: readonly RecordedTurn[], { opening, moments }: Timeline): Place | null {
  if (session.opening && !alike(session.opening, wordsOfOpening(opening.speech))) return { turn: null, number: 0 };
  for (const { number, turn } of moments) {
    const recorded = turns[number - 1];
    if (recorded?.words && !alike(recorded.words, wordsOfTurn(turn))) return { turn: recorded.id, number };
  }
  return null;
}

/** Nothing that was read or seen is different. */
const alike = (one: RecordedWords, other: RecordedWords): boolean => plain(one) === plain(other);

const plain = ({ said, cut, hers, shows }: RecordedWords): string =>
  JSON.stringify([said, cut ?? null, hers.map(({ kind, text }) => [kind, text]), shows]);
