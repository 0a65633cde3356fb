import { useState } from 'react';
import { reviewOf, reviewText as fileOf } from '../../session/review.ts';
import type { Session } from '../../session/session.ts';
import { handOver } from '../settings/keeping.ts';
import { reviewText as words } from '../text/review.ts';

interface RemarkListProps {
  readonly session: Session;
  readonly turnIds: readonly string[];
  readonly mine: string;
  readonly onSelect: (turn: number) => void;
}

/** Everything that has been said of a talk, in the order of its turns; and one's own as a file to send back. */
export function RemarkList({ session, turnIds, mine, onSelect }: RemarkListProps) {
  const [said, setSaid] = useState('');
  const numbered = (session.remarks ?? [])
    .map((remark) => ({ remark, number: remark.turn === null ? 0 : turnIds.indexOf(remark.turn) + 1 || Infinity }))
    .toSorted((a, b) => a.number - b.number);
  if (numbered.length === 0) return null;
  const own = numbered.filter(({ remark }) => remark.by === mine).length;
  const save = () => {
    const day = session.began.slice(0, 10);
    handOver(words.fileName(session.persona.id, day), fileOf(reviewOf(session, mine)));
    setSaid(words.saved(own));
  };
  return (
    <section className="remarklist" aria-label={words.comments(numbered.length)}>
      <h2 className="caps">{words.comments(numbered.length)}</h2>
      <ul>
        {numbered.map(({ remark, number }) => (
          <li key={remark.id}>
            {number > 0 && Number.isFinite(number) ? (
              <button className="link" onClick={() => onSelect(number)}>
                {words.turn(number)}
              </button>
            ) : (
              <span className="meta">{number === 0 ? words.whole : words.elsewhere}</span>
            )}
            <p>
              <span className="remarklist-by">{words.by(remark.by, remark.kind)}:</span> {remark.text}
            </p>
          </li>
        ))}
      </ul>
      {own > 0 ? (
        <button className="btn" onClick={save}>
          {words.save}
        </button>
      ) : null}
      <output className="meta">{said}</output>
    </section>
  );
}
