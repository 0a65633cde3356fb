// The shipped persons, parsed once.
import { readFileSync } from 'node:fs';
import { parsePersona } from '../../src/persona/parse.ts';
import type { Persona } from '../../src/persona/schema.ts';

export const SHIPPED = ['mara', 'gil', 'ruth', 'jonah'] as const;
export type ShippedId = (typeof SHIPPED)[number];

const known = new Map<ShippedId, Persona>();

/** A shipped person, or a sentence of what its file has against it. */
export function shipped(id: ShippedId): Persona {
  const before = known.get(id);
  if (before) return before;
  const { persona, diagnostics } = parsePersona(
    readFileSync(new URL(`../../personas/${id}.json`, import.meta.url), 'utf8'),
  );
  if (!persona) throw new Error(`personas/${id}.json does not parse: ${diagnostics[0]?.sentence ?? 'nobody said why'}`);
  known.set(id, persona);
  return persona;
}
