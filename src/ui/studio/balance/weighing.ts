// Has a person weighed, in a worker of its own; where there are none, in the page, once it has been drawn.
import type { Persona } from '../../../persona/schema.ts';
import type { Weighed } from './weigh.ts';

/** Begins; calls back with what is known so far. What it returns stops it at once. */
export function startWeighing(persona: Persona, told: (soFar: Weighed) => void, failed: () => void): () => void {
  let stopped = false;
  if (typeof Worker === 'undefined') {
    const inThePage = async () => {
      const { weigh } = await import('./weigh.ts');
      if (!stopped) weigh(persona, (soFar) => (stopped ? undefined : told(soFar)));
    };
    inThePage().catch(failed);
    return () => {
      stopped = true;
    };
  }
  const worker = new Worker(new URL('./balance.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Weighed>) => told(data);
  worker.onerror = failed;
  worker.postMessage(persona);
  return () => worker.terminate();
}
