// At which beat each event of a person's tests is answered: two beats may have moves of one name.
import { readEvent } from '../../dialogue/event.ts';
import { tailWord } from '../../dialogue/speech.ts';
import { start, step } from '../../dialogue/step.ts';
import { buildTalk, characterOf } from '../../dialogue/talk.ts';
import type { BeatAt } from '../../persona/rename.ts';
import type { Expect, Persona } from '../../persona/schema.ts';
import { walker } from '../../rapport/walk.ts';

/** Plays every `expect`, as far as it goes, and remembers where each event was said. */
export function beatsOfExpects(persona: Persona): BeatAt {
  const played = persona.expect.map((expect) => beatsOf(persona, expect));
  return (expect, event) => played[expect]?.[event] ?? null;
}

function beatsOf(persona: Persona, { order, jolt, events }: Expect): readonly string[] {
  const talk = buildTalk(persona, 0, {
    arrangement: { order: persona.orders[order] ?? [], joltAfter: jolt === 'off' ? null : jolt },
    react: walker(characterOf(persona)),
  });
  const beats: string[] = [];
  let { position } = start(talk);
  for (const text of events) {
    beats.push(position.beat);
    const beat = talk.beatOf(position.beat);
    const event = readEvent(text, tailWord(beat, position.spokenAs) ?? 1);
    const next = event === null ? null : step(talk, position, event);
    if (next === null || next.type === 'refused') break;
    position = next.position;
  }
  return beats;
}
