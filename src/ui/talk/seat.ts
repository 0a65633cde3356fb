// How she sits in the plate now: the pose of her stance or of the moment, and what the cues on show change in it.
import type { Cue } from '../../persona/script.ts';
import type { Position } from '../../dialogue/position.ts';
import type { Turn } from '../../dialogue/turn.ts';
import type { Table } from '../../persona/vocabulary.ts';
import { mergePose, STANCE_POSES, type StancePose, type WholePose } from '../portrait/pose.ts';

export interface Seat {
  readonly position: Position;
  readonly turn: Turn | null; // the turn she is answering; null: the opening
  readonly table: Table; // what her line puts on the table
  readonly cues: readonly Cue[];
  readonly speaking: boolean;
  readonly silent: boolean;
}

function baseOf({ position, turn, table, speaking, silent }: Seat): StancePose {
  const { stance, bond } = position.rapport;
  if (turn?.broke) return turn.broke.bond === 'confrontation' ? 'confrontation' : 'withdrawal';
  if (turn?.mended === true) return 'mended';
  if (bond === 'confrontation') return 'confrontation';
  if (stance === 'disengaged') return 'disengaged';
  if (stance === 'guarded') return 'guarded';
  if (silent || table === 'thinking') return 'thinking';
  return speaking ? 'openTelling' : 'openListening';
}

/** The whole pose to draw. */
export const poseOf = (sitting: Seat): WholePose =>
  sitting.cues.reduce<WholePose>(
    (pose, cue) => (cue.pose === undefined ? pose : mergePose(pose, cue.pose)),
    STANCE_POSES[baseOf(sitting)],
  );
