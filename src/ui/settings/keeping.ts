// What is done with everything that is kept: handed over as a file, or forgotten.
import type { Session } from '../../session/session.ts';

/** What our choices are kept under in localStorage; other programs may live at the same address. */
const OURS = 'attune';

/** Everything as one text: the records whole, so that each can be read back as it was. */
export const copyOf = (sessions: readonly Session[], kept: string): string =>
  JSON.stringify({ attune: 'talks', format: 1, kept, sessions }, null, 2);

/** Hands a text over as a download. */
export function handOver(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // some browsers fetch it only after the click is over
}

/** Forgets the choices kept in localStorage, and tells this page as other tabs are told. */
export function forgetChoices() {
  try {
    for (const name of Object.keys(window.localStorage))
      if (name.startsWith(OURS)) window.localStorage.removeItem(name);
  } catch {
    return; // shut by the browser: then nothing was kept there
  }
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
}
