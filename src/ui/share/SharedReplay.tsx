import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { buildTalk } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Session } from '../../session/session.ts';
import { worded } from '../../session/worded.ts';
import { personOf } from '../debrief/useKeptTalk.ts';
import { Notice } from '../parts/Notice.tsx';
import { Replay } from '../replay/Replay.tsx';
import type { Place } from '../replay/usePlace.ts';
import { goTo, ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { replayText } from '../text/replay.ts';
import { shareText } from '../text/share.ts';
import { FitNotice } from './FitNotice.tsx';
import { keepShared } from './keepShared.ts';

const { shown: words } = shareText;

interface SharedReplayProps {
  readonly session: Session;
  readonly from: 'link' | 'file';
  readonly addressOf: (place: Place) => string;
}

/** Somebody else's talk, or one's own from elsewhere: seen and not kept, until it is wanted. */
export function SharedReplay({ session: came, from, addressOf }: SharedReplayProps) {
  const { library, sessions, newId } = useServices();
  const [persona, setPersona] = useState<Persona | null | 'waiting'>('waiting');
  const [here, setHere] = useState(false); // it is among the talks already
  const [notKept, setNotKept] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void personOf(library, came.persona.id).then((found) => wanted && setPersona(found));
    void sessions.load(came.id).then((found) => wanted && setHere(found?.ok === true));
    return () => {
      wanted = false;
    };
  }, [library, sessions, came]);
  const session = useMemo(
    () => (persona === null || persona === 'waiting' ? came : worded(came, buildTalk(persona, came.seed))),
    [persona, came],
  );
  if (persona === 'waiting')
    return (
      <main className="page" aria-busy="true">
        <p className="sr">{replayText.opening}</p>
      </main>
    );
  const run = session.runs.length - 1;
  const keep = async () => {
    const kept = await keepShared(sessions, session, newId);
    if (kept.ok) goTo(ROUTES.replay(kept.id));
    else setNotKept(kept.sentence);
  };
  return (
    <Replay
      session={session}
      run={run}
      persona={persona}
      own={false}
      notices={
        <>
          <Notice
            actions={
              <>
                {here ? (
                  <Link className="link" href={ROUTES.replay(session.id)}>
                    {words.again}
                  </Link>
                ) : (
                  <button className="link" onClick={() => void keep()}>
                    {words.keep}
                  </button>
                )}
                {persona ? (
                  <Link className="link" href={ROUTES.talk(persona.id, session.seed)}>
                    {replayText.transport.playYourself}
                  </Link>
                ) : null}
              </>
            }
          >
            {words.from[from]} {here ? words.keptAlready : words.readOnly}
          </Notice>
          {notKept === null ? null : <Notice tone="alert">{notKept}</Notice>}
          <FitNotice session={session} run={run} persona={persona} />
        </>
      }
      addressOf={addressOf}
      onRemarked={async (edit) => {
        const kept = await keepShared(sessions, edit(session), newId);
        if (!kept.ok) return kept.sentence;
        goTo(ROUTES.replay(kept.id));
        return null;
      }}
    />
  );
}
