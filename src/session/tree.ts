// The tree a session is: ways through it, sittings, what was taken back. A way is the turns from the first to a tip.
import type { RecordedTurn, Run, Session } from './session.ts';

/** The turns that lead to a tip, first to last. */
export function wayTo(session: Session, tip: string | null): readonly RecordedTurn[] {
  const byId = new Map(session.turns.map((turn) => [turn.id, turn]));
  const way: RecordedTurn[] = [];
  for (let id = tip; id !== null;) {
    const turn = byId.get(id);
    if (!turn) throw new Error(`There is no turn "${id}" in the session ${session.id}.`);
    way.push(turn);
    id = turn.after;
  }
  return way.toReversed();
}

/** The sitting of that number; without one, the last. */
export function runOf(session: Session, number = session.runs.length - 1): Run {
  const run = session.runs[number];
  if (!run) throw new Error(`There is no sitting ${number} in the session ${session.id}.`);
  return run;
}

/** Everything that was done in a sitting, with what came before it. */
export const wayOf = (session: Session, number?: number): readonly RecordedTurn[] =>
  wayTo(session, runOf(session, number).tip);

/** How many turns of a sitting were taken back: they are in the tree, and not on its way. */
export function takenBackIn(session: Session, number = session.runs.length - 1): number {
  const kept = new Set(wayOf(session, number).map(({ id }) => id));
  return session.turns.filter(({ id, run, event }) => run === number && event.type !== 'notice' && !kept.has(id))
    .length;
}

/**
 * Another sitting, from after a turn of this session; null: from the first line. One in which nothing was done, guessed
 * or noted makes room for it, so there are never more sittings than turns but one.
 */
export function branched(
  session: Session,
  from: string | null,
  { began, pacing }: Pick<Run, 'began' | 'pacing'>,
): Session {
  const last = session.runs.length - 1;
  const { guess, note } = runOf(session);
  const untouched = !guess && note === undefined && !session.turns.some(({ run }) => run === last);
  const runs = untouched ? session.runs.slice(0, last) : session.runs;
  return { ...session, runs: [...runs, { began, pacing, from, tip: from }] };
}

/** The same session with something else in one of its sittings: a guess, a note, where it stands. */
export const withRun = (session: Session, number: number, change: Partial<Run>): Session => ({
  ...session,
  runs: session.runs.map((run, index) => (index === number ? { ...run, ...change } : run)),
});

/** A fresh session with turns played elsewhere, as its first sitting. */
export const onto = (fresh: Session, way: readonly RecordedTurn[]): Session =>
  withRun({ ...fresh, turns: way.map((turn) => ({ ...turn, run: 0 })) }, 0, { tip: way.at(-1)?.id ?? null });
