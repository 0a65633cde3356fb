// When you were last with somebody, and whether that talk is still open. Worked out from the records; nothing is stored.
import { buildTalk } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import { replay } from '../../session/replay.ts';
import type { Session } from '../../session/session.ts';

export interface Meeting {
  readonly began: string; // ISO 8601
  /** The latest talk, if it can be taken up again, and at which turn. */
  readonly unfinished: { readonly session: string; readonly turn: number } | null;
}

/** The latest talk with this person; null: never met. */
export function lastMeeting(persona: Persona, sessions: readonly Session[]): Meeting | null {
  const met = sessions.filter((session) => session.persona.id === persona.id && session.entries.length > 0);
  const [last] = met.toSorted((one, other) => other.began.localeCompare(one.began));
  return last === undefined ? null : { began: last.began, unfinished: unfinishedIn(persona, last) };
}

/** The talk goes on from as far as its record fits the script as it is now. */
function unfinishedIn(persona: Persona, session: Session): Meeting['unfinished'] {
  const { moments, position } = replay(buildTalk(persona, session.seed), session.entries);
  return position.ended || moments.length === 0 ? null : { session: session.id, turn: moments.length + 1 };
}

/** Who you were with last, of these; null: none of them yet. */
export function latest<P extends { readonly meeting: Meeting | null }>(people: readonly P[]): P | null {
  const met = people.filter(({ meeting }) => meeting !== null);
  return met.toSorted((one, other) => (other.meeting?.began ?? '').localeCompare(one.meeting?.began ?? ''))[0] ?? null;
}
