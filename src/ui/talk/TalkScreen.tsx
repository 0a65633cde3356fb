import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { createPlayer } from '../../session/player.ts';
import { wayOf } from '../../session/tree.ts';
import type { Persona } from '../../persona/schema.ts';
import { MishapBoundary } from '../parts/Mishap.tsx';
import { goTo, ROUTES, useQuery } from '../routes.ts';
import { useServices } from '../services.ts';
import { APP } from '../text/app.ts';
import { TALK } from '../text/talk.ts';
import { createTalkClock } from './clock.ts';
import { keepUp, type KeptTo } from './keeper.ts';
import { openTalk, wantedOf } from './opening.ts';
import { createPlay, type Play } from './play.ts';
import { Stage } from './Stage.tsx';
import type { TalkTrouble } from './Trouble.tsx';
import './talk.css';

const Trouble = lazy(() => import('./Trouble.tsx'));

type Shown =
  | { readonly is: 'arriving' }
  | { readonly is: 'playing'; readonly persona: Persona; readonly play: Play; readonly changedAt: number | null }
  | TalkTrouble;

/** A talk, from its address: opened, locked, kept and played. */
export default function TalkScreen({ persona }: { readonly persona: string }) {
  const services = useServices();
  const query = useQuery();
  const [shown, setShown] = useState<Shown>({ is: 'arriving' });
  const [kept, setKept] = useState<KeptTo>();
  const [attempt, setAttempt] = useState({ count: 0, takeOver: false });
  const playing = useRef<{ readonly session: string; readonly close: () => void }>(null);

  const wanted = wantedOf(persona, query);
  const open = useEffectEvent(async (current: () => boolean) => {
    const goesOn = wanted.session !== null && wanted.from === null && playing.current?.session === wanted.session;
    if (goesOn) return; // our own change of address
    playing.current?.close();
    playing.current = null;
    setShown({ is: 'arriving' });
    setKept(undefined);
    const lost = () => {
      const session = playing.current?.session;
      playing.current?.close();
      playing.current = null;
      if (session !== undefined) setShown({ is: 'taken', session });
    };
    const opened = await openTalk(services, wanted, { takeOver: attempt.takeOver, lost });
    if (!current()) return opened.is === 'ready' ? opened.release() : undefined;
    if (opened.is !== 'ready') return setShown(opened);
    const { session, talk, release, changedAt } = opened;
    const clock = createTalkClock(services.now, wayOf(session).at(-1)?.at ?? 0);
    const player = createPlayer(talk, session, clock.read);
    const play = createPlay(player, clock, services.settings.get);
    const stopKeeping = keepUp(player, services.sessions, (result) => {
      setKept(result);
      const here = ROUTES.resume(persona, session.id);
      if (result.result.ok && window.location.hash !== `#${here}`) goTo(here, { replace: true });
    });
    playing.current = {
      session: session.id,
      close: () => {
        stopKeeping();
        play.dispose();
        release();
      },
    };
    if (wanted.session === null) goTo(ROUTES.talk(persona, session.seed), { replace: true });
    setShown({ is: 'playing', persona: opened.persona, play, changedAt });
  });

  useEffect(() => {
    let here = true;
    void open(() => here);
    return () => {
      here = false;
    };
  }, [persona, wanted.session, wanted.from, attempt]);
  useEffect(
    () => () => {
      playing.current?.close();
      playing.current = null;
    },
    [],
  );

  const again = (takeOver: boolean) => {
    playing.current?.close();
    playing.current = null;
    setAttempt(({ count }) => ({ count: count + 1, takeOver }));
  };
  switch (shown.is) {
    case 'arriving':
      return <Arriving />;
    case 'playing': {
      const turns = () => (kept?.result.ok === true ? kept.turns : 0);
      return (
        <MishapBoundary kept={() => APP.mishap.keptTo(turns())} onContinue={() => again(false)}>
          <Stage
            persona={shown.persona}
            play={shown.play}
            kept={kept?.result ?? { ok: true }}
            changedAt={shown.changedAt}
          />
        </MishapBoundary>
      );
    }
    default:
      return (
        <Suspense fallback={<Arriving />}>
          <Trouble persona={persona} trouble={shown} onAgain={again} />
        </Suspense>
      );
  }
}

function Arriving() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="talk" aria-busy="true">
      <div className="talk-plate">
        <div className="talk-frame talk-wall" />
      </div>
      <output className="meta">{long ? TALK.arriving : ''}</output>
    </main>
  );
}
