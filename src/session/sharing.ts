// What leaves when a talk is shared, level by level, as one value: the preview shows it, and the file is made of it.
import type { Guess, Session } from './session.ts';
import { transcriptOf, type Passage } from './transcript.ts';
import { turnsOf } from './standing.ts';
import { runOf, wayOf } from './tree.ts';

/** From least to most. */
export const SHARING_LEVELS = ['result', 'transcript', 'full', 'full with notes'] as const;
export type SharingLevel = (typeof SHARING_LEVELS)[number];

/** How it came out. Worked out by whoever shares: a record has no numbers in it. */
export interface Outcome {
  readonly ending: string | null; // its title; null: it is not over, or was left
  readonly repair: number | null; // null: not tested
  readonly noticing: number | null;
  readonly sustaining: number | null;
}

interface Heading {
  readonly name: string; // hers
  readonly began: string;
  readonly turns: number;
}

export type Shared =
  | (Heading & { readonly level: 'result'; readonly guess: Guess | null; readonly outcome: Outcome })
  | (Heading & { readonly level: 'transcript'; readonly passages: readonly Passage[] })
  | { readonly level: 'full' | 'full with notes'; readonly session: Session };

/**
 * Exactly what leaves of one sitting.
 * - result: with whom, when, how many turns, the guess and how it came out; nobody's words
 * - transcript: the words and what could be seen, and nothing else
 * - full: the moves with their times, so that it can be replayed; no private note, and nobody's remarks
 * - full with notes: those too
 */
export function shared(session: Session, level: SharingLevel, run: number, outcome: Outcome): Shared {
  const { began, guess } = runOf(session, run);
  const heading = { name: session.persona.name, began, turns: turnsOf(wayOf(session, run)).length };
  switch (level) {
    case 'result':
      return { level, ...heading, guess: guess ?? null, outcome };
    case 'transcript':
      return { level, ...heading, passages: transcriptOf(session, run) };
    case 'full':
    case 'full with notes':
      return { level, session: oneSitting(session, run, level === 'full with notes') };
  }
}

/** A record of that sitting alone, under the same name, so that a review of it finds its way back. */
function oneSitting(session: Session, number: number, withNotes: boolean): Session {
  const { note, ...run } = runOf(session, number);
  const way = wayOf(session, number);
  const { remarks = [], ...rest } = session;
  const onTheWay = new Set<string | null>([null, ...way.map(({ id }) => id)]);
  const kept = withNotes ? remarks.filter(({ turn }) => onTheWay.has(turn)) : [];
  return {
    ...rest,
    runs: [{ ...run, from: null, ...(withNotes && note !== undefined ? { note } : {}) }],
    turns: way.map((turn) => ({ ...turn, run: 0 })),
    ...(kept.length ? { remarks: kept } : {}),
  };
}
