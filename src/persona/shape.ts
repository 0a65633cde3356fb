// What the schema has against a file, in sentences an author understands.
import type * as z from 'zod/mini';
import { didYouMean, quoted, type Finding } from './diagnostic.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const KINDS: Readonly<Record<string, string>> = {
  string: 'words in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group in { }',
  record: 'a group in { }',
};

/** What was read, and the schema it was read with: it knows which keys a group may have, for "did you mean". */
interface Read {
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
}

/** Every issue of the schema as findings. */
export function shapeFindings(issues: readonly Issue[], value: unknown, schema: z.core.$ZodType): readonly Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, [], { value, schema }));
}

function findingsOf(issue: Issue, before: Path, read: Read): readonly Finding[] {
  const { value } = read;
  const path: Path = [...before, ...issue.path.filter((part): part is string | number => typeof part !== 'symbol')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(path, issue.keys, read);
    case 'invalid_type':
      if (valueAt(value, path) === undefined) {
        const name = path.at(-1);
        return [
          {
            code: 'missing-key',
            path,
            sentence: `"${String(name)}" is missing here; it should be ${kind(issue.expected)}.`,
          },
        ];
      }
      return [{ code: 'kind-of-value', path, sentence: `This should be ${kind(issue.expected)}.` }];
    case 'invalid_value':
      return [notOneOf(path, valueAt(value, path), issue.values.map(String))];
    case 'invalid_union':
      return unionFindings(issue, path, read);
    case 'too_small':
      return [
        issue.origin === 'array'
          ? { code: 'too-few', path, sentence: `At least ${String(issue.minimum)} needed here.` }
          : { code: 'number-range', path, sentence: `This should be ${String(issue.minimum)} or more.` },
      ];
    case 'too_big':
      return [
        issue.origin === 'array' || issue.origin === 'string'
          ? {
              code: 'too-many',
              path,
              sentence: `At most ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters ' : ''}fit here.`,
            }
          : { code: 'number-range', path, sentence: `This should be ${String(issue.maximum)} or less.` },
      ];
    case 'invalid_format':
      return [textShape(path, issue.pattern)];
    case 'invalid_key':
      return unknownKeys(path.slice(0, -1), [String(path.at(-1))], read);
    default:
      return [{ code: 'kind-of-value', path, sentence: 'This is not what belongs here.' }];
  }
}

function unionFindings(issue: Issue & { code: 'invalid_union' }, path: Path, read: Read): readonly Finding[] {
  const { value } = read;
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : undefined;
  if (options) return [notOneOf(path, valueAt(value, path), options)];
  const closest = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0];
  if (!closest?.length) return [{ code: 'kind-of-value', path, sentence: 'This is not what belongs here.' }];
  return closest.flatMap((inner) => findingsOf(inner, path, read));
}

const depthOf = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map((one) => (one.code === 'unrecognized_keys' ? one.path.length + 1 : one.path.length)));

function notOneOf(path: Path, got: unknown, values: readonly string[]): Finding {
  if (got === undefined)
    return {
      code: 'missing-key',
      path,
      sentence: `"${String(path.at(-1))}" is missing here; it should be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}.`,
    };
  const meant = typeof got === 'string' ? didYouMean(got, values) : undefined;
  if (path.at(-1) === 'format' && typeof got === 'number' && got > 1)
    return {
      code: 'newer-format',
      path,
      sentence: `This person is written in format ${got}; this Attune reads format 1.`,
      hint: 'Use a newer Attune.',
    };
  return {
    code: 'not-one-of',
    path,
    sentence: `${shown(got)} is not ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}.`,
    ...(meant ? { hint: `Did you mean "${meant}"?` } : {}),
  };
}

function textShape(path: Path, pattern: string | undefined): Finding {
  if (pattern === '/\\S/') return { code: 'text-empty', path, sentence: 'There are no words here.' };
  if (pattern?.startsWith('/^[a-z][a-z0-9]*(-'))
    return { code: 'id-shape', path, sentence: 'An id is lower-case words joined by hyphens, such as pianos-eat.' };
  return {
    code: 'text-shape',
    path,
    sentence: 'This is not written the way it has to be.',
    hint: 'See the field in docs/persona-format.md.',
  };
}

const shown = (got: unknown): string =>
  typeof got === 'string' ? quoted(got) : typeof got === 'object' && got !== null ? 'A list or a group' : String(got);

function unknownKeys(path: Path, keys: readonly string[], { value, schema }: Read): readonly Finding[] {
  const group = valueAt(value, path);
  const there = new Set(typeof group === 'object' && group !== null ? Object.keys(group) : []);
  const missed = keysAt(schema, path).filter((one) => !there.has(one));
  return keys.map((key) => {
    const meant = didYouMean(key, missed);
    return {
      code: 'unknown-key',
      path: [...path, key],
      onKey: true,
      sentence: `${quoted(key)} is not a key that belongs here; it would be ignored.`,
      hint: meant ? `Did you mean "${meant}"?` : 'Check the spelling against docs/persona-format.md, or remove it.',
    };
  });
}

/** The keys the schema knows for the group at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [part, ...rest] = path;
  switch (def.type) {
    case 'optional':
    case 'default':
      return keysAt(def.innerType, path);
    case 'union':
      return def.options.flatMap((one) => keysAt(one, path));
    case 'array':
      return part === undefined ? [] : keysAt(def.element, rest);
    case 'record':
      return part === undefined ? [...(def.keyType._zod.values ?? [])].map(String) : keysAt(def.valueType, rest);
    case 'object': {
      if (part === undefined) return Object.keys(def.shape);
      const child = def.shape[part];
      return child ? keysAt(child, rest) : [];
    }
    default:
      return [];
  }
}

const kind = (expected: string): string => KINDS[expected] ?? expected;

function valueAt(value: unknown, path: Path): unknown {
  let here: unknown = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.getOwnPropertyDescriptor(here, part)?.value;
  }
  return here;
}
