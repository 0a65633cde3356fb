import { useEffect, useState } from 'react';
import { divergenceOf, type Divergence } from '../../session/divergence.ts';
import type { Persona } from '../../persona/schema.ts';
import { readTalk, type Reading } from '../debrief/reading.ts';
import { readSittingAt, type SittingAt } from '../routes.ts';
import { useServices, type Services } from '../services.ts';

export interface Side {
  readonly at: SittingAt;
  readonly began: string;
  readonly reading: Reading;
}

export type Both =
  | { readonly is: 'waiting' }
  | { readonly is: 'not here' }
  | { readonly is: 'two people' }
  | { readonly is: 'nobody'; readonly id: string }
  | {
      readonly is: 'here';
      readonly persona: Persona;
      readonly sides: readonly [Side, Side];
      readonly divergence: Divergence;
    };

/** Two sittings as an address names them, read. */
export function useBoth(one: string, other: string): Both {
  const { sessions, library } = useServices();
  const [both, setBoth] = useState<Both>({ is: 'waiting' });
  useEffect(() => {
    let left = false;
    const show = (found: Both) => {
      if (!left) setBoth(found);
    };
    readBoth({ sessions, library }, one, other).then(show, () => show({ is: 'not here' }));
    return () => {
      left = true;
    };
  }, [sessions, library, one, other]);
  return both;
}

async function readBoth(
  { sessions, library }: Pick<Services, 'sessions' | 'library'>,
  one: string,
  other: string,
): Promise<Both> {
  const [a, b] = [readSittingAt(one), readSittingAt(other)];
  if (!a || !b) return { is: 'not here' };
  const [first, second] = await Promise.all([sessions.load(a.session), sessions.load(b.session)]);
  if (!first?.ok || !second?.ok) return { is: 'not here' };
  const [runA, runB] = [first.session.runs[a.run], second.session.runs[b.run]];
  if (!runA || !runB) return { is: 'not here' };
  const { id } = first.session.persona;
  if (id !== second.session.persona.id) return { is: 'two people' };
  const { persona } = await library.load(id);
  if (!persona) return { is: 'nobody', id };
  const sides = [
    { at: a, began: runA.began, reading: readTalk(persona, first.session, a.run) },
    { at: b, began: runB.began, reading: readTalk(persona, second.session, b.run) },
  ] as const;
  const [left, right] = sides;
  return { is: 'here', persona, sides, divergence: divergenceOf(left.reading.timeline, right.reading.timeline) };
}
