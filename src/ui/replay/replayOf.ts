// What a replay shows of one sitting: the record, the person if there is one, and everything worked out from the two.
import type { Talk } from '../../dialogue/talk.ts';
import { buildTalk } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Pronoun } from '../../persona/vocabulary.ts';
import type { RecordedTurn, Session } from '../../session/session.ts';
import { turnsOf } from '../../session/standing.ts';
import { wayOf } from '../../session/tree.ts';
import { worded } from '../../session/worded.ts';
import { readTalk, type Reading } from '../debrief/reading.ts';
import { grammarOf } from '../text/pronoun.ts';
import { transcriptOf, type Transcript } from './transcript.ts';

export interface ReplayOf {
  readonly session: Session;
  readonly run: number;
  readonly persona: Persona | null; // null: there is no file of them here
  readonly pronoun: Pronoun;
  readonly talk: Talk | null;
  readonly reading: Reading | null;
  readonly way: readonly RecordedTurn[];
  readonly turnIds: readonly string[]; // by turn
  readonly transcript: Transcript;
  readonly last: number; // turns
}

/** Everything a replay shows, read once. */
export function replayOf(kept: Session, run: number, persona: Persona | null): ReplayOf {
  const talk = persona && buildTalk(persona, kept.seed);
  const session = talk ? worded(kept, talk) : kept;
  const way = wayOf(session, run);
  const reading = persona ? readTalk(persona, session, run) : null;
  const pronoun = persona?.pronouns ?? 'they';
  const turns = turnsOf(way);
  return {
    session,
    run,
    persona,
    pronoun,
    talk,
    reading,
    way,
    turnIds: turns.map(({ id }) => id),
    transcript: transcriptOf(session, way, reading?.timeline ?? null, grammarOf(pronoun)),
    last: turns.length,
  };
}
