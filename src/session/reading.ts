// A record from outside: proved, or refused with a code and a sentence. It never throws.
import * as z from 'zod/mini';
import { unflattened } from './flat.ts';
import { SESSION_FORMAT } from './pacing.ts';
import { refused, type Refused } from './refused.ts';
import { SessionSchema, type RecordedTurn, type Session } from './session.ts';

export type ReadSession = { readonly ok: true; readonly session: Session } | Refused;

/** What an older format became in the next one, by the older one's number. Format 1 is the first. */
type Steps = Readonly<Record<number, (older: object) => object>>;
const STEPS: Steps = {};

/** Anything that claims to be a session. */
export function readSession(value: unknown): ReadSession {
  const other = otherFile(value);
  if (other) return other;
  const found = migrated(value, SESSION_FORMAT, STEPS);
  if (found === 'newer')
    return refused('newer-session', 'Made with a newer Attune. You can keep it, not open it here.');
  const current = found === 'foreign' ? null : unflattened(found);
  if (!current || !('runs' in current || 'turns' in current))
    return refused('foreign-file', 'This is not a session of Attune, or one of before there were sessions.');
  const result = z.safeParse(SessionSchema, current);
  if (!result.success) {
    const where = result.error.issues[0]?.path.map(String).join('.') ?? '';
    return refused(
      'damaged-session',
      `This is not a session Attune can read${where ? `: something is amiss at "${where}"` : ''}.`,
    );
  }
  const loose = looseEnd(result.data);
  return loose === null
    ? { ok: true, session: result.data }
    : refused('damaged-session', `This session does not hang together: ${loose}`);
}

/** Other files of Attune's, told apart by what only they have. */
function otherFile(value: unknown): Refused | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('kind' in value && value.kind === 'review')
    return refused('review-file', 'This is a review of a talk. Open the talk first, then the review.');
  if ('attune' in value && 'sessions' in value)
    return refused('copy-of-talks', 'This is a copy of all the talks in a browser, not one talk.');
  if ('beats' in value && 'temperament' in value)
    return refused('persona-file', 'This is a person to talk to, not a talk.');
  return null;
}

/** A file of any format up to `format`, brought to it step by step. Below the lowest step there is nothing to read. */
export function migrated(value: unknown, format: number, steps: Steps): object | 'newer' | 'foreign' {
  if (typeof value !== 'object' || value === null || !('format' in value)) return 'foreign';
  if (typeof value.format !== 'number' || !Number.isInteger(value.format) || value.format < 1) return 'foreign';
  if (value.format > format) return 'newer';
  let current: object = value;
  for (let from = value.format; from < format; from++) {
    const step = steps[from];
    if (!step) return 'foreign';
    current = step(current);
  }
  return current;
}

/** Where the tree does not hang together; null: it does. */
function looseEnd({ turns, runs, remarks = [] }: Session): string | null {
  const known = new Map<string, Pick<RecordedTurn, 'after' | 'run'>>();
  for (const { id, after, run } of turns) {
    if (known.has(id)) return `the turn ${id} is there twice.`;
    const before = after === null ? null : known.get(after);
    if (before === undefined) return `the turn ${id} follows ${String(after)}, which is not before it.`;
    if (run >= runs.length) return `the turn ${id} belongs to a sitting that is not there.`;
    if (before && before.run > run) return `the turn ${id} follows ${String(after)}, which is of a later sitting.`;
    known.set(id, { after, run });
  }
  for (const [index, { from, tip }] of runs.entries()) {
    for (const id of [from, tip])
      if (id !== null && !known.has(id)) return `sitting ${index + 1} stands at ${id}, which is not there.`;
    let own = tip; // back to where the sitting began
    while (own !== null && own !== from && known.get(own)?.run === index) own = known.get(own)?.after ?? null;
    if (own === from) continue;
    const odd = own === null || tip !== own ? `does not go on from ${from ?? 'the first line'}` : null;
    return `sitting ${index + 1} ${odd ?? `stands at ${own}, which is of another`}.`;
  }
  const seen = new Set<string>();
  for (const { id, turn } of remarks) {
    if (turn !== null && !known.has(turn)) return `a remark is about ${turn}, which is not there.`;
    if (seen.has(id)) return `the remark ${id} is there twice.`;
    seen.add(id);
  }
  return null;
}
