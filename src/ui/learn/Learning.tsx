import { useEffect, useReducer, useRef, useState } from 'react';
import { Link } from 'wouter';
import { sameEvent, type Answer, type Retry } from '../../analysis/learnable.ts';
import { beginRetry, retry, type RetryEvent } from '../../analysis/retry.ts';
import type { Talk } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Timeline } from '../../session/replay.ts';
import type { RecordedTurn, Session } from '../../session/session.ts';
import { timelineBefore } from '../../session/standing.ts';
import { LEARN_KEYS } from '../help/keys.ts';
import '../parts/header.css';
import { useArrival } from '../parts/arrival.ts';
import { Kbd } from '../parts/Kbd.tsx';
import { KeysSheet } from '../parts/KeysSheet.tsx';
import { useSettings } from '../parts/useSettings.ts';
import { goTo, ROUTES, useQuery } from '../routes.ts';
import { useServices } from '../services.ts';
import { APP } from '../text/app.ts';
import { keyLines } from '../text/keys.ts';
import { learnText as words } from '../text/learn.ts';
import '../talk/talk.css';
import { moveAmongRows } from '../talk/Rows.tsx';
import { attempted, rowsFor } from './attempt.ts';
import { wentOn } from './goingOn.ts';
import { Afterwards } from './Afterwards.tsx';
import { Finding, type List } from './Finding.tsx';
import { Moment } from './Moment.tsx';
import { Shown } from './Shown.tsx';
import { useLearnKeys } from './useLearnKeys.ts';
import { Verdict } from './Verdict.tsx';

interface LearningProps {
  readonly persona: Persona;
  readonly talk: Talk;
  readonly session: Session;
  readonly run: number;
  readonly way: readonly RecordedTurn[];
  readonly timeline: Timeline;
  readonly retries: readonly Retry[];
}

/** The drill: one moment at a time, stood before again until something does more. */
export function Learning({ persona, talk, session, run, way, timeline, retries }: LearningProps) {
  const query = useQuery();
  const asked = Number(new URLSearchParams(query).get('i') ?? 1);
  const [snapshot, send] = useReducer(retry, null, () =>
    beginRetry(retries, (Number.isInteger(asked) ? asked : 1) - 1),
  );
  const [list, setList] = useState<List>('reply');
  const [keys, setKeys] = useState(false);
  const [settings] = useSettings();
  const services = useServices();
  const script = useRef<HTMLElement>(null);
  const heading = useArrival(words.title(persona.name), true);
  const state = snapshot.value;
  const { at, tried, outcomes } = snapshot.context;
  const now = retries[at];
  const debrief = ROUTES.debrief(session.id, run);
  const here = ROUTES.learn(session.id, run, at + 1);

  useEffect(() => {
    if (window.location.hash !== `#${here}`) goTo(here, { replace: true });
  }, [here]);
  useEffect(() => {
    if (state !== 'find' || at > 0) script.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [state, at]);

  const before = now ? timelineBefore(timeline, now.turn) : timeline;
  const last = tried.at(-1);
  const attempt = last && state !== 'find' && state !== 'shown' ? attempted(talk, before, last) : null;
  const rows = now && state === 'find' ? rowsFor(talk, before, now, list) : [];
  const answer = ({ event }: Answer) => {
    setList('reply');
    send({ type: 'answer', event });
  };
  const talkOn = async ({ turn }: Retry, found: Answer) => {
    const sitting = { began: services.date(), pacing: settings.pacing };
    await services.sessions.save(wentOn(talk, session, way, { turn, answer: found }, sitting)); // at hand, kept or not
    goTo(ROUTES.resume(persona.id, session.id));
  };
  const onward: Readonly<Partial<Record<typeof state, RetryEvent>>> = {
    trying: { type: 'heard' },
    better: { type: 'next' },
    shown: { type: 'next' },
    worse: { type: 'again' },
  };
  useLearnKeys({
    row: (number) => {
      const row = rows[number - 1];
      if (row) answer(row.answer);
    },
    among: (by) => moveAmongRows(script.current, by),
    list: (asked) => {
      if (state === 'find' && now?.answers.some(({ place }) => place === asked))
        setList(list === asked ? 'reply' : asked);
    },
    onward: () => {
      const event = onward[state];
      if (event) send(event);
    },
    out: () => (list === 'reply' ? goTo(debrief) : setList('reply')),
    show: () => send({ type: 'show' }),
    pass: () => send({ type: 'pass' }),
    keys: () => setKeys(true),
  });

  return (
    <>
      <header className="run talk-run">
        <Link className="run-mark" href="/">
          {APP.name}
        </Link>
        <p className="talk-where">
          <b>{words.where(persona.name)}</b>
        </p>
        <span className="talk-tools">
          <button className="talk-tool" aria-keyshortcuts="?" onClick={() => setKeys(true)}>
            {APP.keys.title}
            <Kbd>?</Kbd>
          </button>
        </span>
      </header>
      <main className="talk learn">
        <h1 ref={heading} tabIndex={-1} className="sr">
          {words.title(persona.name)}
        </h1>
        {state === 'done' || !now ? (
          <Afterwards
            persona={persona}
            session={session}
            way={way}
            retries={retries}
            outcomes={outcomes}
            back={debrief}
            onAgain={() => send({ type: 'reset' })}
          />
        ) : (
          <Moment
            persona={persona}
            talk={talk}
            before={before}
            after={attempt?.timeline ?? null}
            turn={now.turn}
            place={words.place(at + 1, retries.length)}
            portrait={settings.portrait}
            script={script}
          >
            {state === 'find' ? (
              <Finding
                persona={persona}
                played={timeline.moments[now.turn - 1]?.turn}
                retry={now}
                rows={rows}
                tried={(one) => tried.some(({ event }) => sameEvent(event, one.event))}
                list={list}
                onList={setList}
                onAnswer={answer}
                onShow={() => send({ type: 'show' })}
                onPass={() => send({ type: 'pass' })}
              />
            ) : state === 'shown' ? (
              <Shown
                persona={persona}
                session={session}
                way={way}
                turn={now.turn}
                isLast={at === retries.length - 1}
                send={send}
              />
            ) : attempt && last ? (
              <Verdict
                state={state}
                persona={persona}
                did={attempt.did}
                answer={last}
                goodWays={now.goodWays}
                isLast={at === retries.length - 1}
                onAlive={attempt.timeline.position.ended ? null : () => void talkOn(now, last)}
                send={send}
              />
            ) : null}
          </Moment>
        )}
        {state === 'done' ? null : (
          <p className="learn-back">
            <Link className="link" href={debrief}>
              {words.back}
            </Link>
          </p>
        )}
      </main>
      {keys ? (
        <KeysSheet lines={keyLines(LEARN_KEYS)} lettersOff={!settings.letterKeys} onClose={() => setKeys(false)} />
      ) : null}
    </>
  );
}
