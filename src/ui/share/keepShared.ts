// A talk that came from elsewhere, kept with the others. What is there already is never written over: only remarks join it.
import { merged } from '../../session/review.ts';
import type { Session } from '../../session/session.ts';
import type { SessionStore } from '../services.ts';

export type KeptAs = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly sentence: string };

/** Keeps it, under its own name if that is free; a talk that is here and has other turns keeps its name, and this gets a new one. */
export async function keepShared(sessions: SessionStore, session: Session, newId: () => string): Promise<KeptAs> {
  const there = await sessions.load(session.id);
  const ours = there?.ok === true ? there.session : null;
  const keeping = ours ? together(ours, session, newId) : there === null ? session : { ...session, id: newId() };
  if (keeping === ours) return { ok: true, id: ours.id };
  const kept = await sessions.save(keeping);
  return kept.ok ? { ok: true, id: keeping.id } : kept;
}

/** The one that is here with the other's remarks, where it has all of the other's turns. */
function together(ours: Session, session: Session, newId: () => string): Session {
  const here = new Map(ours.turns.map((turn) => [turn.id, turn]));
  const same = session.turns.every(({ id, event }) => JSON.stringify(here.get(id)?.event) === JSON.stringify(event));
  if (!same) return { ...session, id: newId() };
  const { id, persona, remarks = [] } = session;
  const both = merged(ours, { format: 1, kind: 'review', session: id, structure: persona.structure, remarks });
  return both.ok ? both.session : { ...session, id: newId() };
}
