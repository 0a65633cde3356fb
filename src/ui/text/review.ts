// What the program says where somebody comments on a talk.
import type { Effect } from '../../scoring/course.ts';
import type { RemarkKind, Verdict } from '../../session/remark.ts';
import { counted } from './counting.ts';
import { debriefText } from './debrief.ts';

const KINDS: Readonly<Record<RemarkKind, string>> = {
  note: 'Note',
  question: 'Question',
  praise: 'Praise',
  'try-instead': 'Try instead',
};

/** The same verbs as the machine's own. */
const verb = (verdict: Verdict): string => debriefText.table.effect(verdict);

export const reviewText = {
  compose: (turn: number): string => `A comment on turn ${turn}`,
  name: 'Your name, as it will stand beside it',
  kind: 'What it is',
  kinds: KINDS,
  text: 'What you want to say',
  verdict: 'What the turn did, as you see it',
  noVerdict: 'As it stands',
  verdicts: verb,
  why: 'If you see it otherwise, your comment is the reason; both stand.',
  keep: 'Keep it',
  close: 'Leave it',
  missingName: 'Your name first.',
  missingText: 'There is nothing to keep yet.',
  comments: (count: number): string => `Comments (${count})`,
  none: 'Nobody has said anything about this talk yet.',
  whole: 'The talk',
  turn: (turn: number): string => `Turn ${turn}`,
  elsewhere: 'In another sitting',
  by: (by: string, kind: RemarkKind): string => `${by}, ${KINDS[kind].toLowerCase()}`,
  seenAs: (verdict: Verdict, effect: Effect | null): string =>
    effect === null || effect === verdict
      ? `Seen as “${verb(verdict)}”.`
      : `Seen as “${verb(verdict)}”, where Attune has something else.`,
  takeAway: 'Take it away',
  taken: 'Taken away.',
  putBack: 'Put it back',
  save: 'Save my comments as a review',
  saved: (count: number): string => `${counted(count, 'comment')}, as a file with your downloads.`,
  fileName: (person: string, day: string): string => `attune-${person}-${day}.review.json`,
  keptNow: 'Kept.',
} as const;
