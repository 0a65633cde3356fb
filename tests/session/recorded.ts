// Records for the tests that are not about playing: events in a row, as a player would have written them down.
import type { RecordedEvent, RecordedTurn } from '../../src/session/session.ts';

/** Turns that follow each other, a second apart, in the first sitting. */
export const inARow = (events: readonly RecordedEvent[]): readonly RecordedTurn[] =>
  events.map((event, index) => ({
    id: `t${index + 1}`,
    after: index === 0 ? null : `t${index}`,
    run: 0,
    event,
    at: index * 1000,
  }));
