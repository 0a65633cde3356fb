import { describe, expect, it } from 'vitest';
import {
  mergePose,
  POSE,
  STANCE_POSE_NAMES,
  STANCE_POSES,
  stancePose,
  wholePose,
  type PosePart,
} from '../../../src/ui/portrait/pose.ts';

const PARTS = Object.keys(POSE) as PosePart[];

describe('a cue changes a pose', () => {
  it('changes the parts it names and leaves the others', () => {
    const pose = mergePose(STANCE_POSES.openListening, { gaze: 'down', hands: 'one stopped' });
    expect(pose).toEqual({ ...STANCE_POSES.openListening, gaze: 'down', hands: 'one stopped' });
  });

  it('draws a setting nobody knows as in open, listening', () => {
    const pose = mergePose(STANCE_POSES.guarded, { gaze: 'inwards', brow: 'constructor' });
    expect(pose).toEqual({ ...STANCE_POSES.guarded, gaze: 'you', brow: 'easy' });
  });

  it('draws a stance nobody knows as open, listening', () => {
    expect(stancePose('thoroughly fed up')).toBe(STANCE_POSES.openListening);
    expect(stancePose('toString')).toBe(STANCE_POSES.openListening);
    expect(stancePose('mended')).toBe(STANCE_POSES.mended);
  });

  it('settles every part of an empty pose, on the first name of each list', () => {
    const pose = wholePose({});
    expect(pose).toEqual(STANCE_POSES.openListening);
    for (const part of PARTS) expect(pose[part]).toBe(POSE[part][0]);
  });
});

describe('the stances', () => {
  it('use only names of the lists', () => {
    for (const name of STANCE_POSE_NAMES) {
      for (const part of PARTS) expect(POSE[part]).toContain(STANCE_POSES[name][part]);
    }
  });

  it('never differ in every part: shared parts keep the picture from being a meter', () => {
    for (const one of STANCE_POSE_NAMES) {
      for (const other of STANCE_POSE_NAMES) {
        const shared = PARTS.filter((part) => STANCE_POSES[one][part] === STANCE_POSES[other][part]).length;
        expect({ one, other, shared: shared > 0 }).toEqual({ one, other, shared: true });
      }
    }
  });

  it('are no two alike', () => {
    const drawn = new Set(STANCE_POSE_NAMES.map((name) => JSON.stringify(STANCE_POSES[name])));
    expect(drawn.size).toBe(STANCE_POSE_NAMES.length);
  });

  it('keep the smile through a withdrawal and change the eyes', () => {
    const { openListening, withdrawal } = STANCE_POSES;
    expect(withdrawal.mouth).toBe(openListening.mouth);
    expect(withdrawal.eyes).not.toBe(openListening.eyes);
  });
});
