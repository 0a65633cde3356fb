import { Link } from 'wouter';
import { SKILLS, type FirstAndLatest } from '../../scoring/progress.ts';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { progressText as words } from '../text/progress.ts';

interface TwiceProps {
  readonly pairs: readonly FirstAndLatest[];
  readonly nameOf: (persona: string) => string;
}

/** The first time with somebody, and the latest, number by number. */
export function Twice({ pairs, nameOf }: TwiceProps) {
  const { date } = useServices();
  const now = date();
  if (pairs.length === 0) return <p className="prose">{words.nobodyTwice}</p>;
  return (
    <>
      <p className="meta">{words.firstWhy}</p>
      <div className="progress-twice">
        {pairs.map(({ persona, first, latest }) => (
          <div key={persona}>
            <table>
              <caption>{nameOf(persona)}</caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="sr">{words.number}</span>
                  </th>
                  <th scope="col">
                    {words.first} <span className="meta">{words.day(first.began, now)}</span>
                  </th>
                  <th scope="col">
                    {words.latest} <span className="meta">{words.day(latest.began, now)}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {SKILLS.map((skill) => (
                  <tr key={skill}>
                    <th scope="row">{words.skill(skill)}</th>
                    <td>{words.inOne(skill, first)}</td>
                    <td>{words.inOne(skill, latest)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Link
              className="link"
              href={ROUTES.compare(first, latest)}
              aria-label={words.sideBySideWith(nameOf(persona))}
            >
              {words.sideBySide}
            </Link>
          </div>
        ))}
      </div>
    </>
  );
}
