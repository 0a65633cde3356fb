// Where the moves of a script lead, as somebody reading it would say: "next", "back" and "end" resolved to the beats they
// may come to. Conditions are not weighed and nothing counts as heard: these are the ways there may be, not those of one
// talk. What a talk really comes to is for the linter and the balance.
import type { Persona } from '../../../persona/schema.ts';
import type { Beat, LeadingMove } from '../../../persona/script.ts';
import { gathered } from './bands.ts';

/** The words of a file that stand for a place which depends on the talk. */
const WORDS = ['next', 'back', 'end'] as const;
export type WayWord = (typeof WORDS)[number];

/** All the moves of a beat that lead to the same place. */
export interface Way {
  readonly from: string;
  readonly to: string; // a beat, or one of the three words
  readonly moves: readonly string[]; // their ids
  readonly sometimes: boolean; // at least one of them leads here only under a condition
  readonly beats: readonly string[]; // what it comes to; of a beat, that beat
  readonly ends: boolean; // it may end the talk
}

export const wordOf = (to: string): WayWord | null => WORDS.find((word) => word === to) ?? null;

/** Every way of the script, beat by beat, in the order of the file. */
export function waysOf(persona: Persona): readonly Way[] {
  const resolve = resolver(persona);
  return persona.beats.flatMap((beat) =>
    targetsOf(beat).map(([to, moves]) => ({
      from: beat.id,
      to,
      moves: moves.map(({ id }) => id),
      sometimes: moves.some((move) => typeof move.to !== 'string' && move.to.length > 1),
      ...resolve(beat.id, to),
    })),
  );
}

const namedBy = ({ to }: LeadingMove): readonly string[] =>
  typeof to === 'string' ? [to] : [...new Set(to.map(({ beat }) => beat))];

function targetsOf({ moves }: Beat): readonly (readonly [to: string, moves: readonly LeadingMove[]])[] {
  const led = moves.flatMap((move) => namedBy(move).map((to) => ({ to, move })));
  return [...gathered(led, ({ to }) => to)].map(([to, all]) => [to, all.map(({ move }) => move)]);
}

interface Outcome {
  readonly beats: readonly string[];
  readonly ends: boolean;
}

/** Where the script stands, as far as "next" and "back" ask. */
interface Standing {
  readonly beat: string;
  readonly begun: number; // topics
  readonly joltCame: boolean;
  readonly back: string | null;
}

const END = 'end';

/** Walks every order of topics, and answers what a word comes to from a beat. */
function resolver(persona: Persona): (from: string, to: string) => Outcome {
  const beats = new Map(persona.beats.map((beat) => [beat.id, [...new Set(beat.moves.flatMap(namedBy))]]));
  const found = new Map<string, Set<string>>();
  const note = (from: string, word: string, place: string) => {
    const key = `${from} ${word}`;
    const places = found.get(key);
    if (places) places.add(place);
    else found.set(key, new Set([place]));
  };
  const closing = persona.close.map(({ beat }) => beat);
  const afterAll = persona.close.every(({ when }) => when !== undefined) ? [...closing, END] : closing;
  const entryOf = new Map(persona.topics.map(({ id, entry }) => [id, entry]));

  for (const order of persona.orders)
    for (const after of persona.jolt?.after ?? [null]) {
      const seen = new Set<string>();
      const queue: Standing[] = persona.opening
        .slice(0, 1)
        .map((beat) => ({ beat, begun: 0, joltCame: false, back: null }));
      const onward = ({ begun, joltCame, back }: Standing): readonly Standing[] => {
        const topic = order[begun];
        const entry = topic === undefined ? undefined : entryOf.get(topic);
        const places = entry === undefined ? afterAll : [entry];
        const then = Math.min(begun + 1, order.length);
        const following = places.map((beat) => ({ beat, begun: then, joltCame, back }));
        const now = after !== null && !joltCame && begun >= after && begun < order.length;
        if (!persona.jolt || !now) return following;
        const jolt = persona.jolt.beat; // it comes if the bond is whole; else the topic does
        return [...following, ...places.map((beat) => ({ beat: jolt, begun: then, joltCame: true, back: beat }))];
      };
      for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
        const key = `${here.beat} ${here.begun} ${here.joltCame ? 1 : 0} ${here.back ?? ''}`;
        if (seen.has(key)) continue;
        seen.add(key);
        for (const to of beats.get(here.beat) ?? []) {
          if (to === END) note(here.beat, to, END);
          const places =
            to === 'back' && here.back !== null
              ? [{ ...here, beat: here.back, back: null }]
              : to === 'next' || to === 'back'
                ? onward(here)
                : to === END
                  ? []
                  : [{ ...here, beat: to }];
          for (const place of places) note(here.beat, to, place.beat);
          queue.push(...places.filter(({ beat }) => beat !== END));
        }
      }
    }

  return (from, to) => {
    if (wordOf(to) === null) return { beats: beats.has(to) ? [to] : [], ends: false };
    const places = found.get(`${from} ${to}`) ?? new Set();
    return {
      beats: [...places].filter((place) => place !== END && beats.has(place)),
      ends: to === END || places.has(END),
    };
  };
}
