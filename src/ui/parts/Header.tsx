import { Link, useLocation } from 'wouter';
import { ROUTES } from '../routes.ts';
import { APP } from '../text/app.ts';
import './header.css';

const DOORS = [
  { to: ROUTES.people, name: APP.people, at: /^\/($|people)/ },
  { to: ROUTES.studio, name: APP.studio, at: /^\/studio/ },
  { to: ROUTES.progress, name: APP.progress, at: /^\/(progress|sessions|compare)/ },
  { to: ROUTES.settings, name: APP.settings, at: /^\/settings/ },
  { to: ROUTES.help, name: APP.help, at: /^\/help/ },
] as const;

/** The running head of every page but the talk, which has its own. */
export function Header() {
  const [here] = useLocation();
  return (
    <header className="run">
      <Link href="/" className="run-mark">
        {APP.name}
      </Link>
      <nav aria-label={APP.main}>
        {DOORS.map(({ to, name, at }) => (
          <Link key={to} href={to} aria-current={at.test(here) ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
    </header>
  );
}
