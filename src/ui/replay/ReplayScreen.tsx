import { useState } from 'react';
import { Link } from 'wouter';
import { runOf } from '../../session/tree.ts';
import { Sittings } from '../debrief/Sittings.tsx';
import { useKeptTalk } from '../debrief/useKeptTalk.ts';
import { Notice } from '../parts/Notice.tsx';
import { Page } from '../parts/Page.tsx';
import { ROUTES, sittingIn, useQuery } from '../routes.ts';
import { FitNotice } from '../share/FitNotice.tsx';
import { debriefText } from '../text/debrief.ts';
import { replayText as words } from '../text/replay.ts';
import { Replay } from './Replay.tsx';

/** A talk that is kept here, seen again. */
export default function ReplayScreen({ session: id }: { readonly session: string }) {
  const { talk, change } = useKeptTalk(id);
  const [notKept, setNotKept] = useState<string | null>(null);
  const query = useQuery();
  switch (talk.state) {
    case 'waiting':
      return (
        <main className="page" aria-busy="true">
          <p className="sr">{words.opening}</p>
        </main>
      );
    case 'not-here':
      return <Elsewhere title={debriefText.notHere.title} body={debriefText.notHere.body} />;
    case 'unreadable':
      return <Elsewhere title={debriefText.unreadable} body={talk.sentence} />;
    case 'nobody':
    case 'here': {
      const { session } = talk;
      const persona = talk.state === 'here' ? talk.persona : null;
      const run = sittingIn(query, session.runs.length) ?? session.runs.length - 1;
      if (runOf(session, run).tip === null) return <Elsewhere title={words.nothing.title} body={words.nothing.body} />;
      return (
        <Replay
          key={run}
          session={session}
          run={run}
          persona={persona}
          own
          notices={
            <>
              <Sittings session={session} run={run} addressOf={ROUTES.replay} />
              <FitNotice session={session} run={run} persona={persona} />
              {notKept === null ? null : <Notice tone="alert">{notKept}</Notice>}
            </>
          }
          addressOf={(place) => ROUTES.replay(session.id, run, place)}
          onRemarked={async (edit) => {
            const why = await change(edit);
            setNotKept(why);
            return why;
          }}
        />
      );
    }
  }
}

/** Nothing to see again: why, and a way home. */
function Elsewhere({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <Page title={title} lede={body}>
      <p className="mishap-actions">
        <Link className="btn btn-lead" href={ROUTES.people}>
          {debriefText.back}
        </Link>
      </p>
    </Page>
  );
}
