// Has texts checked, one at a time, and of those that wait only the newest.
import type { Checked, Question } from './checking.ts';

export interface Checker {
  /** Calls back with what is known about this text, unless a newer one has been asked about before it was its turn. */
  readonly ask: (text: string, told: (text: string, checked: Checked) => void) => void;
  readonly close: () => void;
}

/** What checks: a worker in a browser, the very same code in the page where there are none. */
export interface Bench {
  readonly check: (question: Question) => Promise<Checked>;
  readonly close: () => void;
}

/** However long a check takes, what is found is never further behind than this, in ms. */
const PAUSE_MOST = 400;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A checker over a bench, which is set up when the first text comes. */
export function createChecker(setUp: () => Promise<Bench>): Checker {
  let bench: Promise<Bench> | undefined;
  let waiting: { readonly text: string; readonly told: (text: string, checked: Checked) => void } | undefined;
  let busy = false;
  let closed = false;

  const work = async () => {
    busy = true;
    while (waiting !== undefined && !closed) {
      const { text, told } = waiting;
      const began = performance.now();
      waiting = undefined;
      try {
        const checked = await (await (bench ??= setUp())).check({ text, deep: false });
        if (!closed) told(text, checked);
      } catch {
        bench = undefined; // the next text gets another
      }
      await pause(Math.min(PAUSE_MOST, performance.now() - began)); // as long for the page as for the check
    }
    busy = false;
  };

  return {
    ask: (text, told) => {
      waiting = { text, told };
      if (!busy) void work();
    },
    close: () => {
      closed = true;
      void bench?.then((one) => one.close());
    },
  };
}

/** A worker of our own, or the page itself. */
export async function ownBench(): Promise<Bench> {
  if (typeof Worker === 'undefined') {
    const { check } = await import('./checking.ts');
    return { check: (question) => Promise.resolve(check(question)), close: () => undefined };
  }
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  return {
    check: (question) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Checked>) => resolve(data);
        worker.onerror = () => reject(new Error('The checker did not start.'));
        worker.postMessage(question);
      }),
    close: () => worker.terminate(),
  };
}
