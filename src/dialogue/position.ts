// Everything that is true at a moment of a talk. A value: comparable, forkable, recomputed and never stored as truth.
import type { Cue } from '../persona/script.ts';
import type { Stance } from '../persona/vocabulary.ts';
import type { Rapport } from '../rapport/rapport.ts';

export interface Position {
  readonly rapport: Rapport;
  readonly beat: string; // whose line was spoken last
  readonly spokenAs: Stance; // in which stance
  readonly floor: 'hers' | 'yours' | 'cut'; // hers: her line can be cut in on; cut: you cut her off and she has stopped
  readonly resumed: boolean; // she filled a silence herself: what was thinking is a story now
  readonly stayed: boolean; // a turn was taken at this beat without going on; the next such one moves on
  readonly heard: readonly string[]; // beats, in the order heard
  readonly heardOpen: readonly string[]; // those a condition asks about, heard while she was open
  readonly topicsBegun: number;
  readonly joltCame: boolean;
  readonly back: string | null; // where the jolt came in
  readonly unfinished: { readonly said: string; readonly unsaid: string } | null; // the sentence she was cut off in
  readonly named: readonly string[]; // facts claimed
  readonly cutTurns: number; // turns since she was cut off: each brings the next four things to say
  readonly asides: readonly string[];
  readonly brokenBy: 'you' | 'nobody' | null;
  readonly mendedYours: boolean;
  readonly mendedConfrontation: boolean;
  readonly showing: readonly Cue[]; // the cues of what she last said or did
  readonly ended: { readonly by: 'script' | 'her' | 'you'; readonly ending: string | null } | null;
}
