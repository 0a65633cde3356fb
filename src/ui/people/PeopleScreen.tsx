import { Link } from 'wouter';
import { Page } from '../parts/Page.tsx';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { peopleText } from '../text/people.ts';
import { CastList, CastWaiting } from './CastList.tsx';
import { Lead, LeadWaiting } from './Lead.tsx';
import { lastMeeting, latest } from './meetings.ts';
import { personaIn, usePeople, type People } from './usePeople.ts';
import './people.css';

/** Who one starts with. */
const FIRST = 'mara';

/** Everybody there is: the one you were with last, large, and the others as a cast list. */
export default function PeopleScreen() {
  const { library } = useServices();
  const people = usePeople();
  const count = library.ids.length;
  const here =
    people === undefined ? count : people.arrivals.filter(({ arrival }) => personaIn(arrival) !== null).length;
  return (
    <Page title={peopleText.title} lede={here === 0 ? peopleText.nobodyYet : peopleText.intro(here)}>
      {count === 0 ? null : (
        <div className="people" aria-busy={people === undefined}>
          {people === undefined ? <Waiting others={count - 1} /> : <Everybody people={people} />}
        </div>
      )}
      <p className="people-foot meta">
        <span>
          {peopleText.nothingLeft} {people === undefined ? null : peopleText.talksKept(people.sessions.length)}
        </span>
        {people === undefined || people.sessions.length === 0 ? null : (
          <Link href={ROUTES.settings} className="link">
            {peopleText.toTalksKept}
          </Link>
        )}
      </p>
    </Page>
  );
}

function Waiting({ others }: { readonly others: number }) {
  return (
    <>
      <LeadWaiting />
      <CastWaiting count={others} />
    </>
  );
}

function Everybody({ people: { arrivals, sessions } }: { readonly people: People }) {
  const known = arrivals.flatMap(({ id, arrival }) => {
    const persona = personaIn(arrival);
    return persona === null ? [] : [{ id, persona, meeting: lastMeeting(persona, sessions) }];
  });
  const lead = latest(known) ?? known.find(({ id }) => id === FIRST) ?? known[0];
  const others = arrivals
    .filter(({ id }) => id !== lead?.id)
    .map(({ id, arrival }) => known.find((one) => one.id === id) ?? { id, arrival });
  return (
    <>
      {lead === undefined ? null : <Lead persona={lead.persona} meeting={lead.meeting} />}
      {others.length === 0 ? null : <CastList others={others} />}
    </>
  );
}
