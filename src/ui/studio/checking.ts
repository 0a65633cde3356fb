// What is known about a text: the person, if it is sound, and everything an author should be told.
import { runExpect, type Unmet } from '../../analysis/expectRun.ts';
import { lint } from '../../analysis/lint.ts';
import type { Diagnostic } from '../../persona/diagnostic.ts';
import type { Persona } from '../../persona/schema.ts';

export interface Checked {
  readonly persona: Persona | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the talks the file brings along come otherwise than it says. */
  readonly unmet: readonly Unmet[];
}

/** What a text is asked for: what can be seen by reading it, or what only shows when every way has been walked. */
export interface Question {
  readonly text: string;
  readonly deep: boolean;
}

/** Everything that is found while somebody writes; walking the whole talk can take minutes. */
export function check({ text, deep }: Question): Checked {
  const { persona, diagnostics } = lint(text, { deep });
  if (persona === null || deep) return { persona, diagnostics, unmet: [] };
  return { persona, diagnostics, unmet: persona.expect.flatMap((_, number) => runExpect(persona, number)) };
}
