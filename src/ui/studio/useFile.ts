// The file on disk as the document: saved in place where the browser lets us, handed to the downloads elsewhere.
import { useEffect } from 'react';
import { filedText, notInFile } from '../../persona/writing.ts';
import type { Draft, DraftStore } from '../../storage/drafts.ts';
import { useServices } from '../services.ts';
import { STUDIO } from '../text/studio.ts';
import { fileNameOf } from './beginnings.ts';
import { canHold, save } from './disk.ts';
import { useDesk } from './useDesk.ts';
import { useSteady } from './useSteady.ts';

export interface Disk {
  readonly canChoose: boolean; // the browser lets the reader say where
  readonly save: (elsewhere: boolean) => Promise<void>;
}

/** Saves what is on the desk. `say` is told what came of it. */
export function useFile(drafts: DraftStore, say: (words: string) => void): Disk {
  const desk = useDesk();
  const { date } = useServices();
  const tell = useSteady(say);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!desk.state().kept.ok && notInFile(desk.state().draft.writing) !== 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn); // only while the browser itself keeps nothing
    return () => window.removeEventListener('beforeunload', warn);
  }, [desk]);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault(); // else the browser would leave the page for the file
      if (event.type === 'drop') tell(STUDIO.dropElsewhere);
    };
    for (const name of ['dragover', 'drop'] as const) window.addEventListener(name, hold);
    return () => {
      for (const name of ['dragover', 'drop'] as const) window.removeEventListener(name, hold);
    };
  }, [tell]);
  return {
    canChoose: canHold(),
    save: async (elsewhere) => {
      const { draft } = desk.state();
      const { text } = draft.writing;
      let changed = false;
      const saved = await save({
        text,
        name: nameFor(draft),
        elsewhere,
        held: await drafts.fileOf(draft.id),
        expected: filedText(draft.writing),
        changed: async (there) => {
          changed = true;
          await drafts.keepSnapshot(draft.id, { at: date(), text: there });
        },
      });
      if (!saved.ok) return say(saved.why === null ? '' : STUDIO.notSaved(saved.why));
      if (saved.held !== undefined) await drafts.keepFile(draft.id, saved.held);
      if (desk.state().draft.writing.text === text) desk.filed(saved.name);
      const done = saved.how === 'in place' ? STUDIO.saved(saved.name) : STUDIO.handedOver(saved.name);
      say(changed ? STUDIO.fileChanged(saved.name) : done);
    },
  };
}

/** The file a draft is saved to: its own, or before there is one, a file named after the person. */
const nameFor = ({ name, writing }: Draft): string => (writing.filed === null ? fileNameOf(writing.text, name) : name);
