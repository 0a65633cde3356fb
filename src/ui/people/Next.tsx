import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Persona } from '../../persona/schema.ts';
import { suggestionFor, type Suggestion } from '../../scoring/suggestion.ts';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { allSat } from '../sessions/history.ts';
import { useHistory } from '../sessions/useHistory.ts';
import { suggestionText as words } from '../text/suggestion.ts';
import './next.css';

/** One suggestion, and why. Nothing where there is nothing in particular. */
export default function Next() {
  const { talks } = useHistory();
  const { library } = useServices();
  const [next, setNext] = useState<{ readonly suggestion: Suggestion; readonly persona: Persona } | null>(null);
  useEffect(() => {
    let left = false;
    const suggestion = talks ? suggestionFor(allSat(talks), library.ids) : null;
    if (suggestion === null) return undefined;
    const id = 'sat' in suggestion ? suggestion.sat.persona : suggestion.persona;
    library.load(id).then(
      ({ persona }) => {
        if (!left && persona) setNext({ suggestion, persona });
      },
      () => undefined, // a suggestion can do without
    );
    return () => {
      left = true;
    };
  }, [talks, library]);
  if (next === null) return null;
  const { says, does, to } = toldOf(next.suggestion, next.persona);
  return (
    <section className="people-next" aria-labelledby="people-next">
      <h2 className="caps" id="people-next">
        {words.heading}
      </h2>
      <p className="prose">
        {says}{' '}
        <Link className="link" href={to}>
          {does}
        </Link>
      </p>
    </section>
  );
}

interface Told {
  readonly says: string;
  readonly does: string;
  readonly to: string;
}

function toldOf(suggestion: Suggestion, { id, name, pronouns }: Persona): Told {
  switch (suggestion.kind) {
    case 'mend': {
      const { session, run } = suggestion.sat;
      return { says: words.mend(name, pronouns), does: words.toMend, to: ROUTES.learn(session, run) };
    }
    case 'notice':
      return {
        says: words.notice(name, suggestion.went, suggestion.of),
        does: words.toNotice(name),
        to: ROUTES.brief(id),
      };
    case 'meet':
      return { says: words.meet(name), does: words.toMeet(name), to: ROUTES.brief(id) };
    case 'again':
      return { says: words.again(name), does: words.toAgain(name), to: ROUTES.brief(id) };
  }
}
