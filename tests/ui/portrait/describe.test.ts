import { describe, expect, it } from 'vitest';
import { describePose } from '../../../src/ui/portrait/describe.ts';
import { mergePose, POSE, STANCE_POSE_NAMES, STANCE_POSES, type PosePart } from '../../../src/ui/portrait/pose.ts';

const PARTS = Object.keys(POSE) as PosePart[];

describe('the text alternative', () => {
  it('says what is drawn, as a sentence a person would say', () => {
    expect(describePose('Mara', STANCE_POSES.withdrawal, 'in person', { pronouns: 'she' })).toBe(
      'Mara has sat back a little. She looks at you, her head drawn back a little. One hand has stopped short of the mug. Her mouth is smiling; her eyes are not.',
    );
  });

  it('names the thing on the table of each room', () => {
    const said = (scene: 'stall' | 'dinner') =>
      describePose('Gil', STANCE_POSES.openListening, 'in person', { pronouns: 'he', scene });
    expect(said('stall')).toContain('His hands are round the paper cup.');
    expect(said('dinner')).toContain('His hands are round the glass.');
  });

  it('agrees with "they"', () => {
    const said = describePose('Sam', STANCE_POSES.guarded, 'in person');
    expect(said).toBe(
      'Sam has sat back. They look past you. Their arms are folded. The mug is to one side. Their mouth is closed.',
    );
  });

  it('says nothing of hands, lean or where the head turns on a call', () => {
    const said = describePose('Jonah', STANCE_POSES.disengaged, 'video', { pronouns: 'he' });
    expect(said).toContain('He is looking at the screen');
    expect(said).not.toMatch(/hand|lean|back|away|mug/);
  });

  it('says nothing of a face that nobody can see', () => {
    expect(describePose('Jonah', {}, 'phone', { pronouns: 'he' })).toBe(
      'A telephone on a table, off its hook. You cannot see him.',
    );
    expect(describePose('Jonah', {}, 'video', { cameraOff: true })).toBe(
      'A screen with Jonah’s name on it, and no picture.',
    );
  });

  it('tells every stance apart', () => {
    const said = STANCE_POSE_NAMES.map((name) =>
      describePose('Mara', STANCE_POSES[name], 'in person', { pronouns: 'she' }),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  it('gives every setting of every part words of its own', () => {
    // A part is told apart somewhere: a brow only where the mouth does not smile, a thing only where no hands hold it.
    const plain = mergePose(STANCE_POSES.guarded, {
      mouth: 'closed',
      prop: 'before',
      eyes: 'open',
      hands: 'gone',
      lean: 'forward',
      distance: 'there',
    });
    for (const part of PARTS) {
      const said = new Map(
        POSE[part].map((setting) => [
          setting,
          describePose('Mara', mergePose(plain, { [part]: setting }), 'in person'),
        ]),
      );
      // "easy" and "level" brows are both nothing to remark on.
      const unsaid = part === 'brow' ? 1 : 0;
      expect({ part, words: new Set(said.values()).size }).toEqual({ part, words: said.size - unsaid });
    }
  });

  it('is made of whole sentences in every combination of face', () => {
    for (const brow of POSE.brow) {
      for (const eyes of POSE.eyes) {
        for (const mouth of POSE.mouth) {
          const said = describePose('Mara', { brow, eyes, mouth }, 'in person', { pronouns: 'she' });
          expect(said).toMatch(/^[A-Z][^.]*\.( [A-Z][^.]*\.)+$/);
          expect(said).not.toMatch(/ {2}|,,|undefined/);
        }
      }
    }
  });
});
