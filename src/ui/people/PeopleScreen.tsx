import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { Page } from '../parts/Page.tsx';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { peopleText } from '../text/people.ts';
import { CastList, CastWaiting } from './CastList.tsx';
import { Lead, LeadWaiting } from './Lead.tsx';
import { latest } from './meeting.ts';
import { useSomebody, type Known, type Somebody } from './somebody.ts';
import './people.css';

const Next = lazy(() => import('./Next.tsx'));

/** Who one starts with. */
const FIRST = 'mara';

/** Everybody there is: the one you were with last, large, and the others as a cast list. */
export default function PeopleScreen() {
  const { ids } = useServices().library;
  const everybody = useSomebody(ids);
  const here = everybody === undefined ? ids.length : everybody.people.filter(isKnown).length;
  const talks = everybody?.talks ?? 0;
  return (
    <Page title={peopleText.title} lede={here === 0 ? peopleText.nobodyYet : peopleText.intro(here)}>
      {ids.length === 0 ? null : (
        <div className="people" aria-busy={everybody === undefined}>
          {everybody === undefined ? <Waiting others={ids.length - 1} /> : <Cast people={everybody.people} />}
        </div>
      )}
      {talks === 0 ? null : (
        <Suspense fallback={null}>
          <Next />
        </Suspense>
      )}
      <p className="people-foot meta">
        <span>
          {peopleText.nothingLeft} {peopleText.talksKept(talks)}
        </span>
        {talks === 0 ? null : (
          <Link href={ROUTES.talks} className="link">
            {peopleText.toTalksKept}
          </Link>
        )}
      </p>
    </Page>
  );
}

const isKnown = (one: Somebody): one is Known => one.persona !== null;

function Waiting({ others }: { readonly others: number }) {
  return (
    <>
      <LeadWaiting />
      <CastWaiting count={others} />
    </>
  );
}

function Cast({ people }: { readonly people: readonly Somebody[] }) {
  const known = people.filter(isKnown);
  const lead = latest(known) ?? known.find(({ id }) => id === FIRST) ?? known[0];
  const others = people.filter(({ id }) => id !== lead?.id);
  return (
    <>
      {lead === undefined ? null : <Lead persona={lead.persona} meeting={lead.meeting} />}
      {others.length === 0 ? null : <CastList others={others} />}
    </>
  );
}
