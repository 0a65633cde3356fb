// What of a person decides how the graph is drawn: the bands, their beats, the arrows in them, and the signs at which an
// arrow leaves its band. No words are in it, so that typing a line moves nothing.
import type { Persona } from '../../../persona/schema.ts';
import { bandsOf, gathered, type BandKind } from './bands.ts';
import { waysOf, wordOf, type Way } from './ways.ts';

/** An arrow ends within its band: at a beat, or at a sign that says where it goes on. */
export interface Arrow {
  readonly from: string;
  readonly to: string; // a beat or a sign
  readonly moves: number;
  readonly sometimes: boolean;
}

/** The place in a band where talks go on elsewhere. */
export interface Sign {
  readonly id: string;
  readonly to: string; // a beat of another band, or "next", "back", "end"
  readonly beats: readonly string[]; // what it comes to
  readonly ends: boolean;
}

export interface BandStructure {
  readonly topic: string;
  readonly kind: BandKind;
  readonly beats: readonly string[];
  readonly entered: readonly string[]; // those that are come to from another band
  readonly signs: readonly Sign[];
  readonly arrows: readonly Arrow[];
}

export interface Structure {
  readonly begins: string | null; // the beat a talk begins with
  readonly bands: readonly BandStructure[];
  readonly endings: readonly string[];
}

/** A sign's id. No beat can be called that: ids have no ">". */
const signId = (topic: string, to: string): string => `${topic}>${to}`;

/** The structure of a person's script. */
export function structureOf(persona: Persona, ways: readonly Way[] = waysOf(persona)): Structure {
  const bands = bandsOf(persona);
  const topicOf = new Map(bands.flatMap(({ topic, beats }) => beats.map(({ id }) => [id, topic] as const)));
  const waysFrom = gathered(ways, ({ from }) => topicOf.get(from) ?? '');
  const begins = persona.opening[0] ?? null;
  const entered = new Set(
    ways.flatMap(({ from, to, beats }) =>
      beats.filter((beat) => wordOf(to) !== null || topicOf.get(beat) !== topicOf.get(from)),
    ),
  );
  return {
    begins,
    bands: bands.map(({ topic, kind, beats }) => {
      const mine = waysFrom.get(topic) ?? [];
      const leaves = (to: string) => wordOf(to) !== null || topicOf.get(to) !== topic;
      const signs = gathered(
        mine.filter(({ to }) => leaves(to)),
        ({ to }) => to,
      );
      return {
        topic,
        kind,
        beats: beats.map(({ id }) => id),
        entered: beats.filter(({ id }) => entered.has(id)).map(({ id }) => id),
        signs: [...signs].map(([to, led]) => ({
          id: signId(topic, to),
          to,
          beats: [...new Set(led.flatMap((way) => way.beats))],
          ends: led.some(({ ends }) => ends),
        })),
        arrows: mine.map(({ from, to, moves, sometimes }) => ({
          from,
          to: leaves(to) ? signId(topic, to) : to,
          moves: moves.length,
          sometimes,
        })),
      };
    }),
    endings: persona.endings.map(({ id }) => id),
  };
}
