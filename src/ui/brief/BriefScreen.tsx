import { useMemo } from 'react';
import { Link } from 'wouter';
import { Header } from '../parts/Header.tsx';
import { Page } from '../parts/Page.tsx';
import { FileProblem } from '../people/FileProblem.tsx';
import { useSomebody } from '../people/somebody.ts';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { briefText } from '../text/brief.ts';
import { Brief } from './Brief.tsx';
import './brief.css';

/** What you know before you sit down with somebody. */
export default function BriefScreen({ persona: id }: { readonly persona: string }) {
  const here = useServices().library.ids.includes(id);
  const asked = useMemo(() => (here ? [id] : []), [here, id]);
  const [somebody] = useSomebody(asked)?.people ?? [];
  if (!here)
    return (
      <Page title={briefText.nobody.title} lede={briefText.nobody.body(id)}>
        <ToPeople />
      </Page>
    );
  if (somebody === undefined) return <Waiting />;
  if (somebody.persona === null)
    return (
      <Page title={briefText.unusable(id)}>
        <div className="brief-unusable">
          <FileProblem id={id} arrival={somebody.arrival} />
        </div>
        <ToPeople />
      </Page>
    );
  return <Brief persona={somebody.persona} unfinished={somebody.meeting?.unfinished ?? null} />;
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
