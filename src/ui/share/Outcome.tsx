import { Link } from 'wouter';
import { Notice } from '../parts/Notice.tsx';
import { ROUTES } from '../routes.ts';
import { debriefText } from '../text/debrief.ts';
import { shareText } from '../text/share.ts';
import type { Opening } from './useOpening.ts';

const { open: words } = shareText;

/** What came of opening something, in a sentence with what can be done next. */
export function Outcome({ opening }: { readonly opening: Opening }) {
  switch (opening.state) {
    case 'idle':
      return null;
    case 'reading':
      return <Notice>{words.reading}</Notice>;
    case 'person':
      return (
        <Notice
          actions={
            <Link className="link" href={ROUTES.studio}>
              {words.toStudio}
            </Link>
          }
        >
          {words.person}
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="alert">
          {opening.refused.sentence} <span className="meta">{words.code(opening.refused.code)}</span>
        </Notice>
      );
    case 'merged':
      return (
        <Notice
          actions={
            <Link className="link" href={ROUTES.replay(opening.talk)}>
              {debriefText.replay}
            </Link>
          }
        >
          {opening.sentence}
        </Notice>
      );
  }
}
