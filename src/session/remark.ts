// What somebody says of a turn: a comment, or another name for what it did, with the reason.
import * as z from 'zod/mini';

export const REMARK_KINDS = ['note', 'question', 'praise', 'try-instead'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** What a turn did, as somebody may name it otherwise than scoring/course.ts does: the same words. */
export const VERDICTS = ['deepened', 'held', 'helped', 'drifted', 'slipped', 'broke', 'repaired'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const RemarkSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{4,60}$/)), // stays its own wherever it travels
  turn: z.nullable(z.string().check(z.regex(/^t[1-9][0-9]{0,5}$/))), // null: the whole talk
  by: z.string().check(z.maxLength(120)), // whoever says it, as they call themselves
  made: z.string().check(z.maxLength(40)), // ISO 8601
  kind: z.enum(REMARK_KINDS),
  text: z.string().check(z.maxLength(4000)),
  verdict: z.exactOptional(z.enum(VERDICTS)), // stands beside the machine's own; `text` is the reason
});
export type Remark = z.output<typeof RemarkSchema>;
