// What is known about a text: the person, if it is sound, and everything an author should be told.
import type { Diagnostic } from '../../persona/diagnostic.ts';
import { parsePersona } from '../../persona/parse.ts';
import type { Persona } from '../../persona/schema.ts';

export interface Checked {
  readonly persona: Persona | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that is looked for while somebody writes. */
export const check = (text: string): Checked => parsePersona(text);
