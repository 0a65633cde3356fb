// In which order the keys of a persona file stand: the schema's own, so that two files are laid out alike.
import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What a cue changes in the drawing stands as it was written: what strikes first comes first. */
const AS_WRITTEN = 'Pose';

/** Every group or list a schema allows at a place; a union allows several. */
export function shapesOf(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return shapesOf(def.innerType);
    case 'union':
      return def.options.flatMap(shapesOf);
    default:
      return [schema];
  }
}

/** What the schemas of a group or a list allow at a key or an index of it. */
export const shapesAt = (shapes: readonly Schema[], part: string | number): readonly Schema[] =>
  shapes.flatMap((shape) => {
    const { def } = (shape as z.core.$ZodTypes)._zod;
    if (def.type === 'array') return shapesOf(def.element);
    if (def.type === 'record') return shapesOf(def.valueType);
    const child = def.type === 'object' ? def.shape[part] : undefined;
    return child ? shapesOf(child) : [];
  });

/** The keys of a group in the order they should stand: those the schema knows first, the others behind, as they were. */
export function inOrder(shapes: readonly Schema[], keys: readonly string[]): readonly string[] {
  const orders = shapes.flatMap((shape) => (z.globalRegistry.get(shape)?.id === AS_WRITTEN ? [] : [keysOf(shape)]));
  const known = (order: readonly string[]) => keys.filter((key) => order.includes(key)).length;
  const order = orders.toSorted((one, other) => known(other) - known(one))[0] ?? [];
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return keys.toSorted((one, other) => place(one) - place(other));
}

function keysOf(shape: Schema): readonly string[] {
  const { def } = (shape as z.core.$ZodTypes)._zod;
  if (def.type === 'record') return [...(def.keyType._zod.values ?? [])].map(String);
  return def.type === 'object' ? Object.keys(def.shape) : [];
}
