import { Link } from 'wouter';
import { Page } from '../parts/Page.tsx';
import { ROUTES } from '../routes.ts';
import { TROUBLE } from '../text/trouble.ts';
import type { Opened } from './opening.ts';

/** Why a talk cannot be played here and now. */
export type TalkTrouble =
  | Exclude<Opened, { readonly is: 'ready' }>
  | { readonly is: 'taken'; readonly session: string };

interface TroubleProps {
  readonly persona: string;
  readonly trouble: TalkTrouble;
  readonly onAgain: (takeOver: boolean) => void;
}

/** Says what is in the way of a talk, and what can be done. */
export default function Trouble({ persona, trouble, onAgain }: TroubleProps) {
  const back = (
    <Link className="link" href={ROUTES.people}>
      {TROUBLE.back}
    </Link>
  );
  switch (trouble.is) {
    case 'elsewhere':
    case 'taken':
      return (
        <Page title={TROUBLE[trouble.is].title} lede={TROUBLE[trouble.is].body}>
          <p className="talk-ways">
            <button className="btn btn-lead" onClick={() => onAgain(true)}>
              {TROUBLE.takeOver}
            </button>
            {back}
          </p>
        </Page>
      );
    case 'missing':
      return (
        <Page title={TROUBLE.title} lede={trouble.sentence}>
          <p className="talk-ways">
            <Link className="btn btn-lead" href={ROUTES.talk(persona)}>
              {TROUBLE.begin}
            </Link>
            {back}
          </p>
        </Page>
      );
    case 'unreadable':
      return (
        <Page title={TROUBLE.title}>
          <ul className="prose lede">
            {trouble.diagnostics.map(({ line, column, path, code, sentence, hint }) => (
              <li key={`${code}-${path}-${sentence}`}>
                {code === 'not-loaded' ? '' : `${TROUBLE.place(line, column)} `}
                {sentence} {hint}
              </li>
            ))}
          </ul>
          <p className="talk-ways">
            <button className="btn btn-lead" onClick={() => onAgain(false)}>
              {TROUBLE.tryAgain}
            </button>
            {back}
          </p>
        </Page>
      );
  }
}
