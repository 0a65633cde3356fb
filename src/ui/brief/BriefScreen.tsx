import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Persona } from '../../persona/schema.ts';
import type { Session } from '../../session/session.ts';
import { Header } from '../parts/Header.tsx';
import { Page } from '../parts/Page.tsx';
import { FileProblem } from '../people/FileProblem.tsx';
import { lastMeeting } from '../people/meetings.ts';
import { fetchPerson, type Arrival } from '../people/usePeople.ts';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { briefText } from '../text/brief.ts';
import { Brief } from './Brief.tsx';
import './brief.css';

type Fetched = { readonly arrival: Arrival; readonly sessions: readonly Session[] } | undefined;

/** What you know before you sit down with somebody. */
export default function BriefScreen({ persona: id }: { readonly persona: string }) {
  const { library } = useServices();
  const here = library.ids.includes(id);
  const fetched = useBrief(id, here);
  if (!here)
    return (
      <Page title={briefText.nobody.title} lede={briefText.nobody.body(id)}>
        <ToPeople />
      </Page>
    );
  if (fetched === undefined) return <Waiting />;
  const { arrival, sessions } = fetched;
  if (arrival === 'did not arrive' || arrival.persona === null)
    return (
      <Page title={briefText.unusable(id)}>
        <div className="brief-unusable">
          <FileProblem id={id} arrival={arrival} />
        </div>
        <ToPeople />
      </Page>
    );
  return <Met persona={arrival.persona} sessions={sessions} />;
}

function Met({ persona, sessions }: { readonly persona: Persona; readonly sessions: readonly Session[] }) {
  return <Brief persona={persona} unfinished={lastMeeting(persona, sessions)?.unfinished ?? null} />;
}

function useBrief(id: string, wanted: boolean): Fetched {
  const { library, sessions } = useServices();
  const [fetched, setFetched] = useState<Fetched>();
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const kept = sessions.list().catch((): readonly Session[] => []);
    void Promise.all([fetchPerson(library, id), kept]).then(([arrival, talks]) => {
      if (!left) setFetched({ arrival, sessions: talks });
    });
    return () => {
      left = true;
    };
  }, [library, sessions, id, wanted]);
  return fetched;
}

function ToPeople() {
  return (
    <p className="brief-go">
      <Link href={ROUTES.people} className="btn btn-lead">
        {briefText.toPeople}
      </Link>
    </p>
  );
}

/** The plate’s frame and its wall. */
function Waiting() {
  return (
    <>
      <Header />
      <main className="page brief" aria-busy="true">
        <div className="brief-side">
          <div className="brief-plate brief-frame" />
        </div>
      </main>
    </>
  );
}
