// One turn as it happened: the trace the debrief, the linter and the tests read (law 8).
import type { Cue } from '../persona/script.ts';
import type { Bond, Stance, Table } from '../persona/vocabulary.ts';
import type { Act } from '../rapport/act.ts';
import type { Rapport } from '../rapport/rapport.ts';
import type { TalkEvent } from './event.ts';
import type { Speech } from './speech.ts';

/** One act of the turn, the rule that answered it, and how she stood before and after. */
export interface Reason {
  readonly act: Act | 'jolt';
  readonly rule: string; // explained in rapport/reason.ts
  readonly before: Rapport;
  readonly after: Rapport;
}

export interface Turn {
  readonly event: TalkEvent;
  readonly beat: string; // the beat that was answered
  readonly spokenAs: Stance; // the stance its line was spoken in
  readonly table: Table; // what she had put on the table
  readonly said: string | null; // your exact words; null: none
  readonly cut: { readonly said: string; readonly unsaid: string } | null; // her sentence, if you cut her off in it
  readonly shown: readonly Cue[]; // the cues on show when you acted
  readonly reasons: readonly Reason[]; // one or two acts, and a jolt if one came
  readonly before: Rapport;
  readonly after: Rapport;
  readonly broke: { readonly bond: Bond; readonly by: 'you' | 'nobody' } | null;
  readonly mended: boolean;
  readonly hers: Speech;
  readonly next: string; // the beat whose line stands now
  readonly ended: { readonly by: 'script' | 'her' | 'you'; readonly ending: string | null } | null;
}
