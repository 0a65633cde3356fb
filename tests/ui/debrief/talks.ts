// Talks to look back on: real ones, played through the engine, and kept as the program keeps them.
import { cutIns, hand, replies } from '../../../src/dialogue/offered.ts';
import { step } from '../../../src/dialogue/step.ts';
import { buildTalk, type Talk } from '../../../src/dialogue/talk.ts';
import type { Position } from '../../../src/dialogue/position.ts';
import type { Persona } from '../../../src/persona/schema.ts';
import { createPlayer } from '../../../src/session/player.ts';
import { newSession } from '../../../src/session/begin.ts';
import type { RecordedEvent, Run, Session } from '../../../src/session/session.ts';
import { withRun } from '../../../src/session/tree.ts';

/** What to do in a turn: the reply that does most, or least, of those on offer; or something of one's own. */
export type Doing = '+' | '-' | 'cut in' | 'take back' | RecordedEvent['type'];

/** Plays until the doings or the talk are at an end; what was guessed and noted afterwards is kept with it. */
export function talked(
  persona: Persona,
  doings: readonly Doing[],
  { seed = 0, ...after }: Partial<Pick<Session, 'seed'> & Pick<Run, 'guess' | 'note'>> = {},
): Session {
  const talk = buildTalk(persona, seed);
  const blank = newSession(persona, { id: 'talk-one', began: '2026-11-19T19:00:00Z', seed, pacing: 'untimed' });
  const player = createPlayer(talk, blank, () => 0);
  for (const doing of doings) {
    const { position } = player.state().timeline;
    if (position.ended) break;
    const refused = doing === 'take back' ? player.takeBack() : player.perform(eventOf(talk, position, doing));
    if (refused !== null) throw new Error(`${doing}: ${refused}`);
  }
  return withRun(player.state().session, 0, after);
}

export const often = (doing: Doing, times: number): readonly Doing[] => Array.from({ length: times }, () => doing);

function eventOf(talk: Talk, position: Position, doing: Exclude<Doing, 'take back'>): RecordedEvent {
  switch (doing) {
    case '+':
    case '-':
      return { type: 'say', move: chosen(talk, position, doing) };
    case 'cut in':
    case 'cut-in':
      return { type: 'cut-in', move: cutIns(talk, position)[0]?.move.id ?? 'nothing', word: 3 };
    case 'silence':
      return { type: 'silence', length: 'short' };
    case 'say':
      return { type: 'say', move: replies(talk, position)[0]?.move.id ?? 'nothing' };
    default:
      return { type: doing };
  }
}

function chosen(talk: Talk, position: Position, doing: '+' | '-'): string {
  const offers =
    position.rapport.bond === 'intact'
      ? replies(talk, position)
      : [...replies(talk, position), ...hand(talk, position)];
  const worth = (move: string): number => {
    const outcome = step(talk, position, { type: 'say', move });
    const act = outcome.type === 'turn' ? outcome.turn.reasons[0]?.after : undefined;
    if (!act || act.left) return -99;
    return (
      act.ease +
      act.trust +
      (act.bond === 'intact' ? 4 : 0) +
      (act.met ? 2 : 0) -
      act.strain * 2 -
      (act.flow === 'slip' ? 0.5 : 0)
    );
  };
  const ranked = offers
    .map(({ move }) => ({ id: move.id, worth: worth(move.id) }))
    .toSorted((a, b) => b.worth - a.worth);
  return (doing === '+' ? ranked[0] : ranked.at(-1))?.id ?? 'nothing';
}
