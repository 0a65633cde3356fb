import { useEffect, useState } from 'react';
import { Notice } from '../parts/Notice.tsx';
import { Page } from '../parts/Page.tsx';
import { goTo, ROUTES } from '../routes.ts';
import { useDrafts, useServices } from '../services.ts';
import { STUDIO } from '../text/studio.ts';
import { Board } from './Board.tsx';
import { openDraft, type Opened } from './opening.ts';
import { DeskProvider } from './useDesk.ts';
import { viewOf } from './ways.ts';
import './studio.css';

type Shown =
  | { readonly is: 'arriving' }
  | { readonly is: 'elsewhere'; readonly lost: boolean }
  | Exclude<Opened, { readonly is: 'elsewhere' }>;

interface DraftScreenProps {
  readonly draft: string;
  readonly view: string;
}

/** A person being written, from its address: fetched, held against other tabs, and laid on the desk. */
export default function DraftScreen({ draft: id, view }: DraftScreenProps) {
  const fetchDrafts = useDrafts();
  const { lock, date } = useServices();
  const [shown, setShown] = useState<Shown>({ is: 'arriving' });
  const [takeOver, setTakeOver] = useState(0);

  useEffect(() => {
    let gone = false;
    let close: (() => void) | undefined;
    const lost = () => {
      close?.();
      if (!gone) setShown({ is: 'elsewhere', lost: true });
    };
    void openDraft(id, { fetchDrafts, lock, date, takeOver: takeOver > 0, lost }).then((opened) => {
      if (opened.is === 'open') close = opened.close;
      if (gone) return close?.();
      setShown(opened.is === 'elsewhere' ? { is: 'elsewhere', lost: false } : opened);
    });
    return () => {
      gone = true;
      close?.();
    };
  }, [id, takeOver, fetchDrafts, lock, date]);

  switch (shown.is) {
    case 'arriving':
      return <main className="page" aria-busy="true" />;
    case 'missing':
      return (
        <Page title={STUDIO.title} lede={STUDIO.unreadDraft}>
          <button type="button" className="btn" onClick={() => goTo(ROUTES.studio)}>
            {STUDIO.backToList}
          </button>
        </Page>
      );
    case 'elsewhere':
      return (
        <Page title={STUDIO.title}>
          <Notice
            tone="alert"
            actions={
              <button type="button" className="link" onClick={() => setTakeOver((count) => count + 1)}>
                {STUDIO.takeOver}
              </button>
            }
          >
            {shown.lost ? STUDIO.takenOver : STUDIO.elsewhere}
          </Notice>
        </Page>
      );
    case 'open':
      return (
        <DeskProvider value={shown.desk}>
          <Board drafts={shown.drafts} view={viewOf(view)} />
        </DeskProvider>
      );
  }
}
