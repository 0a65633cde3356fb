// Has a person weighed, in a worker of its own; where there are none, in the page, once it has been drawn.
import type { Persona } from '../../../persona/schema.ts';
import type { Weighed } from './weigh.ts';

/** What has been worked out to the end: a coach who looks at the script and comes back does not wait twice. */
const finished = new WeakMap<Persona, Weighed>();
export const weighedBefore = (persona: Persona): Weighed | null => finished.get(persona) ?? null;

/** Begins; calls back with what is known so far. What it returns stops it at once. */
export function startWeighing(persona: Persona, told: (soFar: Weighed) => void, failed: () => void): () => void {
  let stopped = false;
  const tell = (soFar: Weighed) => {
    if (stopped) return;
    if (soFar.at.is === 'done') finished.set(persona, soFar);
    told(soFar);
  };
  if (typeof Worker === 'undefined') {
    const inThePage = async () => {
      const { weigh } = await import('./weigh.ts');
      if (!stopped) weigh(persona, tell);
    };
    inThePage().catch(failed);
    return () => {
      stopped = true;
    };
  }
  const worker = new Worker(new URL('./balance.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Weighed>) => tell(data);
  worker.onerror = failed;
  worker.postMessage(persona);
  return () => worker.terminate();
}
