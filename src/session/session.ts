// The record of the talks with one person under one seed: a tree of what was done, in sittings. Positions and scores are
// recomputed, never stored; the words said are kept beside the events, so that it can be read without the person.
import * as z from 'zod/mini';
import { PACINGS, SESSION_FORMAT, TURNS_MOST } from './pacing.ts';
import { RemarkSchema } from './remark.ts';

/** More than anybody makes; a file beyond these is refused, not half read. */
const RUNS_MOST = TURNS_MOST + 1; // each but the last has a turn of its own
export const REMARKS_MOST = 2000;

/** What a record is called, by whoever began it. */
export const SESSION_ID = z.string().check(z.regex(/^[a-z0-9-]{4,60}$/));

const moveId = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(60));
const turnId = z.string().check(z.regex(/^t[1-9][0-9]{0,5}$/));
const words = z.string().check(z.maxLength(4000));
const date = z.string().check(z.maxLength(40)); // ISO 8601, from the player's clock

const EventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('say'), move: moveId }),
  z.strictObject({ type: z.literal('cut-in'), move: moveId, word: z.int().check(z.minimum(1), z.maximum(1000)) }),
  z.strictObject({ type: z.literal('silence'), length: z.enum(['short', 'long']) }),
  z.strictObject({ type: z.literal('look-away') }),
  z.strictObject({ type: z.literal('notice') }),
  z.strictObject({ type: z.literal('leave') }),
]);

/** Something she said or did; the part tells her line, which can be cut off, from what came before it. */
const UtteranceSchema = z.strictObject({
  kind: z.enum(['says', 'does']),
  part: z.enum(['reaction', 'aside', 'line', 'kept', 'ending']),
  text: words,
});

/** What was said and shown, as it was then: for reading, never for replaying. */
const WordsSchema = z.strictObject({
  said: z.nullable(words), // yours; null: none
  cut: z.exactOptional(words), // how far she had got when you cut in
  hers: z.array(UtteranceSchema).check(z.maxLength(60)),
  shows: z.array(words).check(z.maxLength(20)), // the cues that showed
});

/** One thing the learner did: after what, in which sitting, and when (ms of talk, pauses left out). */
const RecordedTurnSchema = z.strictObject({
  id: turnId,
  after: z.nullable(turnId), // null: first
  run: z.int().check(z.minimum(0), z.maximum(RUNS_MOST)),
  event: EventSchema,
  at: z.int().check(z.minimum(0)),
  words: z.exactOptional(WordsSchema),
});

/** How connected the learner thinks she felt, before seeing anything: the stance, and how sure. */
const GuessSchema = z.strictObject({
  stance: z.enum(['open', 'guarded', 'disengaged']),
  sure: z.enum(['sure', 'fairly', 'guess']),
});

/** One sitting: from the first line, or again from a turn of an earlier one. */
const RunSchema = z.strictObject({
  began: date,
  pacing: z.enum(PACINGS),
  from: z.nullable(turnId), // the turn it goes on after; null: from the first line
  tip: z.nullable(turnId), // where it stands; null: nothing done yet
  guess: z.exactOptional(GuessSchema),
  note: z.exactOptional(z.string().check(z.maxLength(20000))), // private: the reflection after the talk
});

export const SessionSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  id: SESSION_ID,
  persona: z.strictObject({
    id: moveId,
    name: z.string().check(z.maxLength(120)),
    version: z.string().check(z.maxLength(40)),
    structure: z.string().check(z.maxLength(40)), // hash of what decides; see hash.ts
    wording: z.string().check(z.maxLength(40)), // hash of what is only read
  }),
  seed: z.int().check(z.minimum(0), z.maximum(0x7fffffff)),
  began: date,
  opening: z.exactOptional(WordsSchema), // her first line
  runs: z.array(RunSchema).check(z.minLength(1), z.maxLength(RUNS_MOST)),
  turns: z.array(RecordedTurnSchema).check(z.maxLength(TURNS_MOST)), // each after the one it follows
  remarks: z.exactOptional(z.array(RemarkSchema).check(z.maxLength(REMARKS_MOST))),
});

export type Session = Readonly<z.output<typeof SessionSchema>>;
export type RecordedTurn = z.output<typeof RecordedTurnSchema>;
export type RecordedWords = z.output<typeof WordsSchema>;
export type RecordedEvent = RecordedTurn['event'];
export type Run = z.output<typeof RunSchema>;
export type Guess = z.output<typeof GuessSchema>;
/** What replaying needs of a turn. */
export type Entry = Pick<RecordedTurn, 'event' | 'at'>;
