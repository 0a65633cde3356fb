// The balance as it comes in: begun at once, stopped by the coach or by leaving, and begun again only when asked, since a
// script that is being written changes with every letter.
import { useEffect, useState } from 'react';
import type { Persona } from '../../../persona/schema.ts';
import type { Weighed } from './weigh.ts';
import { startWeighing, weighedBefore } from './weighing.ts';

export interface Weighing {
  readonly of: Persona; // whose balance it is
  readonly known: Weighed | null;
  readonly state: 'working' | 'done' | 'stopped' | 'failed';
  readonly stop: () => void;
  readonly again: () => void;
}

/** Weighs the person as first handed in, and anew whenever `again` is called. */
export function useWeighing(persona: Persona): Weighing {
  const [run, setRun] = useState({ of: persona });
  const [known, setKnown] = useState(() => weighedBefore(persona));
  const [state, setState] = useState<Weighing['state']>(known ? 'done' : 'working');

  useEffect(() => {
    if (state !== 'working') return undefined;
    return startWeighing(
      run.of,
      (soFar) => {
        setKnown(soFar);
        if (soFar.at.is === 'done') setState('done');
      },
      () => setState('failed'),
    );
  }, [run, state]);

  return {
    of: run.of,
    known,
    state,
    stop: () => setState('stopped'),
    again: () => {
      setRun({ of: persona });
      setKnown(null);
      setState('working');
    },
  };
}
