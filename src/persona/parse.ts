// The one door: text from outside is nothing until it has passed here. Raw and proved are two types (law 6).
import * as z from 'zod/mini';
import type { Diagnostic, Finding } from './diagnostic.ts';
import { referenceFindings } from './references.ts';
import { PersonaSchema, type Persona } from './schema.ts';
import { shapeFindings } from './shape.ts';
import { readSource } from './source.ts';

export type Parsed =
  | { readonly persona: Persona; readonly diagnostics: readonly Diagnostic[] } // warnings at most
  | { readonly persona: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * From the text of a persona file to a frozen person, or to diagnostics with code, line and column.
 * Never throws, never hangs, never half-loads.
 */
export function parsePersona(text: string): Parsed {
  const { persona, diagnostics } = provePersona(text);
  return persona ? { persona, diagnostics } : { persona, diagnostics };
}

/** The same, with what turns further findings about this text into diagnostics. */
export type Proved = Parsed & { readonly place: (findings: readonly Finding[]) => readonly Diagnostic[] };

/** `parsePersona` for whoever has more to say about the person than the parser: the linter. */
export function provePersona(text: string): Proved {
  const read = readSource(text.replace(/^\uFEFF/, ''));
  if ('diagnostics' in read) return { persona: null, diagnostics: read.diagnostics, place: () => read.diagnostics };
  const { value, place } = read.source;
  const markup = markupFindings(value, []);
  const result = z.safeParse(PersonaSchema, value);
  if (!result.success)
    return {
      persona: null,
      diagnostics: place([...shapeFindings(result.error.issues, value, PersonaSchema), ...markup]),
      place,
    };
  const findings = [...markup, ...referenceFindings(result.data)];
  const diagnostics = place(findings);
  if (findings.some(({ severity = 'error' }) => severity === 'error')) return { persona: null, diagnostics, place };
  return { persona: frozen(result.data), diagnostics, place };
}

/** Markup is never run and never shown as anything but letters; an author who writes it meant something else. */
function markupFindings(value: unknown, path: readonly (string | number)[]): readonly Finding[] {
  if (typeof value === 'string')
    return /<[a-z!/?]/i.test(value)
      ? [
          {
            code: 'markup',
            path,
            sentence: 'There is markup in these words; a learner would read it letter for letter.',
            hint: 'Write plain words.',
          },
        ]
      : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => markupFindings(one, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => markupFindings(one, [...path, key]));
  return [];
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
}
