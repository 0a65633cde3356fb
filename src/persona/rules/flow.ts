// Which beat can follow which, read off the file alone: conditions count as if they might hold.
import type { Persona } from '../schema.ts';
import { targetsOf } from './inFile.ts';

/** The beats a beat leads to by name. */
export const waysOf = (persona: Persona): ReadonlyMap<string, readonly string[]> =>
  new Map(persona.beats.map(({ id, moves }) => [id, [...new Set(moves.flatMap(({ to }) => targetsOf(to)))]]));

/** Every beat that can be come to from these. */
export function reachedFrom(
  ways: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = from.filter((id) => ways.has(id));
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(ways.get(id) ?? []).filter((one) => ways.has(one)));
  }
  return seen;
}

/** Where a talk can come to a beat without another beat leading there. */
export const beginnings = ({ opening, topics, close, jolt }: Persona): readonly string[] => [
  ...opening.slice(0, 1),
  ...topics.map(({ entry }) => entry),
  ...close.map(({ beat }) => beat),
  ...(jolt ? [jolt.beat] : []),
];

/** Which beat can follow which in one order of topics: by name, by "next", into the close. The jolt stands aside. */
export function followers(persona: Persona, order: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const ways = waysOf(persona);
  const entries = order.flatMap((topic) => persona.topics.find(({ id }) => id === topic)?.entry ?? []);
  const stages = [
    persona.opening.slice(0, 1),
    ...entries.map((entry) => [entry]),
    persona.close.map(({ beat }) => beat),
  ];
  const after = new Map<string, Set<string>>();
  for (const [index, stage] of stages.entries())
    for (const id of reachedFrom(ways, stage)) {
      const next = after.get(id) ?? new Set();
      for (const to of ways.get(id) ?? [])
        if (to === 'next') for (const one of stages[index + 1] ?? []) next.add(one);
        else if (ways.has(to)) next.add(to);
      after.set(id, next);
    }
  return new Map([...after].map(([id, next]) => [id, [...next].filter((one) => one !== id)]));
}
