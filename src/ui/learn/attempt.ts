// One answer tried at a moment: the talk as it would have gone on, and what the answer did. Through the one step.
import type { Answer, Retry } from '../../analysis/learnable.ts';
import type { Talk } from '../../dialogue/talk.ts';
import { hand, replies, cutIns, type Offer } from '../../dialogue/offered.ts';
import { courseOf, type CourseTurn } from '../../scoring/course.ts';
import { extend, type Timeline } from '../../session/replay.ts';
import { deed } from '../talk/script.ts';
import { learnText as words } from '../text/learn.ts';

export interface Attempt {
  readonly timeline: Timeline; // with the answer, and hers
  readonly did: CourseTurn;
}

/** The talk with that answer at its end. Null: it cannot be given there after all. */
export function attempted(talk: Talk, before: Timeline, { event }: Answer): Attempt | null {
  const timeline = extend(talk, before, { event, at: before.moments.at(-1)?.at ?? 0 }, before.moments.length);
  const did = timeline.stopped ? undefined : courseOf(timeline).at(-1);
  return did ? { timeline, did } : null;
}

/** An answer as a row of the page. */
export interface AnswerRow {
  readonly answer: Answer;
  readonly says: string;
  readonly deed: boolean; // done, not said
}

/** The answers of one kind, in the order the talk lists them. */
export function rowsFor(
  talk: Talk,
  before: Timeline,
  { answers }: Retry,
  place: Answer['place'],
): readonly AnswerRow[] {
  const here = answers.filter((answer) => answer.place === place);
  if (place === 'silence')
    return (['short', 'long'] as const).flatMap((length) =>
      here
        .filter(({ event }) => event.type === 'silence' && event.length === length)
        .map((answer) => ({ answer, says: words.silence[length], deed: true })),
    );
  const offers: Readonly<
    Record<'reply' | 'hand' | 'cut in', (talk: Talk, position: Timeline['position']) => readonly Offer[]>
  > = { reply: replies, hand, 'cut in': cutIns };
  return offers[place](talk, before.position).flatMap(({ move, says }) =>
    here
      .filter(({ event }) => 'move' in event && event.move === move.id)
      .map((answer) => ({ answer, says: deed(says), deed: deed(says) !== says })),
  );
}
