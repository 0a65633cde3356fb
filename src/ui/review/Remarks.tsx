import type { Effect } from '../../scoring/course.ts';
import type { Remark } from '../../session/remark.ts';
import { reviewText as words } from '../text/review.ts';
import './review.css';

interface RemarksProps {
  readonly remarks: readonly Remark[];
  readonly effect: Effect | null; // what the machine says of the turn; null: nothing, or it is hidden
  readonly mine: string; // the name whose remarks can be taken away
  readonly onTakeAway: (remark: Remark) => void;
}

/** What has been said of a turn: who, what kind, and what they see in it, beside the machine's own. */
export function Remarks({ remarks, effect, mine, onTakeAway }: RemarksProps) {
  return (
    <ul className="remarks">
      {remarks.map((remark) => (
        <li key={remark.id}>
          <p className="caps">{words.by(remark.by, remark.kind)}</p>
          <p className="remark-text">{remark.text}</p>
          {remark.verdict === undefined ? null : <p className="meta">{words.seenAs(remark.verdict, effect)}</p>}
          {remark.by === mine ? (
            <button className="link" onClick={() => onTakeAway(remark)}>
              {words.takeAway}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
