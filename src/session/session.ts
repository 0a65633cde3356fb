// The record of one talk: who, which seed, and the events in order. Positions and scores are recomputed, never stored.
import * as z from 'zod/mini';
import { PACINGS, SESSION_FORMAT } from './pacing.ts';

const moveId = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(60));

const EventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('say'), move: moveId }),
  z.strictObject({ type: z.literal('cut-in'), move: moveId, word: z.int().check(z.minimum(1), z.maximum(1000)) }),
  z.strictObject({ type: z.literal('silence'), length: z.enum(['short', 'long']) }),
  z.strictObject({ type: z.literal('look-away') }),
  z.strictObject({ type: z.literal('notice') }),
  z.strictObject({ type: z.literal('leave') }),
  z.strictObject({ type: z.literal('take-back') }), // the turn before it is undone; that it was stays on record
]);

/** One thing the learner did, and when: milliseconds of talk since it began, pauses left out. */
const EntrySchema = z.strictObject({ event: EventSchema, at: z.int().check(z.minimum(0)) });

/** How connected the learner thinks she felt, before seeing anything: the stance, and how sure. */
const GuessSchema = z.strictObject({
  stance: z.enum(['open', 'guarded', 'disengaged']),
  sure: z.enum(['sure', 'fairly', 'guess']),
});

export const SessionSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  id: z.string().check(z.regex(/^[a-z0-9-]{4,60}$/)),
  persona: z.strictObject({
    id: moveId,
    version: z.string().check(z.maxLength(40)),
    structure: z.string().check(z.maxLength(40)), // hash of what decides; see hash.ts
    wording: z.string().check(z.maxLength(40)), // hash of what is only read
  }),
  seed: z.int().check(z.minimum(0), z.maximum(0x7fffffff)),
  pacing: z.enum(PACINGS),
  began: z.string().check(z.maxLength(40)), // ISO 8601, from the player's clock
  entries: z.array(EntrySchema).check(z.maxLength(5000)),
  guess: z.exactOptional(GuessSchema),
  note: z.exactOptional(z.string().check(z.maxLength(20000))), // private: the reflection after the talk
});

export type Session = Readonly<z.output<typeof SessionSchema>>;
export type Entry = z.output<typeof EntrySchema>;
export type Guess = z.output<typeof GuessSchema>;
export type RecordedEvent = Entry['event'];

export type ReadSession =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly code: string; readonly sentence: string };

/** Anything that claims to be a session: proved, or refused with a code and a sentence. */
export function readSession(value: unknown): ReadSession {
  const result = z.safeParse(SessionSchema, value);
  if (result.success) return { ok: true, session: result.data };
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > SESSION_FORMAT)
    return {
      ok: false,
      code: 'newer-session',
      sentence: 'Made with a newer Attune. You can keep it, not open it here.',
    };
  const where = result.error.issues[0]?.path.map(String).join('.') ?? '';
  return {
    ok: false,
    code: 'damaged-session',
    sentence: `This is not a session Attune can read${where ? `: something is amiss at "${where}"` : ''}.`,
  };
}
