// A persona file looked at by every rule there is: the parser first, then the rules, then the exceptions the file states.
import type { Diagnostic } from '../persona/diagnostic.ts';
import { provePersona, type Parsed } from '../persona/parse.ts';
import { findingsOf } from '../persona/rule.ts';
import { PERSON_RULES } from '../persona/ruleBook.ts';

/** Everything that is to be said of a persona file. Never throws. */
export function lint(text: string): Parsed {
  const proved = provePersona(text);
  const { persona, place } = proved;
  if (!persona) return { persona, diagnostics: proved.diagnostics };
  const found = PERSON_RULES.flatMap((rule) => findingsOf(rule, rule.check(persona)));
  const diagnostics: readonly Diagnostic[] = [...proved.diagnostics, ...place(found)];
  return { persona, diagnostics };
}
