import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePersona } from '../../src/persona/parse.ts';
import { schemaText } from '../../src/persona/schemaFile.ts';
import { OCCASIONS } from '../../src/persona/vocabulary.ts';
import { fileText } from './page.ts';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

interface Key {
  readonly path: string;
  readonly schema: Node;
}

/** Every key a group may have, wherever it stands. */
function keysIn(node: unknown, path: string): readonly Key[] {
  if (!isNode(node)) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    const here = `${path}/${name}`;
    const own =
      name === 'properties' && isNode(value)
        ? Object.entries(value).flatMap(([key, schema]) => (isNode(schema) ? [{ path: `${here}/${key}`, schema }] : []))
        : [];
    return [...own, ...keysIn(value, here)];
  });
}

const schema = JSON.parse(schemaText()) as { readonly definitions: Node; readonly properties: Node };
const keys = keysIn(schema, '#');

describe('the schema beside the persons', () => {
  test('is current: npm run schema writes it', () => {
    expect(fileText('personas/persona.schema.json')).toBe(schemaText());
  });

  test('tells an author in a sentence what every key is for', () => {
    expect(keys.length).toBeGreaterThan(120);
    expect(
      keys
        .filter(({ schema: one }) => typeof one['description'] !== 'string' || !one['description'].trim())
        .map(({ path }) => path),
    ).toEqual([]);
    expect(Object.entries(schema.definitions).filter(([, one]) => !isNode(one) || !one['description'])).toEqual([]);
  });

  test('puts no sentence beside a reference, where draft 7 would overlook it', () => {
    const beside = (node: unknown): boolean =>
      isNode(node) && (('$ref' in node && Object.keys(node).length > 1) || Object.values(node).some(beside));
    expect(beside(schema)).toBe(false);
  });

  test('knows every reaction by name, and wants them all as the parser does', () => {
    const reactions = schema.properties['reactions'];
    expect(isNode(reactions) && reactions['required']).toEqual([...OCCASIONS]);
  });

  test('every reference leads to a definition', () => {
    const referred = [...schemaText().matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect([...new Set(referred)].filter((name) => !(name in schema.definitions))).toEqual([]);
  });
});

describe('the shipped persons', () => {
  const files = readdirSync(new URL('../../personas/', import.meta.url)).filter(
    (name) => name.endsWith('.json') && name !== 'persona.schema.json',
  );

  test.each(files)('%s passes the parser, and names the schema', (name) => {
    const { persona, diagnostics } = parsePersona(fileText(`personas/${name}`));
    expect(diagnostics).toEqual([]);
    expect(`${persona?.id}.json`).toBe(name);
    expect(persona?.$schema).toBe('./persona.schema.json');
  });
});
