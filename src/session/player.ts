// What plays a person: it holds the only mutable reference, the record and where it stands. The clock is handed in.
import type { Talk } from '../dialogue/talk.ts';
import { extend, replay, type Timeline } from './replay.ts';
import { TURNS_MOST } from './pacing.ts';
import type { RecordedEvent, RecordedTurn, Session } from './session.ts';
import { runOf, wayOf, withRun } from './tree.ts';
import { wordsOfOpening, wordsOfTurn } from './words.ts';

export interface PlayerState {
  readonly session: Session;
  readonly timeline: Timeline;
}

export interface Player {
  readonly talk: Talk;
  readonly state: () => PlayerState;
  /** Does one thing. Null when it was done; the reason when it was refused, and then nothing has changed. */
  readonly perform: (event: RecordedEvent) => string | null;
  /** Undoes the last turn, and what was noticed after it; that it was stays in the record. Null, or why not. */
  readonly takeBack: () => string | null;
  /** Calls back after every change, until the returned function is called. */
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * A player for the last sitting of a record, new or taken up again: what is there already is refolded first.
 * @param elapsed milliseconds of talk so far, pauses left out; called once per event
 */
export function createPlayer(talk: Talk, session: Session, elapsed: () => number): Player {
  const timeline = replay(talk, wayOf(session));
  let state: PlayerState = {
    session: session.opening ? session : { ...session, opening: wordsOfOpening(timeline.opening.speech) },
    timeline,
  };
  const run = session.runs.length - 1;
  let last = session.turns.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
  const listeners = new Set<() => void>();
  const set = (next: PlayerState) => {
    state = next;
    for (const listener of new Set(listeners)) listener();
  };
  return {
    talk,
    state: () => state,
    perform: (event) => {
      if (state.session.turns.length >= TURNS_MOST) return 'This record is full: begin a talk of its own.';
      const at = Math.max(0, Math.round(elapsed()));
      const next = extend(talk, state.timeline, { event, at }, last);
      if (next.stopped) return next.stopped.reason;
      const done = next.moments.at(-1);
      const turn: RecordedTurn = {
        id: `t${String(++last)}`,
        after: runOf(state.session).tip,
        run,
        event,
        at,
        ...(done && event.type !== 'notice' ? { words: wordsOfTurn(done.turn) } : {}),
      };
      const grown = { ...state.session, turns: [...state.session.turns, turn] };
      set({ session: withRun(grown, run, { tip: turn.id }), timeline: next });
      return null;
    },
    takeBack: () => {
      const undone = wayOf(state.session).findLast(({ event }) => event.type !== 'notice');
      if (!undone) return 'There is nothing to take back.';
      if (undone.run !== run) return 'What came before this sitting stays as it was.';
      const back = withRun(state.session, run, { tip: undone.after });
      set({ session: back, timeline: replay(talk, wayOf(back)) });
      return null;
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
