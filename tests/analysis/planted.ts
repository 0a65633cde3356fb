// Faults planted into a person as shipped: each as an author might make it.
import { fileOf } from '../support/everyone.ts';
import { fitOf } from '../../src/rapport/fit.ts';
import { deriveAct } from '../../src/rapport/derive.ts';
import type { Gesture } from '../../src/persona/script.ts';
import type { Table, Truth } from '../../src/persona/vocabulary.ts';

interface Spoken {
  says: string;
  does: Gesture;
  also?: Gesture;
}
interface Beat {
  id: string;
  topic: string;
  details?: string[];
  table: Table;
  moves: (Spoken & { to: unknown })[];
}
interface Reply {
  cues?: unknown[];
}
export interface File {
  beats: Beat[];
  hand: Spoken[];
  cutOff: Spoken[];
  reactions: Record<string, Record<string, Reply>>;
  endings: { id: string; when?: object }[];
  topics: { entry: string }[];
  orders: string[][];
  brief: { facts: { id: string; truth: Truth }[] };
  allow?: unknown[];
}

/** A person’s file with faults in it, as text. */
export function withFaults(id: string, ...faults: readonly ((file: File) => void)[]): string {
  const file = JSON.parse(fileOf(id).text) as File;
  delete file.allow;
  for (const fault of faults) fault(file);
  return JSON.stringify(file, null, 2);
}

/** A topic begins with a beat that is gone. */
export const danglingTarget = (file: File): void => {
  const [topic] = file.topics;
  if (topic) topic.entry = `${topic.entry}x`;
};

/** Two beats lead to each other, and never on. */
export const loop = (file: File): void => {
  const [first, second] = file.beats;
  for (const move of first?.moves ?? []) move.to = second?.id;
  for (const move of second?.moves ?? []) move.to = first?.id;
};

/** Nothing asks after her side any more: one of the things a break needs. */
export const removedRepair = (file: File): void => {
  file.hand = file.hand.filter(({ does }) => does.gesture !== 'check-in');
  for (const move of [...file.beats.flatMap(({ moves }) => moves), ...file.cutOff, ...file.hand])
    for (const key of ['does', 'also'] as const) if (move[key]?.gesture === 'ask') move[key] = { gesture: 'inform' };
};

/** She stops when she is cut off, and nothing shows. */
export const deletedCue = (file: File): void => {
  for (const reply of Object.values(file.reactions['interrupted'] ?? {})) delete reply.cues;
};

/** The first ending asks for what cannot be: to have been found out, and to be trusted. */
export const unreachableEnding = (file: File): void => {
  const [first] = file.endings;
  if (first) first.when = { exposed: true, trustAtLeast: 2 };
};

/** Wherever a reply fits, it is made the longest. */
export const longestFits = (file: File): void => {
  const truthOf = (fact: string) => file.brief.facts.find(({ id }) => id === fact)?.truth;
  for (const { topic, details = [], table, moves } of file.beats) {
    const fits = moves.find(
      ({ does }) =>
        fitOf(table, deriveAct({ ...DEFAULT, ...does }, { topic, details, truthOf, named: [] })) === 'fitting',
    );
    if (fits)
      fits.says = `${fits.says} And so on, and so on, and so forth, as one says.`.slice(0, 118).padEnd(118, '.');
  }
};
const DEFAULT = { shape: 'open' } as const;
