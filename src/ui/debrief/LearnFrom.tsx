import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { retriesOf } from '../../analysis/learnable.ts';
import { buildTalk } from '../../dialogue/talk.ts';
import type { Session } from '../../session/session.ts';
import { wayOf } from '../../session/tree.ts';
import { askJudgements } from '../replay/judging.ts';
import { ROUTES } from '../routes.ts';
import { debriefText as words } from '../text/debrief.ts';
import type { Reading } from './reading.ts';

interface LearnFromProps {
  readonly reading: Reading;
  readonly session: Session;
  readonly run: number;
}

/** The way to the moments worth standing before again; how many there are is worked out meanwhile. */
export function LearnFrom({ reading: { persona, timeline }, session, run }: LearnFromProps) {
  const [moments, setMoments] = useState<number | null>(null);
  useEffect(() => {
    const asked = askJudgements(persona, session.seed, wayOf(session, run));
    asked.answer.then(
      (judgements) => setMoments(retriesOf(buildTalk(persona, session.seed), timeline, judgements).length),
      () => undefined, // the page says so where it is asked for
    );
    return asked.cancel;
  }, [persona, timeline, session, run]);
  return (
    <p className="debrief-learn">
      {moments === 0 ? (
        <span className="meta">{words.learn.none}</span>
      ) : (
        <>
          <Link className="btn" href={ROUTES.learn(session.id, run)}>
            {words.learn.from}
          </Link>
          <span className="meta">{moments === null ? '' : words.learn.why(moments)}</span>
        </>
      )}
    </p>
  );
}
