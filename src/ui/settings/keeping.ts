// What is done with everything that is kept, as far as the page does it.
import type { Remains } from '../../storage/everything.ts';

/** Hands a text over as a download. */
export function handOver(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // some browsers fetch it only after the click is over
}

/** Tells this page, as other tabs are told, that what was kept for it is no longer there. */
export const tellForgotten = () => window.dispatchEvent(new StorageEvent('storage', { key: null }));

/** Is nothing of ours left? */
export const allGone = ({ databases, keys, caches, workers }: Remains): boolean =>
  databases.length + keys.length + caches.length + workers.length === 0;
