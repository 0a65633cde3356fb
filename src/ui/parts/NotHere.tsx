import { Link } from 'wouter';
import { ROUTES } from '../routes.ts';
import { APP } from '../text/app.ts';
import { Page } from './Page.tsx';

/** An address that leads nowhere. */
export default function NotHere() {
  return (
    <Page title={APP.notHere.title} lede={APP.notHere.body}>
      <p className="mishap-actions">
        <Link className="btn btn-lead" href={ROUTES.people}>
          {APP.notHere.back}
        </Link>
      </p>
    </Page>
  );
}
