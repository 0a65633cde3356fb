// The desk a person is written at: the text and its steps, what can be read of it, what has been found in it, and
// whether it is kept. It knows no page; the screens subscribe to it.
import type { Diagnostic } from '../../persona/diagnostic.ts';
import { partAt, readable, withPart, type Path } from '../../persona/edit.ts';
import { FORMAT, type Persona } from '../../persona/schema.ts';
import { nowFiled, stepBack, stepForward, written, type Writing } from '../../persona/writing.ts';
import type { Draft, DraftStore } from '../../storage/drafts.ts';
import type { Kept } from '../services.ts';
import type { Checker } from './checker.ts';
import type { Checked } from './checking.ts';
import { createTyping } from './typing.ts';

export interface DeskState {
  readonly draft: Draft;
  /** What the text says, read part by part; of a text that cannot be read, what it said last. */
  readonly file: unknown;
  /** The text as it is now can be read and changed part by part. */
  readonly sound: boolean;
  /** The last text that passed the parser, and the person in it. */
  readonly persona: Persona | null;
  /** The persona is of the text as it is now. */
  readonly current: boolean;
  /** Everything that was found: by reading the text, and the last time the whole talk was walked. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the talks the file brings along come otherwise than it says. */
  readonly unmet: Checked['unmet'];
  /** The text of the last walk; null: none has been asked for. */
  readonly walkedText: string | null;
  readonly checking: boolean;
  readonly kept: Kept;
}

export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Another text. Steps of one run are taken back together. */
  readonly write: (text: string, run?: string | null) => void;
  /** An edit of the text as it is now; nothing happens while it cannot be read. */
  readonly edit: (change: (text: string) => string, run?: string | null) => void;
  /** Words at a path, at every key press; what was not there is made. */
  readonly put: (path: Path, value: string | number | boolean | readonly string[], run: string) => void;
  /** What walking the whole talk of a text has found. It stays until the next walk. */
  readonly walked: (text: string, found: readonly Diagnostic[]) => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** A file on disk holds the text as it is now. */
  readonly filed: (name: string) => void;
  /** Resolves when everything written so far has been kept, or could not be. */
  readonly settled: () => Promise<void>;
  /** Takes a snapshot of the text as it is now. */
  readonly remember: () => Promise<Kept>;
  readonly close: () => void;
}

/** Between two snapshots that nobody asked for, in ms. */
const SNAPSHOT_EVERY = 10 * 60 * 1000;

/** Lays a draft on the desk. `date` is the time now, ISO 8601. */
export function createDesk(draft: Draft, drafts: DraftStore, checker: Checker, date: () => string): Desk {
  const first = readable(draft.writing.text);
  let state: DeskState = {
    draft,
    file: first ?? {},
    sound: first !== undefined && !isNewer(first),
    persona: null,
    current: false,
    diagnostics: [],
    walkedText: null,
    unmet: [],
    checking: true,
    kept: { ok: true },
  };
  const typing = createTyping();
  let keeping: Promise<void> | null = null;
  let unkept = false;
  let closed = false;
  const opened = date(); // a run of typing ends when the draft is opened again
  let remembered = Date.parse(opened);
  let read: readonly Diagnostic[] = []; // found by reading
  let deep: readonly Diagnostic[] = []; // found by walking, and not by reading
  const listeners = new Set<() => void>();
  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    for (const listener of new Set(listeners)) listener();
  };

  const runNow = (run: string | null) => (run === null ? null : `${opened} ${run}`);

  const found = (byReading: readonly Diagnostic[], byWalking: readonly Diagnostic[]): Partial<DeskState> => {
    if (byWalking === deep && sameFindings(byReading, read)) return {};
    [read, deep] = [byReading, byWalking];
    return { diagnostics: [...read, ...deep] };
  };

  const look = () => {
    checker.ask(state.draft.writing.text, (text, { persona, diagnostics, unmet }) => {
      const now = text === state.draft.writing.text;
      set({
        ...found(diagnostics, deep),
        checking: !now,
        ...(persona === null ? { current: false } : { persona, unmet, current: now }),
      });
    });
  };

  const keep = async () => {
    while (unkept) {
      unkept = false;
      const kept = await drafts.save(state.draft);
      if (kept.ok !== state.kept.ok || !kept.ok) set({ kept });
    }
    keeping = null;
  };

  const remember = () => {
    remembered = Date.parse(date());
    return drafts.keepSnapshot(draft.id, { at: date(), text: state.draft.writing.text });
  };

  const turnTo = (writing: Writing, name = state.draft.name, known?: unknown) => {
    const before = state.draft;
    if (writing === before.writing && name === before.name) return;
    if (Date.parse(date()) - remembered > SNAPSHOT_EVERY) void remember();
    const changed = writing.text !== before.writing.text;
    const file = changed ? (known ?? readable(writing.text)) : undefined;
    set({
      draft: { ...before, name, writing, changed: date() },
      ...(changed ? { checking: true, current: false, sound: file !== undefined && !isNewer(file) } : {}),
      ...(file === undefined ? {} : { file }),
    });
    unkept = true;
    keeping ??= keep();
    if (changed) look();
  };

  look();
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    write: (text, run = null) => turnTo(written(state.draft.writing, text, runNow(run))),
    edit: (change, run = null) => {
      if (closed || !state.sound) return;
      turnTo(written(state.draft.writing, change(state.draft.writing.text), runNow(run)));
    },
    put: (path, value, run) => {
      if (closed || !state.sound) return;
      const { writing } = state.draft;
      const there = partAt(state.file, path) !== undefined;
      const known = there ? withPart(state.file, path, value) : undefined;
      turnTo(written(writing, typing.put(writing.text, path, value), runNow(run)), undefined, known);
    },
    walked: (text, all) =>
      set({
        walkedText: text,
        ...found(
          read,
          all.filter((one) => !read.some((known) => isSame(one, known))),
        ),
      }),
    back: () => turnTo(stepBack(state.draft.writing)),
    forward: () => turnTo(stepForward(state.draft.writing)),
    filed: (name) => turnTo(nowFiled(state.draft.writing), name),
    settled: async () => {
      await keeping;
    },
    remember,
    close: () => {
      closed = true;
      checker.close();
      listeners.clear();
    },
  };
}

/** Written for an Attune that knows more than this one: to be read here, and not changed by halves. */
export function isNewer(file: unknown): boolean {
  const format = partAt(file, ['format']);
  return typeof format === 'number' && format > FORMAT;
}

/** The same finding at the same place, wherever its line has gone. */
const isSame = (one: Diagnostic, other: Diagnostic): boolean => one.code === other.code && one.path === other.path;

/** Nothing new was found: the page need not be drawn again for it. */
const sameFindings = (these: readonly Diagnostic[], those: readonly Diagnostic[]): boolean =>
  these.length === those.length &&
  these.every((one, index) => {
    const other = those[index];
    return (
      one.code === other?.code &&
      one.line === other.line &&
      one.column === other.column &&
      one.path === other.path &&
      one.sentence === other.sentence &&
      one.hint === other.hint
    );
  });
