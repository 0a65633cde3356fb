import { POSE, type Pose, type PosePart, type WholePose } from '../../persona/pose.ts';

export { POSE, type Pose, type PosePart, type WholePose };

/** The settings a pose may be given before they have been checked: from a file, a form or a test. */
export type PoseChanges = { readonly [Part in PosePart]?: string | undefined };

/**
 * How the sitter sits in each stance, and in the moments that last a turn. Any two share a part: were every part to
 * stand for one stance, the picture would be a meter.
 */
export const STANCE_POSES = {
  openTelling: {
    brow: 'lifted',
    eyes: 'open',
    mouth: 'telling',
    gaze: 'you',
    turn: 'to you',
    tilt: 'level',
    lean: 'forward',
    distance: 'near',
    hands: 'apart',
    prop: 'before',
  },
  openListening: {
    brow: 'easy',
    eyes: 'open',
    mouth: 'smiling',
    gaze: 'you',
    turn: 'to you',
    tilt: 'tilted',
    lean: 'forward',
    distance: 'near',
    hands: 'round the mug',
    prop: 'before',
  },
  guarded: {
    brow: 'level',
    eyes: 'open',
    mouth: 'closed',
    gaze: 'past',
    turn: 'to you',
    tilt: 'level',
    lean: 'back',
    distance: 'held back',
    hands: 'folded',
    prop: 'beside',
  },
  disengaged: {
    brow: 'easy',
    eyes: 'half shut',
    mouth: 'straight',
    gaze: 'past',
    turn: 'away',
    tilt: 'level',
    lean: 'away',
    distance: 'gone',
    hands: 'gone',
    prop: 'out of reach',
  },
  withdrawal: {
    brow: 'level',
    eyes: 'half shut',
    mouth: 'smiling',
    gaze: 'you',
    turn: 'to you',
    tilt: 'wary',
    lean: 'back',
    distance: 'there',
    hands: 'one stopped',
    prop: 'before',
  },
  confrontation: {
    brow: 'lowered',
    eyes: 'hard',
    mouth: 'closed',
    gaze: 'you',
    turn: 'to you',
    tilt: 'level',
    lean: 'far forward',
    distance: 'close',
    hands: 'folded',
    prop: 'beside',
  },
  thinking: {
    brow: 'level',
    eyes: 'lowered',
    mouth: 'closed',
    gaze: 'down',
    turn: 'away',
    tilt: 'tilted',
    lean: 'upright',
    distance: 'there',
    hands: 'round the mug',
    prop: 'before',
  },
  mended: {
    brow: 'easy',
    eyes: 'lowered',
    mouth: 'smiling',
    gaze: 'down',
    turn: 'to you',
    tilt: 'far over',
    lean: 'forward',
    distance: 'there',
    hands: 'round the mug',
    prop: 'before',
  },
} as const satisfies Readonly<Record<string, WholePose>>;

export type StancePose = keyof typeof STANCE_POSES;

/** The names of the whole poses, for lists and checks. */
export const STANCE_POSE_NAMES = Object.keys(STANCE_POSES).filter(isStancePose);

function isStancePose(name: string): name is StancePose {
  return Object.hasOwn(STANCE_POSES, name);
}

/** The whole pose of that name; a name nobody knows is open, listening. */
export function stancePose(name: string): WholePose {
  return isStancePose(name) ? STANCE_POSES[name] : STANCE_POSES.openListening;
}

/** The setting itself when the part knows it, and otherwise nothing. */
function known<const Names extends readonly string[]>(
  names: Names,
  name: string | undefined,
): Names[number] | undefined {
  return names.find((other) => other === name);
}

/**
 * The pose after a cue: parts the cue names are changed, all others stay. An unknown name is drawn as in
 * `openListening`; the authoring check says so long before anybody sits down.
 */
export function mergePose(base: PoseChanges, changes: PoseChanges): WholePose {
  const fallback = STANCE_POSES.openListening;
  const settle = <const Names extends readonly string[]>(names: Names, part: PosePart, otherwise: Names[number]) =>
    known(names, changes[part] ?? base[part]) ?? otherwise;
  return {
    brow: settle(POSE.brow, 'brow', fallback.brow),
    eyes: settle(POSE.eyes, 'eyes', fallback.eyes),
    mouth: settle(POSE.mouth, 'mouth', fallback.mouth),
    gaze: settle(POSE.gaze, 'gaze', fallback.gaze),
    turn: settle(POSE.turn, 'turn', fallback.turn),
    tilt: settle(POSE.tilt, 'tilt', fallback.tilt),
    lean: settle(POSE.lean, 'lean', fallback.lean),
    distance: settle(POSE.distance, 'distance', fallback.distance),
    hands: settle(POSE.hands, 'hands', fallback.hands),
    prop: settle(POSE.prop, 'prop', fallback.prop),
  };
}

/** A pose with every part settled: parts nobody named are as in `openListening`. */
export function wholePose(pose: PoseChanges): WholePose {
  return mergePose(pose, {});
}
