import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Persona } from '../../persona/schema.ts';
import type { Session } from '../../session/session.ts';
import { runOf } from '../../session/tree.ts';
import { Notice } from '../parts/Notice.tsx';
import { Page } from '../parts/Page.tsx';
import { ROUTES, sittingIn, useQuery } from '../routes.ts';
import { useServices } from '../services.ts';
import { debriefText as words } from '../text/debrief.ts';
import { Debrief } from './Debrief.tsx';
import { GuessForm } from './GuessForm.tsx';
import { readTalk, type Reading } from './reading.ts';
import { useKeptTalk, type Keeping } from './useKeptTalk.ts';

/** After a talk: first your own guess, alone; then what happened. */
export default function DebriefScreen({ session: id }: { readonly session: string }) {
  const { talk, keep } = useKeptTalk(id);
  const query = useQuery();
  switch (talk.state) {
    case 'waiting':
      return (
        <main className="page" aria-busy="true">
          <p className="sr">{words.opening}</p>
        </main>
      );
    case 'not-here':
      return <Elsewhere title={words.notHere.title} body={words.notHere.body} />;
    case 'unreadable':
      return <Elsewhere title={words.unreadable} body={talk.sentence} />;
    case 'nobody':
      return <Elsewhere title={words.nobodyTitle} body={words.nobody(talk.persona)} />;
    case 'here':
      return (
        <After
          key={query}
          session={talk.session}
          persona={talk.persona}
          run={sittingIn(query, talk.session.runs.length) ?? talk.session.runs.length - 1}
          keep={keep}
        />
      );
  }
}

interface ElsewhereProps {
  readonly title: string;
  readonly body: string;
  readonly action?: ReactNode;
}

/** Nothing to look back on: why, and a way home. */
function Elsewhere({ title, body, action }: ElsewhereProps) {
  return (
    <Page title={title} lede={body}>
      <p className="debrief-on">
        {action}
        <Link className={action === undefined ? 'btn btn-lead' : 'btn'} href={ROUTES.people}>
          {words.back}
        </Link>
      </p>
    </Page>
  );
}

interface AfterProps {
  readonly session: Session;
  readonly persona: Persona;
  readonly run: number;
  readonly keep: Keeping['keep'];
}

function After({ session, persona, run, keep }: AfterProps) {
  const { newSeed } = useServices();
  const [seed] = useState(newSeed);
  const [notKept, setNotKept] = useState<string | null>(null);
  const reading = useMemo(() => readTalk(persona, session, run), [persona, session, run]);
  const goOn = (
    <Link className="btn btn-lead" href={onwards(session, run)}>
      {words.goOn}
    </Link>
  );
  if (reading.course.length === 0 && reading.changed !== 'script')
    return <Elsewhere title={words.nothingSaid.title} body={words.nothingSaid.body} action={goOn} />;
  const notices = (
    <>
      <Changes reading={reading} session={session} run={run} />
      {notKept === null ? null : <Notice tone="alert">{notKept}</Notice>}
    </>
  );
  const { guess } = runOf(session, run);
  if (guess === undefined)
    return (
      <GuessForm
        persona={persona}
        notices={notices}
        onGuess={(mine) => void keep(run, { guess: mine }).then(setNotKept)}
      />
    );
  return (
    <Debrief
      reading={reading}
      session={session}
      run={run}
      guess={guess}
      notices={notices}
      seed={seed}
      onNote={(note) => keep(run, { note })}
    />
  );
}

/** Where a sitting goes on that is still open: the last one by itself, an earlier one as another. */
const onwards = (session: Session, run: number): string =>
  run === session.runs.length - 1
    ? ROUTES.resume(session.persona.id, session.id)
    : ROUTES.fromHere(session.persona.id, session.id, runOf(session, run).tip);

interface ChangesProps extends Pick<AfterProps, 'session' | 'run'> {
  readonly reading: Reading;
}

/** What is not as it was: a script that has changed since, or a talk that goes on. */
function Changes({ reading, session, run }: ChangesProps) {
  const { persona, timeline, course, changed } = reading;
  const of = course.length + (timeline.stopped ? 1 : 0);
  if (changed === 'script')
    return (
      <Notice>{words.rewritten(persona.name, session.persona.version, persona.version, course.length, of)}</Notice>
    );
  if (timeline.stopped) return <Notice>{words.cutShort(course.length)}</Notice>;
  return (
    <>
      {changed === 'words' ? <Notice>{words.reworded(persona.name)}</Notice> : null}
      {timeline.position.ended ? null : (
        <Notice
          actions={
            <Link className="link" href={onwards(session, run)}>
              {words.goOn}
            </Link>
          }
        >
          {words.stillOpen(timeline.moments.length + 1)}
        </Notice>
      )}
    </>
  );
}
