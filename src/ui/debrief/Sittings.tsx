import { Link } from 'wouter';
import type { Session } from '../../session/session.ts';
import { takenOver } from '../../session/standing.ts';
import { ROUTES } from '../routes.ts';
import { debriefText as words } from '../text/debrief.ts';
import './sittings.css';

interface SittingsProps {
  readonly session: Session;
  readonly run: number;
}

/** Which sitting this is, and the others of the same talk; nothing where there has been one. */
export function Sittings({ session, run }: SittingsProps) {
  if (session.runs.length < 2) return null;
  return (
    <nav className="sittings" aria-label={words.sittings.name}>
      <ol>
        {session.runs.map(({ began }, number) => (
          <li key={`${began} ${String(number)}`}>
            <Link
              className="link"
              href={ROUTES.debrief(session.id, number)}
              aria-current={number === run ? 'page' : undefined}
            >
              {words.sittings.one(number + 1, takenOver(session, number))}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
