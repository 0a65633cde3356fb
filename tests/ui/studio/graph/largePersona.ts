// A person with as many beats as one likes, in topics of eight that fork and join the way the shipped ones do.
import { beat, lines, smallPersona } from '../../../support/smallPersona.ts';
import type { Persona } from '../../../../src/persona/schema.ts';

const TOPIC = 8;
/** How many beats further the four replies of a beat lead; no two topics follow the same pattern. */
const STEPS = [
  [1, 1, 1, 2],
  [1, 1, 2, 2],
  [2, 2, 2, 2],
  [1, 1, 1, 1],
  [1, 2, 3, 3],
] as const;

/** What a beat of such a person is called. */
export const beatId = (topic: number, at: number): string => `beat-${String(topic)}-${String(at)}`;

/** A person of `count` beats in topics of eight, and the opening and the close besides. */
export function largePersona(count: number): Persona {
  const topics = Array.from({ length: Math.ceil(count / TOPIC) }, (_none, topic) => topic);
  const ids = topics.map((topic) => `topic-${String(topic)}`);
  const beats = topics.flatMap((topic) =>
    Array.from({ length: Math.min(TOPIC, count - topic * TOPIC) }, (_none, at) => {
      const id = beatId(topic, at);
      const far = Math.min(TOPIC, count - topic * TOPIC) - 1;
      const to = (step: number) => (at + step > far ? 'next' : beatId(topic, at + step));
      return beat(id, {
        topic: ids[topic],
        lines: lines([`This is ${id}.`]),
        moves: (STEPS[(at * (topic + 1) + topic) % STEPS.length] ?? []).map((step, index) => ({
          id: `m${String(index)}-${id}`,
          says: 'Go on.',
          does: { gesture: 'murmur' },
          to: to(step),
        })),
      });
    }),
  );
  return smallPersona({
    opening: ['hello'],
    topics: topics.map((topic) => ({ id: ids[topic], title: `Topic ${String(topic)}`, entry: beatId(topic, 0) })),
    orders: [ids, ids.toReversed()],
    beats: [
      beat('hello', { topic: 'hello' }),
      ...beats,
      beat('kettle', {
        topic: 'close',
        moves: ['tea', 'no-tea'].map((id) => ({ id, says: 'Well.', does: { gesture: 'murmur' }, to: 'end' })),
      }),
    ],
  });
}
