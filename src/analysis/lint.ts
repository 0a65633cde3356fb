// A persona file looked at by every rule there is: the parser first, then the rules, then the exceptions the file states.
import { didYouMean, type Finding } from '../persona/diagnostic.ts';
import { provePersona, type Parsed } from '../persona/parse.ts';
import { findingsOf } from '../persona/rule.ts';
import { PERSON_RULES } from '../persona/ruleBook.ts';
import { allowsNothing } from '../persona/rules/allowsNothing.ts';
import { unknownCode } from '../persona/rules/unknownCode.ts';
import type { Allowed, Persona } from '../persona/schema.ts';
import { EVERY_RULE, ruleCalled, WALKED_RULES } from './ruleBook.ts';
import { walk } from './rules/walked.ts';

/**
 * Everything that is to be said of a persona file; with `deep`, after the whole talk has been walked. Throws
 * only `TooLarge`, and only then.
 */
export function lint(text: string, { deep = false }: { readonly deep?: boolean } = {}): Parsed {
  const proved = provePersona(text);
  const { persona, place } = proved;
  if (!persona) return { persona, diagnostics: proved.diagnostics };
  const found = PERSON_RULES.flatMap((rule) => findingsOf(rule, rule.check(persona)));
  const walked = deep ? walk(persona) : null;
  const also = walked ? WALKED_RULES.flatMap((rule) => findingsOf(rule, rule.check(walked))) : [];
  const asked = new Set([...PERSON_RULES, ...(walked ? WALKED_RULES : [])].map(({ code }) => code));
  return { persona, diagnostics: [...proved.diagnostics, ...place(excepted(persona, [...found, ...also], asked))] };
}

/** The findings without those the file allows, and with what is to be said of the exceptions themselves. */
function excepted(persona: Persona, found: readonly Finding[], asked: ReadonlySet<string>): readonly Finding[] {
  const allow = persona.allow ?? [];
  const used = new Set<Allowed>();
  const left = found.filter((finding) => {
    if (finding.severity !== 'warning') return true;
    const by = allow.filter(({ code, at }) => code === finding.code && isAt(persona, finding.path, at));
    for (const one of by) used.add(one);
    return by.length === 0;
  });
  const own = allow.flatMap((one, index): readonly Finding[] => {
    const path = ['allow', index, 'code'];
    const rule = ruleCalled(one.code);
    if (!rule) {
      const meant = didYouMean(
        one.code,
        EVERY_RULE.map(({ code }) => code),
      );
      const hint = meant === undefined ? {} : { hint: `Did you mean "${meant}"?` };
      return findingsOf(unknownCode, [{ path, sentence: `The check never prints "${one.code}".`, ...hint }]);
    }
    if (rule.severity === 'error')
      return findingsOf(allowsNothing, [
        { path, sentence: `"${one.code}" is an error, and errors cannot be allowed.` },
      ]);
    if (used.has(one) || !asked.has(one.code)) return [];
    const where = one.at === undefined ? '' : ` at "${one.at}"`;
    return findingsOf(allowsNothing, [{ path, sentence: `There is no "${one.code}"${where} to allow.` }]);
  });
  return [...left, ...own];
}

/** Is a place in, or at, the thing of that name: an id on the way there, or a key? */
function isAt(persona: Persona, path: Finding['path'], name: string | undefined): boolean {
  if (name === undefined) return true;
  let here: unknown = persona;
  for (const part of path) {
    if (part === name) return true;
    here = typeof here === 'object' && here !== null ? Object.getOwnPropertyDescriptor(here, part)?.value : undefined;
    if (typeof here === 'object' && here !== null && 'id' in here && here.id === name) return true;
  }
  return here === name;
}
