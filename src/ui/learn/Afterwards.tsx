import { Link } from 'wouter';
import type { Retry } from '../../analysis/learnable.ts';
import type { Outcome } from '../../analysis/retry.ts';
import type { Persona } from '../../persona/schema.ts';
import type { RecordedTurn, Session } from '../../session/session.ts';
import { before } from '../../session/standing.ts';
import { ROUTES } from '../routes.ts';
import { learnText as words } from '../text/learn.ts';

interface AfterwardsProps {
  readonly persona: Persona;
  readonly session: Session;
  readonly way: readonly RecordedTurn[];
  readonly retries: readonly Retry[];
  readonly outcomes: readonly (Outcome | null)[];
  readonly back: string;
  readonly onAgain: () => void;
}

/** What came of each moment, and from where the talk can be had again. */
export function Afterwards({ persona, session, way, retries, outcomes, back, onAgain }: AfterwardsProps) {
  const found = outcomes.filter((outcome) => outcome === 'found').length;
  return (
    <section className="learn-done">
      <h2 ref={arrive} tabIndex={-1}>
        {words.done(retries.length)}
      </h2>
      <p className="prose lede">{words.sum(found, retries.length)}</p>
      <ol>
        {retries.map(({ turn }, index) => (
          <li key={turn}>
            <span className="prose">{words.outcome(turn, outcomes[index] ?? 'passed')}</span>
            <Link
              className="link"
              href={ROUTES.fromHere(persona.id, session.id, before(way, turn))}
              aria-label={words.fromTurn(turn)}
            >
              {words.fromThere}
            </Link>
          </li>
        ))}
      </ol>
      <p className="learn-go">
        <Link className="btn btn-lead" href={back}>
          {words.back}
        </Link>
        <button className="btn" onClick={onAgain}>
          {words.onceMore}
        </button>
      </p>
    </section>
  );
}

const arrive = (heading: HTMLHeadingElement | null) => heading?.focus({ preventScroll: true });
