import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import type { Persona } from '../../persona/schema.ts';
import { takenOver } from '../../session/standing.ts';
import '../parts/header.css';
import { useArrival } from '../parts/arrival.ts';
import { Icon } from '../parts/Icon.tsx';
import { Kbd } from '../parts/Kbd.tsx';
import { useSettings } from '../parts/useSettings.ts';
import { goTo, ROUTES } from '../routes.ts';
import { useServices, type Kept } from '../services.ts';
import { APP } from '../text/app.ts';
import { grammarOf } from '../text/pronoun.ts';
import { TALK } from '../text/talk.ts';
import { Acts } from './Acts.tsx';
import type { Play } from './play.ts';
import { Hush, ignoreHeld, Rows } from './Rows.tsx';
import { Script } from './Script.tsx';
import { Sitting } from './Sitting.tsx';
import { stateLine } from './state.ts';
import { Mark } from './Mark.tsx';
import { rowsOf } from './rows.ts';
import { useTalkKeys } from './useTalkKeys.ts';

const PauseSheet = lazy(() => import('./PauseSheet.tsx'));
const KeepNotice = lazy(() => import('./KeepNotice.tsx'));
const TalkSheet = lazy(() => import('./TalkSheet.tsx'));

interface StageProps {
  readonly persona: Persona;
  readonly play: Play;
  readonly kept: Kept;
  readonly changedAt: number | null;
}

export type Sheet = 'none' | 'earlier' | 'keys';

/** The talk on the page: somebody sitting for you on one side, the script on the other. */
export function Stage({ persona, play, kept, changedAt }: StageProps) {
  const scene = useSyncExternalStore(play.subscribe, play.scene);
  const [settings] = useSettings();
  const [sheet, setSheet] = useState<Sheet>('none');
  const [again, setAgain] = useState(0);
  const heading = useArrival(TALK.title(persona.name), true);
  const script = useRef<HTMLElement>(null);
  const who = grammarOf(persona.pronouns);
  const over = scene.floor.phase.is === 'over';
  const session = scene.state.session.id;
  const run = scene.state.session.runs.length - 1;

  const leaveFocusHere = () => script.current?.focus({ preventScroll: true });
  const rows = rowsOf(scene, play.player, settings.showRepliesEarly, who);
  const choose = (id: string) => {
    leaveFocusHere();
    if (rows.list === 'silence') play.stayFor(id === 'long' ? 'long' : 'short');
    else if (rows.deeds.includes(id)) play.lookAway();
    else play.choose(id);
  };
  const onward = () => goTo(ROUTES.debrief(session));
  useTalkKeys(script, play, {
    row: (number) => {
      const row = rows.rows[number - 1];
      if (row) choose(row.id);
    },
    open: setSheet,
    repeat: () => setAgain((count) => count + 1),
    onward,
  });
  useAway(play);
  useAhead(session);
  useEffect(() => play.hold(sheet !== 'none'), [play, sheet]);

  const line = stateLine(scene, who, rows.reached, rows.queuedNumber);
  const { phase } = scene.floor;
  return (
    <>
      <header className="run talk-run">
        <Link className="run-mark" href="/">
          {APP.name}
        </Link>
        <p className="talk-where">
          <b>{TALK.where(persona.name, persona.setting.place)}</b>
          <span> · {TALK.pace(settings.pacing)}</span>
          {run === 0 ? null : <span> · {TALK.againAfter(takenOver(scene.state.session, run))}</span>}
        </p>
        <span className="talk-tools">
          <button className="talk-tool" aria-keyshortcuts="h" onClick={() => setSheet('earlier')}>
            <Icon name="scroll-text" />
            <span className="talk-tool-word">{TALK.earlier}</span>
            <Kbd>h</Kbd>
          </button>
          <button className="talk-tool" aria-keyshortcuts="Escape" onClick={() => play.pause(true)}>
            <Icon name="pause" />
            <span className="talk-tool-word">{TALK.pause}</span>
            <Kbd>Esc</Kbd>
          </button>
        </span>
      </header>
      <main className="talk">
        <h1 ref={heading} tabIndex={-1} className="sr">
          {TALK.title(persona.name)}
        </h1>
        <Sitting persona={persona} play={play} scene={scene} portrait={settings.portrait} />
        <section ref={script} className="talk-script" tabIndex={-1} aria-label={TALK.conversation}>
          {kept.ok && changedAt === null ? null : (
            <Suspense fallback={null}>
              <KeepNotice kept={kept} changedAt={changedAt} play={play} />
            </Suspense>
          )}
          <Script persona={persona} scene={scene} again={again} />
          <p className="talk-state" aria-hidden="true">
            <Mark name={line.mark} />
            <span>
              <b>{line.says}</b> {line.hint}
            </span>
          </p>
          <output className="sr">
            {line.quietly}
            {phase.is === 'yours' && rows.list === 'replies' ? ` ${TALK.replyCount(rows.rows.length)}` : ''}
          </output>
          {over ? (
            <p className="talk-end">
              <button className="btn btn-lead" onClick={onward} ref={focusOnce} onKeyDown={ignoreHeld}>
                {TALK.seeWhatHappened}
                <Kbd>Enter</Kbd>
              </button>
            </p>
          ) : (
            <>
              <Rows
                label={rows.label}
                rows={rows.rows}
                ghosts={rows.ghosts}
                onChoose={choose}
                rule={
                  phase.is === 'silent' ? (
                    <Hush
                      short={scene.terms.shortSilence}
                      long={scene.terms.longSilence}
                      since={phase.since}
                      still={scene.paused}
                    />
                  ) : null
                }
              />
              <Acts play={play} scene={scene} who={who} onAct={leaveFocusHere} />
            </>
          )}
        </section>
      </main>
      {sheet === 'none' ? null : (
        <Suspense fallback={null}>
          <TalkSheet sheet={sheet} persona={persona} scene={scene} onClose={() => setSheet('none')} />
        </Suspense>
      )}
      {scene.paused ? (
        <Suspense fallback={null}>
          <PauseSheet
            persona={persona}
            play={play}
            kept={kept}
            stillThere={scene.stillThere}
            onKeys={() => setSheet('keys')}
          />
        </Suspense>
      ) : null}
    </>
  );
}

const focusOnce = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

/** Leaving the tab stops the clock; while she speaks, in a talk with a clock, it is looking away. */
function useAway(play: Play) {
  useEffect(() => {
    const changed = () => play.away(document.visibilityState === 'hidden');
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  }, [play]);
}

/** What may be needed later is fetched while there is a network. */
function useAhead(session: string) {
  const { sessions } = useServices();
  useEffect(() => {
    import('./ahead.ts').then(
      ({ fetchAhead }) => fetchAhead(sessions, session),
      () => undefined,
    );
  }, [session, sessions]);
}
