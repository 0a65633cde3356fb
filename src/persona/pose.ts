// The parts of the portrait and the settings each may take, in words a coach would use for what can be seen. The drawing
// room (src/ui/portrait) knows how each is drawn; here they are only names.

/**
 * Every setting of every part. The first name of a list is what an unknown name falls back to: open and listening.
 *
 * - `brow` and `eyes` are the parts to read; `mouth` is the part not to read: a smile can stay while the eyes change.
 * - `gaze` is where attention is; `screen` is the only gaze a video call has.
 * - `distance` and `lean` belong to the body, `tilt` and `turn` to the head.
 * - `prop` is the thing in front of the sitter: a mug, a paper cup, a glass. Hands round it hold it wherever it was.
 */
export const POSE = {
  brow: ['easy', 'lifted', 'level', 'worried', 'heavy', 'lowered'],
  eyes: ['open', 'smiling', 'half shut', 'narrowed', 'lowered', 'hard', 'shut'],
  mouth: ['smiling', 'half smiling', 'telling', 'closed', 'straight', 'small', 'pressed', 'turned down'],
  gaze: ['you', 'past', 'down', 'up', 'screen'],
  turn: ['to you', 'away'],
  tilt: ['tilted', 'level', 'wary', 'far over'],
  lean: ['forward', 'far forward', 'upright', 'back', 'away'],
  distance: ['near', 'close', 'there', 'held back', 'gone'],
  hands: ['round the mug', 'apart', 'one stopped', 'folded', 'flat', 'one gone', 'gone'],
  prop: ['before', 'beside', 'out of reach', 'put away'],
} as const;

/** A part of the drawing. */
export type PosePart = keyof typeof POSE;

/** Where each part has been put. Parts left out stay as they were. */
export type Pose = { readonly [Part in PosePart]?: (typeof POSE)[Part][number] };

/** A pose with every part settled: what the drawing needs. */
export type WholePose = Required<Pose>;
