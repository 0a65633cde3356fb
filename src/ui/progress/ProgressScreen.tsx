import { Link } from 'wouter';
import { calibrationOf, firstAndLatest, SKILLS, skillOverTime } from '../../scoring/progress.ts';
import { Page } from '../parts/Page.tsx';
import { ROUTES } from '../routes.ts';
import { allSat, type KeptTalk } from '../sessions/history.ts';
import { useHistory } from '../sessions/useHistory.ts';
import { progressText as words } from '../text/progress.ts';
import { OverTime } from './OverTime.tsx';
import './progress.css';
import { Sense } from './Sense.tsx';
import { Twice } from './Twice.tsx';

/** What the talks that are kept say together. */
export default function ProgressScreen() {
  const { talks } = useHistory();
  return (
    <Page title={words.title} lede={talks === undefined ? words.waiting : words.intro(talks.length)}>
      {talks === undefined ? null : talks.length === 0 ? (
        <p className="progress-ways">
          <Link className="btn btn-lead" href={ROUTES.people}>
            {words.meetSomebody}
          </Link>
        </p>
      ) : (
        <Together talks={talks} />
      )}
    </Page>
  );
}

function Together({ talks }: { readonly talks: readonly KeptTalk[] }) {
  const sat = allSat(talks);
  const names = new Map(
    talks.map(({ session, persona }) => [session.persona.id, persona?.name ?? session.persona.name]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <>
      <p className="progress-ways">
        <Link className="link" href={ROUTES.talks}>
          {words.all}
        </Link>
        <Link className="link" href={ROUTES.settings}>
          {words.copy}
        </Link>
      </p>
      <section className="progress-part" aria-labelledby="progress-twice">
        <h2 id="progress-twice">{words.firstAndLatest}</h2>
        <Twice pairs={firstAndLatest(sat)} nameOf={nameOf} />
      </section>
      <section className="progress-part" aria-labelledby="progress-time">
        <h2 id="progress-time">{words.overTime}</h2>
        <OverTime skills={SKILLS.map((skill) => skillOverTime(skill, sat))} nameOf={nameOf} />
      </section>
      <section className="progress-part" aria-labelledby="progress-sense">
        <h2 id="progress-sense">{words.sense}</h2>
        <Sense calibration={calibrationOf(sat)} />
      </section>
      <section className="progress-part" aria-labelledby="progress-how">
        <h2 id="progress-how">{words.how}</h2>
        <ul className="prose progress-how">
          {words.howParts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>
          <Link className="link" href={ROUTES.help}>
            {words.howNumbers}
          </Link>
        </p>
      </section>
    </>
  );
}
