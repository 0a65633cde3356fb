import { Link } from 'wouter';
import type { Persona } from '../../persona/schema.ts';
import { Icon } from '../parts/Icon.tsx';
import { Plate } from '../portrait/Plate.tsx';
import { STANCE_POSES } from '../portrait/pose.ts';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { peopleText } from '../text/people.ts';
import { FileProblem } from './FileProblem.tsx';
import type { Meeting } from './meeting.ts';
import { Parts } from './Parts.tsx';
import type { Arrival, Somebody } from './somebody.ts';

/** Everybody else, under one another like the cast of a play. */
export function CastList({ others }: { readonly others: readonly Somebody[] }) {
  return (
    <section aria-label={peopleText.others}>
      <ul className="people-cast">
        {others.map((other) => (
          <li key={other.id}>
            {other.persona !== null ? (
              <Cast persona={other.persona} meeting={other.meeting} />
            ) : (
              <Unusable id={other.id} arrival={other.arrival} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cast({ persona, meeting }: { readonly persona: Persona; readonly meeting: Meeting | null }) {
  const { date } = useServices();
  const { id, name, about, setting } = persona;
  const met =
    meeting === null
      ? peopleText.notYetMet
      : [
          peopleText.lastMet(meeting.began, date()),
          ...(meeting.unfinished === null ? [] : [peopleText.leftAtTurn(meeting.unfinished.turn)]),
        ].join(', ');
  return (
    <>
      <Plate
        person={setting.portrait}
        scene={setting.scene}
        hour={setting.hour}
        medium={setting.medium}
        pose={STANCE_POSES.openListening}
        size="small"
        name={name}
        label=""
      />
      <div>
        <h3>
          <Link href={ROUTES.brief(id)}>{name}</Link>
        </h3>
        <p className="prose">{about.summary}</p>
        <Parts says={peopleText.meta(setting.medium, setting.minutes, met)} />
      </div>
    </>
  );
}

function Unusable({ id, arrival }: { readonly id: string; readonly arrival: Arrival }) {
  return (
    <>
      <div className="people-frame people-empty">
        <Icon name="triangle-alert" />
      </div>
      <div>
        <h3>{peopleText.fileName(id)}</h3>
        <FileProblem id={id} arrival={arrival} />
      </div>
    </>
  );
}

/** Frames and their walls, while nobody is there yet. */
export function CastWaiting({ count }: { readonly count: number }) {
  return (
    <div className="people-cast">
      {Array.from({ length: count }, (_, place) => (
        <div className="people-frame" key={place} />
      ))}
    </div>
  );
}
