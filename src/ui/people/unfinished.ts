// Whether a talk is still open. It has to be walked to know, so this is fetched only when there is a talk.
import { buildTalk } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import { replay } from '../../session/replay.ts';
import type { Session } from '../../session/session.ts';
import { wayOf } from '../../session/tree.ts';
import type { Meeting } from './meeting.ts';

/** Where the talk goes on: as far as its record fits the script as it is now. Null: it is over, or never began. */
export function unfinishedIn(persona: Persona, session: Session): Meeting['unfinished'] {
  const { moments, position } = replay(buildTalk(persona, session.seed), wayOf(session));
  return position.ended || moments.length === 0 ? null : { session: session.id, turn: moments.length + 1 };
}
