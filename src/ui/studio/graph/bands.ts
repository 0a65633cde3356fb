// The beats in bands, as a script has scenes: the opening, the topics as the first order has them, what belongs to no
// topic, the jolt, the close.
import type { Persona } from '../../../persona/schema.ts';
import type { Beat } from '../../../persona/script.ts';

export type BandKind = 'opening' | 'topic' | 'aside' | 'jolt' | 'close';

export interface Band {
  readonly topic: string; // the word its beats have in common
  readonly kind: BandKind;
  readonly title: string | null; // a topic's own
  readonly beats: readonly Beat[]; // in the order of the file
}

const KINDS: readonly BandKind[] = ['opening', 'topic', 'aside', 'jolt', 'close'];

/** Things by what they have in common, each in the order they came in. */
export function gathered<T>(things: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of things) {
    const others = found.get(by(one));
    if (others) others.push(one);
    else found.set(by(one), [one]);
  }
  return found;
}

/** Every beat in its band; a band without beats is left out. */
export function bandsOf(persona: Persona): readonly Band[] {
  const together = gathered(persona.beats, ({ topic }) => topic);
  const order = persona.orders[0] ?? [];
  const titles = new Map(persona.topics.map(({ id, title }) => [id, title]));
  const closing = new Set(persona.close.map(({ beat }) => beat));
  const kindOf = (topic: string, beats: readonly Beat[]): BandKind => {
    if (titles.has(topic)) return 'topic';
    const has = (id: string | undefined) => beats.some((beat) => beat.id === id);
    if (has(persona.opening[0])) return 'opening';
    if (has(persona.jolt?.beat)) return 'jolt';
    return beats.some(({ id }) => closing.has(id)) ? 'close' : 'aside';
  };
  const bands = [...together].map(([topic, beats]) => ({
    topic,
    kind: kindOf(topic, beats),
    title: titles.get(topic) ?? null,
    beats,
  }));
  const rank = ({ topic, kind }: Band) => [KINDS.indexOf(kind), order.indexOf(topic)] as const;
  return bands.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a[0] - b[0] || a[1] - b[1];
  });
}
