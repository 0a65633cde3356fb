import type { Outcome } from '../../session/sharing.ts';
import type { Reading } from '../debrief/reading.ts';

/** How a talk came out, for whoever is told only that. Without the person nothing of it is known. */
export function outcomeOf(reading: Reading | null): Outcome {
  if (!reading) return { ending: null, repair: null, noticing: null, sustaining: null };
  const { persona, score, timeline } = reading;
  const { ended } = timeline.position;
  return {
    ending: persona.endings.find(({ id }) => id === ended?.ending)?.title ?? null,
    repair: score.repair.value,
    noticing: score.noticing.value,
    sustaining: score.sustaining.value,
  };
}
