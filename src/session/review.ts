// A review: what one person has to say of a talk, as a file of its own. It goes back to whoever talked, and merges
// into the record there without overwriting anything.
import * as z from 'zod/mini';
import { fileText, readJson } from './file.ts';
import { digest } from './hash.ts';
import { migrated } from './reading.ts';
import { refused, type Refused } from './refused.ts';
import { RemarkSchema, type Remark } from './remark.ts';
import { REMARKS_MOST, SESSION_ID, type Session } from './session.ts';

const REVIEW_FORMAT = 1;

const ReviewSchema = z.strictObject({
  format: z.literal(REVIEW_FORMAT),
  kind: z.literal('review'),
  session: SESSION_ID,
  structure: z.string().check(z.maxLength(40)), // of the person it was played on; see hash.ts
  remarks: z.array(RemarkSchema).check(z.maxLength(REMARKS_MOST)),
});
export type Review = Readonly<z.output<typeof ReviewSchema>>;

export type ReadReview = { readonly ok: true; readonly review: Review } | Refused;

/** What one author has said of a talk. */
export const reviewOf = ({ id, persona, remarks = [] }: Session, by: string): Review => ({
  format: REVIEW_FORMAT,
  kind: 'review',
  session: id,
  structure: persona.structure,
  remarks: remarks.filter((remark) => remark.by === by),
});

/** The text of a review file: keys in one order, a remark a line. */
export function reviewText(review: Review): string {
  const ordered = z.safeParse(ReviewSchema, review);
  return fileText(ordered.success ? ordered.data : review);
}

/** The text of a review file, read: the review, or why it is none. It never throws. */
export function readReviewFile(text: string): ReadReview {
  const read = readJson(text);
  if (!read.ok) return read;
  const { value } = read;
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'review')
    return refused('foreign-file', 'This is not a review of a talk.');
  const current = migrated(value, REVIEW_FORMAT, {});
  if (current === 'newer')
    return refused('newer-review', 'This review was made with a newer Attune. Keep it until then.');
  const result = z.safeParse(ReviewSchema, current === 'foreign' ? null : current);
  if (result.success) return { ok: true, review: result.data };
  const where = result.error.issues[0]?.path.map(String).join('.') ?? '';
  return refused(
    'damaged-review',
    `This is not a review Attune can read${where ? `: something is amiss at "${where}"` : ''}.`,
  );
}

export type Merged =
  | {
      readonly ok: true;
      readonly session: Session;
      readonly added: readonly Remark[];
      readonly left: readonly Remark[]; // about turns that are not in this record
    }
  | Refused;

/**
 * A record with the remarks of a review. Nothing that is there changes: what is there already is not added twice, and
 * what comes under a name that is taken by other words is added under another.
 */
export function merged(session: Session, review: Review): Merged {
  if (review.session !== session.id)
    return refused('other-talk', 'This review is of another talk. Open that one first, then the review.');
  if (review.structure !== session.persona.structure)
    return refused('other-script', 'This review is of a talk on another version of this script.');
  const turns = new Set(session.turns.map(({ id }) => id));
  const here = new Map((session.remarks ?? []).map((remark) => [remark.id, remark]));
  const known = new Set([...here.values()].map(saidBy));
  const added: Remark[] = [];
  const left: Remark[] = [];
  for (const remark of review.remarks) {
    if (known.has(saidBy(remark))) continue;
    if (remark.turn !== null && !turns.has(remark.turn)) {
      left.push(remark);
      continue;
    }
    const id = here.has(remark.id) ? `${remark.id.slice(0, 43)}-${digest(saidBy(remark))}` : remark.id;
    const newcomer = { ...remark, id };
    here.set(id, newcomer);
    known.add(saidBy(newcomer));
    added.push(newcomer);
  }
  if (here.size > REMARKS_MOST)
    return refused('too-many-remarks', `A record holds ${REMARKS_MOST} remarks; with these it would be more.`);
  if (!added.length) return { ok: true, session, added, left };
  return { ok: true, session: { ...session, remarks: [...here.values()].toSorted(inOrder) }, added, left };
}

/** A remark without its name: whoever said the same of the same turn at the same moment said it once. */
const saidBy = ({ turn, by, made, kind, text, verdict }: Remark): string =>
  JSON.stringify([turn, by, made, kind, text, verdict ?? null]);

/** As they were made; so it does not matter which review came first. */
const inOrder = (one: Remark, other: Remark): number => compared(one.made, other.made) || compared(one.id, other.id);

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
