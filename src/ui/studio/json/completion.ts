// What can be written at a place of the text: keys and words from the schema, ids from the file itself.
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { getLocation } from 'jsonc-parser';
import { partAt, type Path } from '../../../persona/edit.ts';
import { idSites } from '../../../persona/ids.ts';
import { ONWARD } from '../../../persona/references.ts';
import { UNFINISHED } from '../../../persona/vocabulary.ts';
import { schemaAt, type Schema } from './schemaAt.ts';

let fetched: Promise<Schema> | undefined;
const files = import.meta.glob<Schema>('/personas/persona.schema.json', { import: 'default' });

/** The schema beside the persons, fetched when the first completion is asked for. */
const schema = (): Promise<Schema> => (fetched ??= files['/personas/persona.schema.json']?.() ?? Promise.resolve({}));

/** Completes keys, words of lists, and ids. `fileNow` is what the text says, as far as it can be read. */
export const completions =
  (fileNow: () => unknown) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const text = context.state.doc.toString();
    const { path, isAtPropertyKey, previousNode } = getLocation(text, context.pos);
    const typed = context.matchBefore(/"[^"\n]*$|[\w-]*$/);
    if (!context.explicit && (typed === null || typed.from === typed.to)) return null;
    const root = await schema();
    const options = isAtPropertyKey
      ? keysAt(root, path, fileNow())
      : valuesAt(root, path, fileNow()).map((value): Completion => ({ label: JSON.stringify(value), type: 'text' }));
    if (options.length === 0) return null;
    const inString = previousNode !== undefined && previousNode.type === 'string' && context.pos > previousNode.offset;
    const from = inString ? previousNode.offset : (typed?.from ?? context.pos);
    const to = inString ? Math.max(context.pos, previousNode.offset + previousNode.length) : context.pos;
    return { from, to, options, filter: true, validFor: /^"?[\w-]*"?$/ };
  };

/** The keys that are still free in the group the place is in. */
function keysAt(root: Schema, path: readonly (string | number)[], file: unknown): readonly Completion[] {
  const group = path.slice(0, -1);
  const there = partAt(file, group);
  const taken = new Set(typeof there === 'object' && there !== null ? Object.keys(there) : []);
  const found = new Map<string, Completion>();
  for (const one of schemaAt(root, group))
    for (const [key, { description }] of Object.entries(one.properties ?? {}))
      if (!taken.has(key) && !found.has(key))
        found.set(key, {
          label: JSON.stringify(key),
          apply: `${JSON.stringify(key)}: `,
          type: 'property',
          ...(description === undefined ? {} : { info: description }),
          boost: one.required?.includes(key) === true ? 1 : 0,
        });
  return [...found.values()];
}

/** The words a list allows, or the ids that can be meant. */
function valuesAt(root: Schema, path: Path, file: unknown): readonly unknown[] {
  const words = schemaAt(root, path).flatMap((one) => [
    ...(one.enum ?? []),
    ...(one.const === undefined ? [] : [one.const]),
    ...(one.type === 'boolean' ? [true, false] : []),
  ]);
  return words.length > 0 ? [...new Set(words)] : idsAt(path, file);
}

/** Which ids a place refers to, by its key. */
function idsAt(path: Path, file: unknown): readonly string[] {
  const sites = idSites(file).filter(({ defines }) => defines);
  const ids = (kind: string, scope: string | null = null) =>
    sites.filter((site) => site.kind === kind && (scope === null || site.scope === scope)).map(({ id }) => id);
  const key = path.findLast((part) => typeof part === 'string');
  const beat = path[0] === 'beats' ? partAt(file, ['beats', path[1] ?? 0, 'id']) : undefined;
  switch (key) {
    case 'to':
    case 'beat':
      return [...ids('beat'), ...ONWARD];
    case 'entry':
    case 'opening':
    case 'heard':
    case 'notHeard':
    case 'heardOpen':
      return ids('beat');
    case 'topic':
    case 'orders':
      return ids('topic');
    case 'fact':
      return ids('fact');
    case 'about':
      return [...ids('detail', typeof beat === 'string' ? beat : null), ...ids('topic'), UNFINISHED];
    case 'ending':
      return ids('ending');
    default:
      return [];
  }
}
