// The fit rule: what is on the table × what you did. Without it, rote play wins (science.md §3).
import type { Table } from '../persona/vocabulary.ts';
import type { Act } from './act.ts';

/** fitting adds; harmless adds nothing, and twice running costs; everything else is off. */
export type Fit = 'fitting' | 'harmless' | 'off';

const ASKED = {
  fitting: 'disclose1 disclose2 disclose3 common_true common_near inform',
  harmless: 'simple_refl follow_up ack',
};

/** model-spec.md §5, word for word; `candour` is `asks` with a challenge invited (decided by a rule of its own). */
const ROWS: Readonly<Record<Table, { readonly fitting: string; readonly harmless: string }>> = {
  none: {
    fitting: 'simple_refl complex_refl validate',
    harmless:
      'follow_up open_q closed_q space ack overlap praise common_true common_near disclose1 disclose2 disclose3 inform advise_perm',
  },
  story: {
    fitting: 'follow_up simple_refl complex_refl',
    harmless: 'validate open_q space ack overlap common_true common_near',
  },
  feeling: { fitting: 'validate simple_refl complex_refl', harmless: 'open_q follow_up space ack overlap' },
  asks: ASKED,
  candour: ASKED,
  thinking: { fitting: 'space', harmless: 'simple_refl ack' },
  topic: {
    fitting: 'open_q follow_up common_true common_near',
    harmless: 'simple_refl closed_q disclose1 ack inform overlap praise',
  },
  help: { fitting: 'advise_perm open_q advise', harmless: 'simple_refl validate follow_up inform ack' },
};

const FITS = new Map<Table, ReadonlyMap<string, Fit>>();
for (const [table, row] of Object.entries(ROWS)) {
  const fits = new Map<string, Fit>();
  for (const act of row.fitting.split(' ')) fits.set(act, 'fitting');
  for (const act of row.harmless.split(' ')) fits.set(act, 'harmless');
  FITS.set(table as Table, fits);
}

/** Whether an act takes up, merely leaves, or misses what she has put on the table. */
export const fitOf = (table: Table, act: Act): Fit => FITS.get(table)?.get(act) ?? 'off';
