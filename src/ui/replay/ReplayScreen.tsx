import { useKeptTalk } from '../debrief/useKeptTalk.ts';
import { Page } from '../parts/Page.tsx';
import { ROUTES, sittingIn, useQuery } from '../routes.ts';
import { debriefText } from '../text/debrief.ts';
import { replayText as words } from '../text/replay.ts';
import { Replay } from './Replay.tsx';

/** A talk that is kept here, seen again. */
export default function ReplayScreen({ session: id }: { readonly session: string }) {
  const { talk } = useKeptTalk(id);
  const query = useQuery();
  switch (talk.state) {
    case 'waiting':
      return (
        <main className="page" aria-busy="true">
          <p className="sr">{words.opening}</p>
        </main>
      );
    case 'not-here':
      return <Page title={debriefText.notHere.title} lede={debriefText.notHere.body} />;
    case 'unreadable':
      return <Page title={debriefText.unreadable} lede={talk.sentence} />;
    case 'nobody':
    case 'here': {
      const { session } = talk;
      const run = sittingIn(query, session.runs.length) ?? session.runs.length - 1;
      return (
        <Replay
          key={run}
          session={session}
          run={run}
          persona={talk.state === 'here' ? talk.persona : null}
          own
          notices={null}
          addressOf={(place) => ROUTES.replay(session.id, run, place)}
        />
      );
    }
  }
}
