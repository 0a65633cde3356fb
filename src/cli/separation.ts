// How well a number tells sessions of high quality from those of low: the area under the ROC curve, with an interval, for
// the rapport and for what can be counted without any model.
import type { Result, Session, Utterance } from './annomi.ts';

/** Both groups' values of one number. */
interface Groups {
  readonly high: readonly number[];
  readonly low: readonly number[];
}

export interface Area {
  readonly name: string;
  readonly auc: number;
  readonly from: number; // 95 % interval
  readonly to: number;
}

export interface Separation {
  readonly high: number;
  readonly low: number;
  readonly areas: readonly Area[]; // the rapport first
}

const RESAMPLES = 2000;
const SEED = 1;

/** The share of pairs, one of each group, in which the high one has more; a tie is half a pair. */
export function areaUnder({ high, low }: Groups): number {
  let won = 0;
  for (const one of high) for (const other of low) won += one > other ? 1 : one === other ? 0.5 : 0;
  return won / (high.length * low.length);
}

/** Numbers from 0 up to 1 that the seed decides (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The middle 95 % of the areas of groups drawn again from the sessions there are, each group from itself. */
function interval({ high, low }: Groups): { readonly from: number; readonly to: number } {
  const draw = drawing(SEED);
  const again = (group: readonly number[]) => group.map(() => group[Math.floor(draw() * group.length)] ?? 0);
  const areas = Array.from({ length: RESAMPLES }, () => areaUnder({ high: again(high), low: again(low) }));
  const sorted = areas.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(RESAMPLES - 1, Math.floor(RESAMPLES * share))] ?? 0;
  return { from: at(0.025), to: at(0.975) };
}

const share = ({ utterances }: Session, is: (utterance: Utterance) => boolean): number => {
  const turns = utterances.filter(({ interlocutor }) => interlocutor === 'therapist');
  return turns.length === 0 ? 0 : turns.filter(is).length / turns.length;
};
const reflects = (utterance: Utterance) => utterance.reflection_exists === 'true';
const tells = (utterance: Utterance) => utterance.therapist_input_exists === 'true';
const advises = (utterance: Utterance) => tells(utterance) && utterance.therapist_input_subtype === 'advice';

type Measure = readonly [name: string, of: (session: Session, result: Result) => number];
const MEASURES: readonly Measure[] = [
  ['rapport', (_session, { rapport }) => rapport],
  ['reflections per turn', (session) => share(session, reflects)],
  ['not advising, per turn', (session) => -share(session, advises)],
  ['reflections minus input, per turn', (session) => share(session, reflects) - share(session, tells)],
];

/** The comparison; null when the file does not name sessions of both qualities. */
export function separationOf(sessions: readonly Session[], results: readonly Result[]): Separation | null {
  const of = (quality: string, value: Measure[1]) =>
    sessions.flatMap((session, at) => {
      const result = results[at];
      return session.quality === quality && result ? [value(session, result)] : [];
    });
  const areas = MEASURES.map(([name, value]) => ({ name, high: of('high', value), low: of('low', value) }));
  const [{ high, low } = { high: [], low: [] }] = areas;
  if (high.length === 0 || low.length === 0) return null;
  return {
    high: high.length,
    low: low.length,
    areas: areas.map(({ name, ...groups }) => ({ name, auc: areaUnder(groups), ...interval(groups) })),
  };
}
