// A talk as it was, turn by turn: the words of the record, and never those of a script that has been changed since. Where
// a link brought only the moves, session/worded.ts has put the words back before, or they are said to be missing.
import type { Moment, Timeline } from '../../session/replay.ts';
import type { RecordedTurn, RecordedWords, Session } from '../../session/session.ts';
import { turnsOf } from '../../session/standing.ts';
import { scriptOf, type Entry, type Exchange, type Heard } from '../talk/script.ts';
import type { Grammar } from '../text/pronoun.ts';
import { replayText } from '../text/replay.ts';

/** One turn as it is read. */
export interface ShownTurn {
  readonly number: number; // from 1
  readonly id: string; // in the record
  readonly at: number; // ms of talk
  readonly speeches: readonly Entry[]; // yours, then hers
  readonly moment: Moment | null; // null: it does not fit the person there is
  readonly leaving: boolean; // you got up
}

export interface Transcript {
  readonly opening: readonly Entry[];
  readonly turns: readonly ShownTurn[];
}

/** The transcript of a way: the words from the record alone, the moments where somebody is there to replay it with. */
export function transcriptOf(
  session: Session,
  way: readonly RecordedTurn[],
  timeline: Timeline | null,
  grammar: Grammar,
): Transcript {
  const turns = turnsOf(way);
  const moments = timeline?.moments ?? [];
  const exchanges = turns.map((turn, index): Exchange => {
    const { words } = turn;
    return {
      number: index + 1,
      turn: {
        event: turn.event,
        said: words ? words.said : wordless(turn),
        cut: words ? cutIn(words) : null,
        hers: words ? heardIn(words) : NOT_HERE,
      },
    };
  });
  const opening = session.opening ? heardIn(session.opening) : NOT_HERE;
  const entries = scriptOf({ opening: { speech: opening }, moments: exchanges }, grammar);
  const of = (...keys: readonly string[]) => entries.filter(({ key }) => keys.includes(key));
  return {
    opening: of('opening'),
    turns: turns.map(({ id, at, event }, index) => ({
      number: index + 1,
      id,
      at,
      speeches: of(`you-${String(index + 1)}`, `them-${String(index + 1)}`),
      moment: moments[index] ?? null,
      leaving: event.type === 'leave',
    })),
  };
}

const NOT_HERE: Heard = {
  utterances: [{ kind: 'does', part: 'reaction', text: replayText.hersWordless }],
  cues: [],
};

const cutIn = ({ cut }: RecordedWords) => (cut === undefined ? null : { said: cut });

const heardIn = ({ hers, shows }: RecordedWords): Heard => ({
  utterances: hers,
  cues: shows.map((one) => ({ shows: one })),
});

/** A move whose words are not known here. */
const wordless = ({ event }: RecordedTurn): string | null =>
  event.type === 'say' || event.type === 'cut-in' ? replayText.wordless(event.move) : null;
