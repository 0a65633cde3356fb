import { Link } from 'wouter';
import { Page } from '../parts/Page.tsx';
import { ROUTES } from '../routes.ts';
import type { Refused } from '../../session/refused.ts';
import { debriefText } from '../text/debrief.ts';
import { shareText } from '../text/share.ts';

const { open: words } = shareText;

/** Why something from outside is not opened: the sentence, and the code for whoever looks it up. */
export function NotOpened({ refused }: { readonly refused: Refused }) {
  return (
    <Page title={words.problem} lede={refused.sentence}>
      <p className="meta">{words.code(refused.code)}</p>
      <p className="mishap-actions">
        <Link className="btn btn-lead" href={ROUTES.open}>
          {words.title}
        </Link>
        <Link className="link" href={ROUTES.people}>
          {debriefText.back}
        </Link>
      </p>
    </Page>
  );
}
