// When you were last with somebody. Worked out from the records; nothing is stored.
import type { Session } from '../../session/session.ts';

export interface Meeting {
  readonly began: string; // ISO 8601
  /** The latest talk, if it can be taken up again, and at which turn. */
  readonly unfinished: { readonly session: string; readonly turn: number } | null;
}

/** The latest talk with somebody in which anything was done; null: you have not met. */
export function lastTalkWith(id: string, sessions: readonly Session[]): Session | null {
  const met = sessions.filter((session) => session.persona.id === id && session.turns.length > 0);
  return met.toSorted((one, other) => satDown(other).localeCompare(satDown(one)))[0] ?? null;
}

/** When a talk was last sat down to. */
export const satDown = ({ began, runs }: Session): string => runs.at(-1)?.began ?? began;

/** Who you were with last, of these; null: none of them yet. */
export function latest<P extends { readonly meeting: Meeting | null }>(people: readonly P[]): P | null {
  const began = ({ meeting }: P) => meeting?.began ?? '';
  const [last] = people.toSorted((one, other) => began(other).localeCompare(began(one)));
  return last === undefined || last.meeting === null ? null : last;
}
