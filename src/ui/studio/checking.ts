// What is known about a text: the person, if it is sound, and everything an author should be told.
import { lint } from '../../analysis/lint.ts';
import type { Diagnostic } from '../../persona/diagnostic.ts';
import type { Persona } from '../../persona/schema.ts';

export interface Checked {
  readonly persona: Persona | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a text is asked for: what can be seen by reading it, or what only shows when every way has been walked. */
export interface Question {
  readonly text: string;
  readonly deep: boolean;
}

/** Everything that is found while somebody writes; walking the whole talk can take minutes. */
export const check = ({ text, deep }: Question): Checked => lint(text, { deep });
