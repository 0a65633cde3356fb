// Keeps the record after every change, one write at a time, the newest last. What cannot be kept is said, and play goes on.
import type { Player } from '../../session/player.ts';
import type { Kept, SessionStore } from '../services.ts';

export interface KeptTo {
  readonly result: Kept;
  readonly turns: number; // turns in the record that was written, or should have been
}

/** Keeps what the player plays until the returned function is called. `told` hears of every write. */
export function keepUp(player: Player, sessions: SessionStore, told: (kept: KeptTo) => void): () => void {
  let writing = false;
  let changed = false;
  let stopped = false;
  const write = async () => {
    writing = true;
    do {
      changed = false;
      const { session, timeline } = player.state();
      const result = await sessions.save(session);
      if (!stopped) told({ result, turns: timeline.moments.length });
    } while (changed);
    writing = false;
  };
  const unsubscribe = player.subscribe(() => {
    changed = true;
    if (!writing) void write();
  });
  return () => {
    stopped = true;
    unsubscribe();
  };
}
