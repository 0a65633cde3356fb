// The small fields every part of a persona file is made of.
import * as z from 'zod/mini';

/** Stable and human: lower-case words joined by hyphens. Nothing in a persona file refers by position. */
export const id = z
  .string()
  .check(
    z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
    z.maxLength(60),
    z.describe('A stable id: lower-case words joined by hyphens, such as pianos-eat.'),
  )
  .register(z.globalRegistry, { id: 'Id' });

/** Words a person reads, never empty, never longer than a page can bear. */
export const words = z
  .string()
  .check(z.regex(/\S/), z.maxLength(600), z.describe('Words, as a person reads them.'))
  .register(z.globalRegistry, { id: 'Words' });

/** Words with a meaning of their own in the schema. */
export const wordsFor = (meaning: string) => z.string().check(z.regex(/\S/), z.maxLength(600), z.describe(meaning));

/** An id with a meaning of its own in the schema. */
export const idFor = (meaning: string) =>
  z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(60), z.describe(meaning));

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number, meaning: string) =>
  z.int().check(z.minimum(least), z.maximum(most), z.describe(meaning));

/** At least one of something. */
export const some = <T extends z.core.SomeType>(item: T, meaning: string) =>
  z.array(item).check(z.minLength(1), z.maxLength(400), z.describe(meaning));
