// Every person of the folder, as text and as people: for what must hold of whoever is shipped.
import { readFileSync, readdirSync } from 'node:fs';
import { parsePersona } from '../../src/persona/parse.ts';
import type { Persona } from '../../src/persona/schema.ts';

const folder = new URL('../../personas/', import.meta.url);

export interface Shipped {
  readonly id: string;
  readonly text: string;
  readonly persona: Persona;
}

const read = (name: string): Shipped => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { persona, diagnostics } = parsePersona(text);
  if (!persona) throw new Error(`${name}: ${JSON.stringify(diagnostics[0])}`);
  return { id: persona.id, text, persona };
};

/** In alphabetical order. */
export const EVERYONE: readonly Shipped[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'persona.schema.json')
  .toSorted()
  .map(read);

/** One of them by name. */
export function fileOf(id: string): Shipped {
  const found = EVERYONE.find((one) => one.id === id);
  if (!found) throw new Error(`Nobody called ${id} is shipped.`);
  return found;
}
