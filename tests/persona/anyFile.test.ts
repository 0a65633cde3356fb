import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnosed } from '../support/diagnosed.ts';
import { EVERYONE, fileOf } from '../support/everyone.ts';
import { chances, playBy } from '../support/randomPlay.ts';
import { smallText } from '../support/smallPersona.ts';

type Path = readonly (string | number)[];
interface Node {
  readonly path: Path;
  readonly value: unknown;
}

/** Every node of a value with its path, the whole first. */
function nodesOf(value: unknown, path: Path = []): readonly Node[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => nodesOf(one, [...path, Array.isArray(value) ? Number(key) : key]))
      : [];
  return [{ path, value }, ...inside];
}

/** The value with a node changed: to what `change` makes of it; to nothing at all when it makes nothing of it. */
function changedAt(value: unknown, [part, ...rest]: Path, change: (old: unknown) => readonly unknown[]): unknown {
  if (part === undefined) return change(value)[0] ?? null;
  const inside = (old: unknown): readonly unknown[] => (rest.length ? [changedAt(old, rest, change)] : change(old));
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => (index === part ? inside(one) : [one]));
  return Object.fromEntries(
    Object.entries(value ?? {}).flatMap(([key, one]: readonly [string, unknown]) =>
      key === part ? inside(one).map((made, index) => [index ? `${key}-${index}` : key, made]) : [[key, one]],
    ),
  );
}

const pathText = (path: Path) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);
/** Places that the file treats alike are one kind: the entries of a list, the reactions, the stances, short and long. */
const kindOfPlace = (path: Path) =>
  path
    .map((part, index) => (typeof part === 'number' || path[index - 1] === 'reactions' ? '*' : part))
    .join('/')
    .replace(/\b(open|guarded|disengaged|confrontation|short|long)\b/, '*');

const PATIENCE = { timeout: 60_000 }; // a whole file is read each time

describe('markup', PATIENCE, () => {
  const mara: unknown = JSON.parse(fileOf('mara').text);
  const words = nodesOf(mara).filter(({ value }) => typeof value === 'string');
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'Sit. <!-- there --> Not there.',
    '</title>',
  ];

  test('is found in each kind of text field there is, in turn, and nothing gets through', () => {
    const fields = [...new Map(words.map((node) => [kindOfPlace(node.path), node])).values()];
    expect(fields.length).toBeGreaterThan(60);
    for (const [index, { path }] of fields.entries()) {
      const attack = attacks[index % attacks.length];
      const { persona, diagnostics } = diagnosed(JSON.stringify(changedAt(mara, path, () => [attack])));
      expect(persona).toBeNull();
      expect(diagnostics.map((one) => `${one.code} ${one.path}`)).toContain(`markup ${pathText(path)}`);
    }
  });

  test('is found among the words of any field, chance choosing which', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...attacks), fc.nat(), (which, attack, where) => {
        const { path, value = '' } = words[which % words.length] ?? { path: [] };
        const old = String(value);
        const at = where % (old.length + 1);
        const { persona, diagnostics } = diagnosed(
          JSON.stringify(changedAt(mara, path, () => [`${old.slice(0, at)}${attack}${old.slice(at)}`])),
        );
        expect(persona).toBeNull();
        expect(diagnostics.map((one) => `${one.code} ${one.path}`)).toContain(`markup ${pathText(path)}`);
      }),
      { numRuns: 40 },
    );
  });

  test('in a key is a key nobody knows; a heart or an arrow is no markup', () => {
    expect(diagnosed('{"<script>": 1}').diagnostics.map(({ code }) => code)).toContain('unknown-key');
    expect(diagnosed(smallText({ name: 'Nora <3' })).diagnostics).toEqual([]);
    expect(diagnosed(smallText({ name: 'a < b > c <- d' })).diagnostics).toEqual([]);
  });
});

describe('a shipped file with anything done to it', PATIENCE, () => {
  const files = EVERYONE.map(({ text }) => {
    const value: unknown = JSON.parse(text);
    return { value, nodes: nodesOf(value) };
  });
  const mutation = fc.record({
    file: fc.nat(files.length - 1),
    where: fc.nat(),
    other: fc.nat(),
    kind: fc.constantFrom('delete', 'replace', 'duplicate', 'number', 'transplant'),
    json: fc.jsonValue({ maxDepth: 2 }),
    number: fc.integer({ min: -3, max: 400 }),
    chances,
  });

  test('ends in a person who can be played to an end, or in findings', () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutation, ({ file, where, other, kind, json, number, chances: drawn }) => {
        const { value, nodes } = files[file] ?? { value: null, nodes: [] };
        const node = nodes[where % nodes.length];
        const donor = nodes[other % nodes.length];
        if (!node || !donor) return;
        const text = JSON.stringify(
          changedAt(value, node.path, (old) => {
            if (kind === 'delete') return [];
            if (kind === 'duplicate') return [old, old];
            if (kind === 'number') return [number];
            return [kind === 'transplant' ? donor.value : json];
          }),
        );
        const { persona } = diagnosed(text);
        if (!persona) return;
        accepted++;
        const { positions } = playBy(persona, drawn);
        expect(positions.at(-1)?.ended).not.toBeNull();
      }),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(5);
  });

  test('one letter gone or another put in its place never throws', () => {
    const { text } = fileOf('ruth');
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('', '"', '{', '}', ',', '\\', '\n', '\u0000', '9'),
        (at, put) => {
          const { persona, diagnostics } = diagnosed(text.slice(0, at) + put + text.slice(at + 1));
          expect(persona === null).toBe(diagnostics.length > 0);
        },
      ),
      { numRuns: 100 },
    );
  });
});
