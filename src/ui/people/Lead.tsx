import { Link } from 'wouter';
import type { Persona } from '../../persona/schema.ts';
import { describePose } from '../portrait/describe.ts';
import { Plate } from '../portrait/Plate.tsx';
import { STANCE_POSES } from '../portrait/pose.ts';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { peopleText } from '../text/people.ts';
import type { Meeting } from './meeting.ts';
import { Parts } from './Parts.tsx';

/** How somebody sits before the talk has begun: nothing is to be read off it. */
const AT_REST = STANCE_POSES.openListening;

/** The one you were with last, or the one to begin with. */
export function Lead({ persona, meeting }: { readonly persona: Persona; readonly meeting: Meeting | null }) {
  const { date } = useServices();
  const { id, name, pronouns, about, setting } = persona;
  const unfinished = meeting?.unfinished ?? null;
  return (
    <section className="people-lead" aria-labelledby="people-lead-name">
      <Plate
        person={setting.portrait}
        scene={setting.scene}
        hour={setting.hour}
        medium={setting.medium}
        pose={AT_REST}
        size="band"
        name={name}
        label={describePose(name, AT_REST, setting.medium, { pronouns, scene: setting.scene })}
      />
      <h2 id="people-lead-name">{name}</h2>
      <p className="prose">{about.summary}</p>
      {meeting === null ? (
        <p className="meta">{peopleText.firstVisit(setting.minutes)}</p>
      ) : (
        <Parts says={peopleText.meta(setting.medium, setting.minutes, peopleText.lastMet(meeting.began, date()))} />
      )}
      <p className="people-go">
        {unfinished === null ? null : (
          <Link href={ROUTES.resume(id, unfinished.session)} className="btn btn-lead">
            {peopleText.continueAt(unfinished.turn)}
          </Link>
        )}
        <Link href={ROUTES.brief(id)} className={unfinished === null ? 'btn btn-lead' : 'link'}>
          {peopleText.readTheBrief}
        </Link>
      </p>
    </section>
  );
}

/** The frame and its wall, while nobody is there yet. */
export function LeadWaiting() {
  return (
    <div className="people-lead">
      <div className="people-frame" />
    </div>
  );
}
