// Files on this device. Where the browser lets us hold a file, it is saved in place; elsewhere it goes through the
// downloads. What comes in is bytes, and nothing is believed of it.
import { handOver } from '../settings/keeping.ts';

/** A file the browser lets us read and, if the reader allows it, write. */
type Held = FileSystemFileHandle & {
  readonly queryPermission?: (how: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (how: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
};

interface Pickers {
  readonly showOpenFilePicker?: (how: object) => Promise<readonly Held[]>;
  readonly showSaveFilePicker?: (how: object) => Promise<Held>;
}

const pickers = (): Pickers => window as unknown as Pickers;

const KIND = { types: [{ description: 'JSON', accept: { 'application/json': ['.json'] } }] };

/** More characters than are ever read; the parser says so too. */
export const CHARACTERS_MOST = 1_000_000;

export type TakenIn =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly name: string; readonly why: 'not text' | 'too large' | 'unreadable' };

/** The text of a file, or why it is not taken in. */
export async function takeIn(file: File): Promise<TakenIn> {
  const { name } = file;
  if (file.size > 4 * CHARACTERS_MOST) return { ok: false, name, why: 'too large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.length > CHARACTERS_MOST ? { ok: false, name, why: 'too large' } : { ok: true, name, text };
  } catch (error) {
    return { ok: false, name, why: error instanceof TypeError ? 'not text' : 'unreadable' };
  }
}

/** Is it something that was handed out as a file before? What comes out of the database may be anything. */
export const isHeld = (value: unknown): value is Held =>
  typeof FileSystemFileHandle !== 'undefined' && value instanceof FileSystemFileHandle;

export const canHold = (): boolean => pickers().showOpenFilePicker !== undefined;

/** Asks the reader for a file to hold. Null: none was chosen. */
export async function chooseFile(): Promise<{ readonly file: File; readonly held: unknown } | null> {
  try {
    const [held] = (await pickers().showOpenFilePicker?.(KIND)) ?? [];
    return held === undefined ? null : { file: await held.getFile(), held };
  } catch {
    return null;
  }
}

export type Saved =
  | { readonly ok: true; readonly how: 'in place' | 'downloaded'; readonly name: string; readonly held: unknown }
  | { readonly ok: false; readonly why: string | null }; // null: the reader thought better of it

interface Saving {
  readonly text: string;
  readonly name: string;
  readonly held: unknown;
  /** Ask for a place even if one is held. */
  readonly elsewhere: boolean;
  /** Called with what the file holds, when that is not what was expected of it. */
  readonly expected: string | null;
  readonly changed: (text: string) => Promise<void>;
}

/** Writes the text to the file that is held, or to one the reader chooses, or hands it to the downloads. */
export async function save(saving: Saving): Promise<Saved> {
  const { text, name, elsewhere, expected, changed } = saving;
  try {
    let held = isHeld(saving.held) && !elsewhere ? saving.held : undefined;
    if (held === undefined) {
      const choose = pickers().showSaveFilePicker;
      if (choose === undefined) {
        handOver(name, text);
        return { ok: true, how: 'downloaded', name, held: undefined };
      }
      held = await choose.call(window, { ...KIND, suggestedName: name });
    } else {
      const how = { mode: 'readwrite' } as const;
      if ((await held.queryPermission?.(how)) !== 'granted' && (await held.requestPermission?.(how)) === 'denied')
        return { ok: false, why: null };
      const there = await (await held.getFile()).text();
      if (expected !== null && there !== expected && there !== text) await changed(there);
    }
    const stream = await held.createWritable();
    await stream.write(text);
    await stream.close();
    return { ok: true, how: 'in place', name: held.name, held };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { ok: false, why: null };
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
