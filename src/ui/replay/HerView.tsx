import { becauseOf } from '../debrief/TurnTable.tsx';
import { replayText as words } from '../text/replay.ts';
import type { ReplayOf } from './replayOf.ts';
import type { ShownTurn } from './transcript.ts';

/** The same turn from the other side of the table: what your move was to her, and what she did not say. */
export function HerView({
  of: { pronoun, reading },
  shown: { number },
}: {
  readonly of: ReplayOf;
  readonly shown: ShownTurn;
}) {
  const course = reading?.course[number - 1];
  if (!course) return null;
  const { views } = course.turn.hers;
  return (
    <div className="herview">
      <p>
        <span className="caps">{words.asHeard(pronoun)}</span> {becauseOf(course, pronoun)}
      </p>
      <p>
        <span className="caps">{words.unsaid(pronoun)}</span>{' '}
        {views.length > 0 ? <span className="cueline">{views.join(' ')}</span> : words.nothingUnsaid(pronoun)}
      </p>
    </div>
  );
}
