// The whole talk walked, when it is asked for: what no reading of the text can show. It may take minutes, beside the page.
import { useEffect, useRef, useState } from 'react';
import { ownBench, type Bench } from './checker.ts';
import { useDesk } from './useDesk.ts';

export interface Walk {
  readonly walking: boolean;
  readonly failed: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Walks the text as it is when asked; what is found is laid on the desk. */
export function useWalk(setUp: () => Promise<Bench> = ownBench): Walk {
  const desk = useDesk();
  const bench = useRef<Bench | null>(null);
  const [walking, setWalking] = useState(false);
  const [failed, setFailed] = useState(false);
  const stop = () => {
    bench.current?.close();
    bench.current = null;
    setWalking(false);
  };
  useEffect(() => () => bench.current?.close(), []);
  const start = async () => {
    setFailed(false);
    setWalking(true);
    const { text } = desk.state().draft.writing;
    try {
      const mine = await setUp();
      bench.current = mine;
      const { diagnostics } = await mine.check({ text, deep: true });
      if (bench.current !== mine) return; // stopped meanwhile
      desk.walked(text, diagnostics);
    } catch {
      setFailed(true);
    }
    stop();
  };
  return { walking, failed, start: () => void start(), stop };
}
