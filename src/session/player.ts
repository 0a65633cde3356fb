// What plays a person: it holds the only mutable reference, the record and where it stands. The clock is handed in.
import type { Talk } from '../dialogue/talk.ts';
import { extend, replay, type Timeline } from './replay.ts';
import type { Guess, RecordedEvent, Session } from './session.ts';

export interface PlayerState {
  readonly session: Session;
  readonly timeline: Timeline;
}

export interface Player {
  readonly talk: Talk;
  readonly state: () => PlayerState;
  /** Does one thing. Null when it was done; the reason when it was refused, and then nothing has changed. */
  readonly perform: (event: RecordedEvent) => string | null;
  readonly setGuess: (guess: Guess) => void;
  readonly setNote: (note: string) => void;
  /** Calls back after every change, until the returned function is called. */
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * A player for a record, new or taken up again: entries already there are refolded first.
 * @param elapsed milliseconds of talk so far, pauses left out; called once per event
 */
export function createPlayer(talk: Talk, session: Session, elapsed: () => number): Player {
  let state: PlayerState = { session, timeline: replay(talk, session.entries) };
  const listeners = new Set<() => void>();
  const set = (next: PlayerState) => {
    state = next;
    for (const listener of new Set(listeners)) listener();
  };
  const kept = (change: Partial<Session>): Session => ({ ...state.session, ...change });
  return {
    talk,
    state: () => state,
    perform: (event) => {
      const entry = { event, at: Math.max(0, Math.round(elapsed())) };
      const timeline = extend(talk, state.timeline, entry, state.session.entries.length);
      if (timeline.stopped) return timeline.stopped.reason;
      set({ session: kept({ entries: [...state.session.entries, entry] }), timeline });
      return null;
    },
    setGuess: (guess) => set({ ...state, session: kept({ guess }) }),
    setNote: (note) => set({ ...state, session: kept({ note }) }),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
