import { useEffect, useState } from 'react';
import type { Judgement } from '../../analysis/judgement.ts';
import type { Persona } from '../../persona/schema.ts';
import type { RecordedTurn } from '../../session/session.ts';
import type { Progress } from './analyst.ts';
import { askJudgements } from './judging.ts';

export interface Judged {
  readonly byTurn: ReadonlyMap<number, Judgement> | null; // null: not yet
  readonly progress: Progress | null;
  readonly failed: boolean;
}

const NOT_YET: Judged = { byTurn: null, progress: null, failed: false };

/** So long nothing is said of the work: most of it is done by then. In ms. */
const QUIET = 800;

/** Every turn of a way judged, as far as it fits the person; how far the work is meanwhile. */
export function useJudgements(persona: Persona | null, seed: number, way: readonly RecordedTurn[]): Judged {
  const [judged, setJudged] = useState<Judged>(NOT_YET);
  useEffect(() => {
    if (persona === null) return undefined;
    let wanted = true;
    const since = performance.now();
    const show = (next: (now: Judged) => Judged) => {
      if (wanted) setJudged(next);
    };
    const { answer, cancel } = askJudgements(persona, seed, way, (progress) =>
      show((now) => (now.byTurn || performance.now() - since < QUIET ? now : { ...now, progress })),
    );
    answer.then(
      (judgements) =>
        show(() => ({ byTurn: new Map(judgements.map((one) => [one.turn, one])), progress: null, failed: false })),
      () => show(() => ({ ...NOT_YET, failed: true })),
    );
    return () => {
      wanted = false;
      cancel();
    };
  }, [persona, seed, way]);
  return judged;
}
