// A way through a JSON schema: what may stand at a path. Only what our own schema uses is known here.

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly then?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Every schema that may hold at a path. */
export function schemaAt(root: Schema, path: readonly (string | number)[]): readonly Schema[] {
  let here = opened(root, root);
  for (const part of path)
    here = here
      .flatMap((one) => {
        const next = typeof part === 'number' ? one.items : one.properties?.[part];
        return next === undefined ? [] : [next];
      })
      .flatMap((one) => opened(root, one));
  return here;
}

/** A schema with its references followed and its alternatives side by side. */
function opened(root: Schema, schema: Schema): readonly Schema[] {
  const name = schema.$ref?.replace('#/definitions/', '');
  const referred = name === undefined ? undefined : root.definitions?.[name];
  const cases = schema.then === undefined ? [] : [schema.then];
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...cases];
  return [
    schema,
    ...(referred === undefined ? [] : opened(root, referred)),
    ...parts.flatMap((one) => opened(root, one)),
  ];
}
