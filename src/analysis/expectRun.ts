// The talks a persona file brings along to be held to: each is had, and where it comes otherwise is told by its place in the file.
import { arrange } from '../dialogue/arrange.ts';
import { buildTalk } from '../dialogue/talk.ts';
import { eventWritten } from '../dialogue/written.ts';
import type { Expect, Persona } from '../persona/schema.ts';
import { blank, extend } from '../session/replay.ts';

/** What did not come as the file says, and which part of the file says it. */
export interface Unmet {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly came: string;
}

/** Has the talk. An event that is not on offer ends it; what would have come of it nobody can tell. */
export function runExpect(persona: Persona, number: number): readonly Unmet[] {
  const talk = expect(persona, number);
  const path = ['expect', number] as const;
  const built = buildTalk(persona, 0, {
    arrangement: {
      order: persona.orders[talk.order] ?? arrange(persona, 0).order,
      joltAfter: talk.jolt === 'off' ? null : talk.jolt,
    },
  });
  let timeline = blank(built);
  for (const [at, written] of talk.events.entries()) {
    const event = eventWritten(built, timeline.position, written);
    const next = event && extend(built, timeline, { event, at: 0 }, at);
    if (!next || next.stopped)
      return [
        { path: [...path, 'events', at], expected: written, came: next?.stopped?.reason ?? 'That is not an event.' },
      ];
    timeline = next;
  }
  const { stance, bond, trust, depth, strain } = timeline.position.rapport;
  const ending = timeline.position.ended?.ending ?? null;
  const came = { stance, bond, trust, depth, strain, turns: timeline.moments.length, ending };
  return Object.entries(talk.reaches).flatMap(([key, wanted]) => {
    const got = came[key as keyof typeof came];
    return got === wanted
      ? []
      : [
          {
            path: [...path, 'reaches', key],
            expected: `${key} ${wanted}`,
            came: got === null ? 'The talk is not over.' : `${key} ${got}`,
          },
        ];
  });
}

function expect(persona: Persona, number: number): Expect {
  const found = persona.expect[number];
  if (!found) throw new Error(`${persona.id} has no talk ${number} to be held to.`);
  return found;
}
