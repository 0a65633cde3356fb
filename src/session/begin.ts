// A new record. It needs no proof, so the schema stays away until a record is read.
import type { Persona } from '../persona/schema.ts';
import { contentHash } from './hash.ts';
import { SESSION_FORMAT, type Pacing } from './pacing.ts';
import type { Session } from './session.ts';

/** A new record. `id` and `began` come from outside: the core has no clock and no randomness. */
export function newSession(
  persona: Persona,
  options: { readonly id: string; readonly began: string; readonly seed: number; readonly pacing: Pacing },
): Session {
  const { structure, wording } = contentHash(persona);
  return {
    format: SESSION_FORMAT,
    id: options.id,
    persona: { id: persona.id, name: persona.name, version: persona.version, structure, wording },
    seed: options.seed,
    began: options.began,
    runs: [{ began: options.began, pacing: options.pacing, from: null, tip: null }],
    turns: [],
  };
}
