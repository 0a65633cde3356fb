// Where persons being written sleep: the text with every step that made it, what it was at some moments, and the file on
// disk it belongs to. Every failure is a value with a sentence, and the writing goes on in memory.
import * as z from 'zod/mini';
import { begun, STEPS_MOST, type Writing } from '../persona/writing.ts';
import type { Database } from './database.ts';
import { soon } from './patience.ts';

type Kept = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

const KEPT: Kept = { ok: true };

/** More moments than anybody looks back at. */
const SNAPSHOTS_MOST = 20;

/** A person being written. */
export interface Draft {
  readonly id: string;
  readonly name: string; // of the file: "ada.json"
  readonly writing: Writing;
  readonly changed: string; // ISO 8601
  readonly binned: string | null; // when it was put in the bin
}

/** What a draft was at a moment. */
export interface Snapshot {
  readonly at: string; // ISO 8601
  readonly text: string;
}

const count = z.int().check(z.minimum(0));
const ChangeSchema = z.strictObject({
  at: count,
  removed: z.string(),
  inserted: z.string(),
  run: z.nullable(z.string()),
});
const DraftSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  writing: z.strictObject({
    text: z.string(),
    past: z.array(ChangeSchema).check(z.maxLength(STEPS_MOST)),
    future: z.array(ChangeSchema).check(z.maxLength(STEPS_MOST)),
    step: z.int(),
    filed: z.nullable(z.strictObject({ step: z.int(), lost: count })),
  }),
  changed: z.string(),
  binned: z.nullable(z.string()),
});
const SnapshotSchema = z.strictObject({ at: z.string(), text: z.string() });
/** What must be there for anything to be saved from a record that is not sound. */
const RemainsSchema = z.object({ id: z.string(), writing: z.object({ text: z.string() }) });

/** A record, proved; or as much of it as is left: the text is never given up for the sake of its history. */
export function readDraft(value: unknown): Draft | null {
  const whole = z.safeParse(DraftSchema, value);
  if (whole.success) return whole.data;
  const remains = z.safeParse(RemainsSchema, value);
  if (!remains.success) return null;
  const { id, writing } = remains.data;
  return { id, name: `${id}.json`, writing: begun(writing.text, false), changed: '', binned: null };
}

/** Why something is not kept, as a sentence. */
function whyNot(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'This is not kept yet: the browser has no room. Save it to a file now.';
  if (name === 'TimeoutError')
    return 'This is not kept yet: the browser’s storage does not answer. Save it to a file now.';
  return 'This is not kept yet: the browser keeps nothing in this window. Save it to a file now.';
}

const momentsOf = (draft: string) => IDBKeyRange.bound([draft, ''], [draft, '\uffff']);

/** Drafts in the database, with memory behind it: what could not be written is at hand until the page is left. */
export function createDraftStore(open: () => Promise<Database>) {
  const memory = new Map<string, Draft>(); // drafts the database does not have as they are now

  const attempt = async (deed: (database: Database) => Promise<unknown>): Promise<Kept> => {
    try {
      await soon(deed(await soon(open())));
      return KEPT;
    } catch (error) {
      return { ok: false, sentence: whyNot(error) };
    }
  };
  const asked = async <T>(question: (database: Database) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await soon(question(await soon(open())));
    } catch {
      return otherwise;
    }
  };

  return {
    /** Every draft, those in the bin too, the last changed first. */
    list: async (): Promise<readonly Draft[]> => {
      const values = await asked<readonly unknown[]>((database) => database.getAll('drafts'), []);
      const found = new Map<string, Draft>();
      for (const draft of [...values.map(readDraft), ...memory.values()]) if (draft) found.set(draft.id, draft);
      return [...found.values()].toSorted((a, b) => b.changed.localeCompare(a.changed));
    },

    load: async (id: string): Promise<Draft | null> =>
      memory.get(id) ?? readDraft(await asked<unknown>((database) => database.get('drafts', id), null)),

    save: async (draft: Draft): Promise<Kept> => {
      memory.set(draft.id, draft);
      const kept = await attempt((database) => database.put('drafts', draft, draft.id));
      if (kept.ok && memory.get(draft.id) === draft) memory.delete(draft.id);
      return kept;
    },

    /** Lets go of what is only in memory. */
    forgetHeld: () => memory.clear(),

    /** Takes a draft away for good, with its moments and its hold on a file. The file stays. */
    remove: (id: string): Promise<Kept> => {
      memory.delete(id);
      return attempt(async (database) => {
        await database.delete('drafts', id);
        await database.delete('snapshots', momentsOf(id));
        await database.delete('handles', id);
      });
    },

    /** What a draft was, the newest moment first. */
    snapshots: async (id: string): Promise<readonly Snapshot[]> => {
      const values = await asked<readonly unknown[]>((database) => database.getAll('snapshots', momentsOf(id)), []);
      return values
        .flatMap((value) => {
          const read = z.safeParse(SnapshotSchema, value);
          return read.success ? [read.data] : [];
        })
        .toReversed();
    },

    /** Keeps what a draft is now, and lets the oldest moments go. */
    keepSnapshot: (id: string, snapshot: Snapshot): Promise<Kept> =>
      attempt(async (database) => {
        await database.put('snapshots', snapshot, [id, snapshot.at]);
        const keys = await database.getAllKeys('snapshots', momentsOf(id));
        for (const key of keys.slice(0, -SNAPSHOTS_MOST)) await database.delete('snapshots', key);
      }),

    /** The file a draft belongs to, as the browser handed it out; whether it still may be written to is the browser's. */
    fileOf: (id: string): Promise<unknown> => asked<unknown>((database) => database.get('handles', id), undefined),

    keepFile: (id: string, file: unknown): Promise<Kept> => attempt((database) => database.put('handles', file, id)),
  };
}

export type DraftStore = ReturnType<typeof createDraftStore>;
