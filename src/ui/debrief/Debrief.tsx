import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Guess, Session } from '../../session/session.ts';
import { before } from '../../session/standing.ts';
import { runOf, wayOf } from '../../session/tree.ts';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../parts/arrival.ts';
import { ROUTES } from '../routes.ts';
import { outcomeOf } from '../share/outcomeOf.ts';
import '../share/print.css';
import { debriefText as words } from '../text/debrief.ts';
import { Curve } from './Curve.tsx';
import './debrief.css';
import { Did } from './Did.tsx';
import { LearnFrom } from './LearnFrom.tsx';
import { Moments } from './Moments.tsx';
import { Numbers } from './Numbers.tsx';
import type { Reading } from './reading.ts';
import { Reflection } from './Reflection.tsx';
import './sheet.css';
import { Sittings } from './Sittings.tsx';
import { becauseOf, TurnTable } from './TurnTable.tsx';

const ShareSheet = lazy(() => import('../share/ShareSheet.tsx'));

interface DebriefProps {
  readonly reading: Reading;
  readonly session: Session;
  readonly run: number;
  readonly guess: Guess;
  readonly notices: ReactNode;
  readonly seed: number;
  readonly onNote: (note: string) => Promise<string | null>;
}

/** What happened, what it was worth, and what she had wanted. */
export function Debrief({ reading, session, run, guess, notices, seed, onNote }: DebriefProps) {
  const { persona, course, marks, start } = reading;
  const pronoun = persona.pronouns;
  const heading = useArrival(words.title(persona.name));
  const [at, setAt] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const [sharing, setSharing] = useState(false);
  const tableId = useId();
  return (
    <div className="sheet">
      <Header />
      <main className="page debrief">
        <Sittings session={session} run={run} />
        {notices}
        <div className="debrief-top">
          <div>
            <p className="caps">{words.where(persona)}</p>
            <h1 ref={heading} tabIndex={-1}>
              {words.headline(reading.headline, pronoun)}
            </h1>
            <Guessed reading={reading} guess={guess} />
          </div>
          <div>
            <Curve
              name={persona.name}
              pronoun={pronoun}
              start={start}
              turns={course}
              marks={marks}
              at={at}
              onRead={setAt}
              beside={
                <button
                  className="link"
                  aria-expanded={asTable}
                  aria-controls={tableId}
                  onClick={() => setAsTable(!asTable)}
                >
                  {asTable ? words.curve.hideTable : words.curve.asTable}
                </button>
              }
            />
            <Reader reading={reading} at={at} />
          </div>
        </div>
        {asTable ? (
          <TurnTable id={tableId} name={persona.name} pronoun={pronoun} course={course} marks={marks} />
        ) : null}
        <Moments
          moments={reading.moments}
          shifts={reading.score.noticing.shifts}
          pronoun={pronoun}
          againAt={(turn) => ROUTES.fromHere(persona.id, session.id, before(wayOf(session, run), turn))}
          replayAt={(turn) => ROUTES.replay(session.id, run, { turn })}
        />
        <LearnFrom reading={reading} session={session} run={run} />
        <Numbers score={reading.score} tally={reading.tally} pronoun={pronoun} />
        <Reflection note={runOf(session, run).note ?? ''} onKeep={onNote} />
        <section className="debrief-behind">
          <div>
            <h2 className="caps">{words.behind.wants(pronoun)}</h2>
            <p className="prose">{persona.about.wants}</p>
          </div>
          <div>
            <h2 className="caps">{words.behind.hides(pronoun)}</h2>
            <p className="prose">{persona.about.hides}</p>
          </div>
        </section>
        <p className="debrief-on">
          <Link className="btn btn-lead" href={ROUTES.talk(persona.id, seed)}>
            {words.again}
          </Link>
          <Link className="btn" href={ROUTES.replay(session.id, run)}>
            {words.replay}
          </Link>
          <button className="btn" onClick={() => setSharing(true)}>
            {words.share}
          </button>
          <Link className="btn" href={ROUTES.brief(persona.id)}>
            {words.brief}
          </Link>
          <Link className="link" href={ROUTES.people}>
            {words.back}
          </Link>
        </p>
      </main>
      {sharing ? (
        <Suspense fallback={null}>
          <ShareSheet session={session} run={run} outcome={outcomeOf(reading)} onClose={() => setSharing(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The guess beside what she was, and how it ended. */
function Guessed({
  reading: { persona, end, timeline, takenBack },
  guess,
}: {
  readonly reading: Reading;
  readonly guess: Guess;
}) {
  const { ended, rapport } = timeline.position;
  const title = persona.endings.find(({ id }) => id === ended?.ending)?.title;
  return (
    <div className="debrief-guess">
      <h2 className="caps">{words.guessed.before}</h2>
      <dl>
        <dt>{words.guessed.yours}</dt>
        <dd>{words.guessed.guess(guess)}</dd>
        <dt>{words.guessed.was(persona.pronouns)}</dt>
        <dd>{end.left ? words.guessed.gone(end.from ?? 0) : words.guessed.stance(end.stance, end.from)}</dd>
        {ended ? (
          <>
            <dt>{words.guessed.ended}</dt>
            <dd>{title === undefined ? words.guessed.endedBy[ended.by] : words.guessed.ending(title)}</dd>
          </>
        ) : null}
      </dl>
      <p className="prose">{words.guessed.compared(guess.stance, rapport.stance, persona.pronouns)}</p>
      {takenBack > 0 ? <p className="meta">{words.tookBack(takenBack)}</p> : null}
    </div>
  );
}

/** The turn the slider stands on, in words. Screen readers hear it from the slider. */
function Reader({ reading: { course, persona }, at }: { readonly reading: Reading; readonly at: number | null }) {
  const one = at === null ? undefined : course[at - 1];
  if (!one) return <p className="meta debrief-reader">{words.curve.hint}</p>;
  return (
    <p className="debrief-reader">
      <span className="caps">{words.curve.at(one.number)}</span>
      <span className="prose">
        <Did turn={one.turn} /> {becauseOf(one, persona.pronouns)}
      </span>
    </p>
  );
}
