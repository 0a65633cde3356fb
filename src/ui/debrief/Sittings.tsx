import { Link } from 'wouter';
import type { Session } from '../../session/session.ts';
import { takenOver } from '../../session/standing.ts';
import { ROUTES } from '../routes.ts';
import { debriefText as words } from '../text/debrief.ts';
import './sittings.css';

interface SittingsProps {
  readonly session: Session;
  readonly run: number;
  /** Where a sitting is seen; the debrief unless it is said. */
  readonly addressOf?: (session: string, run: number) => string;
}

/** Which sitting this is, and the others of the same talk; nothing where there has been one. */
export function Sittings({ session, run, addressOf = ROUTES.debrief }: SittingsProps) {
  if (session.runs.length < 2) return null;
  const other = run === 0 ? 0 : run - 1; // the one before; the first beside the second
  return (
    <nav className="sittings" aria-label={words.sittings.name}>
      <ol>
        {session.runs.map(({ began }, number) => (
          <li key={`${began} ${String(number)}`}>
            <Link
              className="link"
              href={addressOf(session.id, number)}
              aria-current={number === run ? 'page' : undefined}
            >
              {words.sittings.one(number + 1, takenOver(session, number))}
            </Link>
          </li>
        ))}
        <li>
          <Link
            className="link"
            href={ROUTES.compare({ session: session.id, run: other }, { session: session.id, run: Math.max(run, 1) })}
          >
            {words.sittings.sideBySide}
          </Link>
        </li>
      </ol>
    </nav>
  );
}
