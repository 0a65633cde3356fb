// A persona file while it is being written: its text, and every step that made it, so that all of it can be undone.
// A value: it is kept beside the text, and survives a reload.

/** One step: at a place, these words went and those came. */
export interface Change {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly run: string | null; // steps of one run, such as typing in one place, are undone together
}

export interface Writing {
  readonly text: string;
  readonly past: readonly Change[]; // what was done, oldest first
  readonly future: readonly Change[]; // what was undone, to be done again from the end
  readonly step: number; // how many steps from the first text
  /** Which step a file on disk holds, and how many steps it has that are gone from here. Null: no file holds any. */
  readonly filed: { readonly step: number; readonly lost: number } | null;
}

/** More steps than anybody takes back. */
export const STEPS_MOST = 1000;

/** A text nothing has been done to yet. `filed`: it was read from a file, which still holds it. */
export const begun = (text: string, filed: boolean): Writing => ({
  text,
  past: [],
  future: [],
  step: 0,
  filed: filed ? { step: 0, lost: 0 } : null,
});

/** The one place in which two texts differ. */
export function changeBetween(before: string, after: string, run: string | null = null): Change {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  let tail = 0;
  while (tail < most - at && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  return { at, removed: before.slice(at, before.length - tail), inserted: after.slice(at, after.length - tail), run };
}

const done = (text: string, { at, removed, inserted }: Change): string =>
  text.slice(0, at) + inserted + text.slice(at + removed.length);

const undone = (text: string, { at, removed, inserted }: Change): string =>
  text.slice(0, at) + removed + text.slice(at + inserted.length);

/**
 * The writing with another text. What had been undone is gone then.
 * @param run joins the step to the one before, if that was of the same run
 */
export function written(writing: Writing, text: string, run: string | null = null): Writing {
  if (text === writing.text) return writing;
  const { past, step, filed } = writing;
  const last = past.at(-1);
  const joins = run !== null && last?.run === run && writing.future.length === 0 && filed?.step !== step;
  if (joins && last !== undefined) {
    const whole = changeBetween(undone(writing.text, last), text, run);
    if (whole.removed === whole.inserted) return { ...writing, text, past: past.slice(0, -1), step: step - 1 };
    return { ...writing, text, past: [...past.slice(0, -1), whole] };
  }
  const lost = filed === null ? 0 : filed.lost + Math.max(0, filed.step - step);
  return {
    text,
    past: [...past, changeBetween(writing.text, text, run)].slice(-STEPS_MOST),
    future: [],
    step: step + 1,
    filed: filed === null ? null : { step: Math.min(filed.step, step), lost },
  };
}

/** One step back; the same writing when there is none. */
export function stepBack(writing: Writing): Writing {
  const last = writing.past.at(-1);
  if (last === undefined) return writing;
  return {
    ...writing,
    text: undone(writing.text, last),
    past: writing.past.slice(0, -1),
    future: [...writing.future, last],
    step: writing.step - 1,
  };
}

/** One step that had been undone, done again. */
export function stepForward(writing: Writing): Writing {
  const next = writing.future.at(-1);
  if (next === undefined) return writing;
  return {
    ...writing,
    text: done(writing.text, next),
    past: [...writing.past, { ...next, run: null }],
    future: writing.future.slice(0, -1),
    step: writing.step + 1,
  };
}

/** A file holds the text as it is now. */
export const nowFiled = (writing: Writing): Writing => ({ ...writing, filed: { step: writing.step, lost: 0 } });

/** How many changes are in no file. Null: there is no file at all. */
export const notInFile = ({ filed, step }: Writing): number | null =>
  filed === null ? null : filed.lost + Math.abs(step - filed.step);

/** The text a file on disk should hold, as far as the steps still lead to it. */
export function filedText(writing: Writing): string | null {
  const { filed } = writing;
  if (filed === null || filed.lost > 0) return null;
  let there = writing;
  while (there.step !== filed.step) {
    const next = there.step > filed.step ? stepBack(there) : stepForward(there);
    if (next === there) return null;
    there = next;
  }
  return there.text;
}
