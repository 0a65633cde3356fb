import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Judgement } from '../../analysis/judgement.ts';
import { retriesOf } from '../../analysis/learnable.ts';
import { buildTalk } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import { replay } from '../../session/replay.ts';
import type { Session } from '../../session/session.ts';
import { wayOf } from '../../session/tree.ts';
import { useKeptTalk } from '../debrief/useKeptTalk.ts';
import { Page } from '../parts/Page.tsx';
import { askJudgements } from '../replay/judging.ts';
import { ROUTES, sittingIn, useQuery } from '../routes.ts';
import { debriefText } from '../text/debrief.ts';
import { learnText as words } from '../text/learn.ts';
import { Learning } from './Learning.tsx';
import './learn.css';

/** A kept talk, gone back to moment by moment. */
export default function LearnScreen({ session: id }: { readonly session: string }) {
  const { talk } = useKeptTalk(id);
  const query = useQuery();
  switch (talk.state) {
    case 'waiting':
      return <Waiting says="" />;
    case 'not-here':
      return <Nothing title={debriefText.notHere.title} body={debriefText.notHere.body} to={ROUTES.people} />;
    case 'unreadable':
      return <Nothing title={debriefText.unreadable} body={talk.sentence} to={ROUTES.people} />;
    case 'nobody':
      return <Nothing title={debriefText.nobodyTitle} body={debriefText.nobody(talk.persona)} to={ROUTES.people} />;
    case 'here': {
      const run = sittingIn(query, talk.session.runs.length) ?? talk.session.runs.length - 1;
      return <Judged key={run} session={talk.session} persona={talk.persona} run={run} />;
    }
  }
}

interface JudgedProps {
  readonly session: Session;
  readonly persona: Persona;
  readonly run: number;
}

type Working =
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'failed' }
  | { readonly is: 'known'; readonly judgements: readonly Judgement[] };

/** What else could have happened is worked out first, in a worker. */
function Judged({ session, persona, run }: JudgedProps) {
  const [working, setWorking] = useState<Working>({ is: 'working', done: 0, of: 0 });
  const way = useMemo(() => wayOf(session, run), [session, run]);
  useEffect(() => {
    const asked = askJudgements(persona, session.seed, way, (progress) => setWorking({ is: 'working', ...progress }));
    asked.answer.then(
      (judgements) => setWorking({ is: 'known', judgements }),
      () => setWorking({ is: 'failed' }),
    );
    return asked.cancel;
  }, [persona, session.seed, way]);
  const talk = useMemo(() => buildTalk(persona, session.seed), [persona, session.seed]);
  const timeline = useMemo(() => replay(talk, way), [talk, way]);
  const retries = useMemo(
    () => (working.is === 'known' ? retriesOf(talk, timeline, working.judgements) : []),
    [talk, timeline, working],
  );
  const debrief = ROUTES.debrief(session.id, run);
  if (working.is === 'working') return <Working done={working.done} of={working.of} />;
  if (working.is === 'failed') return <Nothing title={words.title(persona.name)} body={words.failed} to={debrief} />;
  if (retries.length === 0)
    return <Nothing title={words.none.title} body={words.none.body(persona.name)} to={debrief} />;
  return (
    <Learning
      persona={persona}
      talk={talk}
      session={session}
      run={run}
      way={way}
      timeline={timeline}
      retries={retries}
    />
  );
}

/** Nothing is said for the first second; then that work is going on, and how far it is. */
function Working({ done, of }: { readonly done: number; readonly of: number }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return <Waiting says={long ? `${words.working}${of > 0 ? ` ${words.workingFor(done, of)}` : ''}` : ''} />;
}

function Waiting({ says }: { readonly says: string }) {
  return (
    <main className="page" aria-busy="true">
      <p className="sr">{words.opening}</p>
      <output className="meta">{says}</output>
    </main>
  );
}

function Nothing({ title, body, to }: { readonly title: string; readonly body: string; readonly to: string }) {
  return (
    <Page title={title} lede={body}>
      <p className="learn-go">
        <Link className="btn btn-lead" href={to}>
          {to === ROUTES.people ? debriefText.back : words.back}
        </Link>
      </p>
    </Page>
  );
}
