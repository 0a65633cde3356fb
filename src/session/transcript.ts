// A talk as it was said, from the record alone: it can be read when the person has changed, or is not there at all.
import type { RecordedEvent, RecordedTurn, RecordedWords, Session } from './session.ts';
import { turnsOf } from './standing.ts';
import { wayOf } from './tree.ts';

/** One turn as it was heard. */
export interface Passage {
  readonly number: number; // from 1; 0: her first line
  readonly event: RecordedEvent | null; // what you did; null: nothing yet
  readonly said: string | null; // your words; null: none, or not known
  readonly hers: RecordedWords['hers']; // as far as she got
  readonly cut: boolean; // you cut in on the last of it
  readonly shows: readonly string[]; // the cues that showed
  readonly known: boolean; // the record has the words
  readonly noticed: boolean; // you marked that something shifted, once this had been said
}

/** A sitting, the last unless it is named, first line to last. */
export function transcriptOf(session: Session, run?: number): readonly Passage[] {
  const way = wayOf(session, run);
  const turns = turnsOf(way);
  const noticed = noticedAfter(way);
  const passage = (number: number, turn: RecordedTurn | null, words: RecordedWords | undefined): Passage => {
    const cut = turns[number]?.words?.cut;
    return {
      number,
      event: turn?.event ?? null,
      said: words?.said ?? null,
      hers: heard(words?.hers ?? [], cut),
      cut: cut !== undefined,
      shows: words?.shows ?? [],
      known: words !== undefined,
      noticed: noticed.has(number),
    };
  };
  return [passage(0, null, session.opening), ...turns.map((turn, index) => passage(index + 1, turn, turn.words))];
}

/** After which turns something was noticed. */
function noticedAfter(way: readonly RecordedTurn[]): ReadonlySet<number> {
  const after = new Set<number>();
  let number = 0;
  for (const { event } of way)
    if (event.type === 'notice') after.add(number);
    else number++;
  return after;
}

/** What was heard of her side: all of it, or her line only up to where you cut in. */
const heard = (hers: RecordedWords['hers'], cut: string | undefined): RecordedWords['hers'] =>
  cut === undefined ? hers : [...hers.filter(({ part }) => part !== 'line'), { kind: 'says', part: 'line', text: cut }];
