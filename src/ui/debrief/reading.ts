// A kept talk, read: refolded from its record, scored, and compared with the person as she is written today.
import { buildTalk } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Stance } from '../../persona/vocabulary.ts';
import { courseOf, played, type CourseTurn } from '../../scoring/course.ts';
import { episodesOf } from '../../scoring/episodes.ts';
import { headlineOf, type Headline } from '../../scoring/headline.ts';
import { marksOf, type Mark } from '../../scoring/marks.ts';
import { momentsOf, type KeyMoment } from '../../scoring/moments.ts';
import { scoreOf, type Score } from '../../scoring/score.ts';
import { tally, type Tally } from '../../scoring/tally.ts';
import { contentHash } from '../../session/hash.ts';
import { replay, type Timeline } from '../../session/replay.ts';
import type { Session } from '../../session/session.ts';
import { takenBackIn, wayOf } from '../../session/tree.ts';

export interface Reading {
  readonly persona: Persona;
  readonly timeline: Timeline;
  readonly course: readonly CourseTurn[];
  readonly start: { readonly ease: number; readonly stance: Stance };
  readonly marks: readonly Mark[];
  readonly moments: readonly KeyMoment[];
  readonly score: Score;
  readonly tally: Tally;
  readonly headline: Headline;
  /** Her stance at the end, and the turn it dates from; null: from the start. */
  readonly end: { readonly stance: Stance; readonly from: number | null; readonly left: boolean };
  readonly takenBack: number; // turns of this sitting
  readonly changed: 'no' | 'words' | 'script';
}

/** Everything the debrief shows of one sitting, the last unless it is named, worked out again from the record. */
export function readTalk(persona: Persona, session: Session, run?: number): Reading {
  const timeline = replay(buildTalk(persona, session.seed), wayOf(session, run));
  const course = courseOf(timeline);
  const episodes = episodesOf(timeline);
  const score = scoreOf(timeline);
  const { ease, stance } = timeline.opening.position.rapport;
  const { structure, wording } = contentHash(persona);
  return {
    persona,
    timeline,
    course,
    start: { ease, stance },
    marks: marksOf(course, episodes, score.noticing),
    moments: momentsOf(timeline),
    score,
    tally: tally(timeline),
    headline: headlineOf(timeline, episodes, score.sustaining),
    end: endOf(timeline),
    takenBack: takenBackIn(session, run),
    changed: session.persona.structure !== structure ? 'script' : session.persona.wording !== wording ? 'words' : 'no',
  };
}

function endOf(timeline: Timeline): Reading['end'] {
  const { stance, left } = timeline.position.rapport;
  const turns = played(timeline);
  const other = turns.findLast(({ turn }) => turn.after.stance !== stance)?.number ?? 0;
  const always = other === 0 && timeline.opening.position.rapport.stance === stance;
  return { stance, left, from: left ? turns.length : always ? null : other + 1 };
}
