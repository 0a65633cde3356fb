// A talk written as a coach writes it: "ask-boat, cut in no at 3, silence long". In: text. Out: what happened.
import type { TalkEvent } from '../../src/dialogue/event.ts';
import type { Position } from '../../src/dialogue/position.ts';
import { start, step } from '../../src/dialogue/step.ts';
import { buildTalk, type Talk } from '../../src/dialogue/talk.ts';
import { eventWritten } from '../../src/dialogue/written.ts';
import type { Turn } from '../../src/dialogue/turn.ts';
import type { Persona } from '../../src/persona/schema.ts';

/** A person's talk in a given order of topics, without the jolt unless it is asked for. */
export const talkWith = (persona: Persona, order = 0, joltAfter: number | null = null): Talk =>
  buildTalk(persona, 0, { arrangement: { order: persona.orders[order] ?? [], joltAfter } });

export interface Conversation {
  readonly turns: readonly Turn[];
  readonly positions: readonly Position[]; // before the first turn, and after each
  readonly position: Position; // where it stands
  readonly turn: Turn; // the last one
}

/** The event a coach has written, here. */
export function eventOf(talk: Talk, position: Position, written: string): TalkEvent {
  const event = eventWritten(talk, position, written);
  if (!event) throw new Error(`"${written}" is not an event.`);
  return event;
}

/** Has the conversation; a refused event is an error that says which and why. `from` is where it goes on from. */
export function converse(talk: Talk, written: string | readonly string[], from?: Position): Conversation {
  const events = typeof written === 'string' ? written.split(/,\s*/).filter(Boolean) : written;
  const turns: Turn[] = [];
  const positions: Position[] = [from ?? start(talk).position];
  for (const one of events) {
    const position = last(positions);
    const outcome = step(talk, position, eventOf(talk, position, one));
    if (outcome.type === 'refused') throw new Error(`"${one}" was refused: ${outcome.reason}`);
    if (outcome.type === 'noticed') continue;
    turns.push(outcome.turn);
    positions.push(outcome.position);
  }
  return {
    turns,
    positions,
    position: last(positions),
    get turn() {
      return last(turns);
    },
  };
}

/** The reason an event is refused for; null when it is not. */
export function refusal(talk: Talk, written: string | TalkEvent, position = start(talk).position): string | null {
  const outcome = step(talk, position, typeof written === 'string' ? eventOf(talk, position, written) : written);
  return outcome.type === 'refused' ? outcome.reason : null;
}

/** What she said in a turn, all of it or one part. */
export const herWords = ({ hers }: Turn, part?: string): string =>
  hers.utterances
    .filter((one) => one.kind === 'says' && (part === undefined || one.part === part))
    .map(({ text }) => text)
    .join(' ');

/** The acts of a turn and the rules that answered them: "interrupt: interrupt". */
export const reasonsOf = ({ reasons }: Turn): readonly string[] => reasons.map(({ act, rule }) => `${act}: ${rule}`);

function last<T>(list: readonly T[]): T {
  const found = list.at(-1);
  if (found === undefined) throw new Error('Nothing has happened yet.');
  return found;
}
