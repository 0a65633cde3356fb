import { useState } from 'react';
import { Link } from 'wouter';
import { Notice } from '../parts/Notice.tsx';
import { Page } from '../parts/Page.tsx';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { shareText } from '../text/share.ts';
import { sessionsText as words } from '../text/sessions.ts';
import { oneBefore, type KeptTalk, type Told } from './history.ts';
import './sessions.css';
import { useHistory } from './useHistory.ts';

type Said =
  | { readonly is: 'deleted'; readonly talk: KeptTalk }
  | { readonly is: 'back'; readonly talk: KeptTalk }
  | { readonly is: 'not done'; readonly sentence: string };

/** Every talk that is kept, and everything that can be done with one. */
export default function SessionsScreen() {
  const { talks, remove, bringBack } = useHistory();
  const { date } = useServices();
  const [said, setSaid] = useState<Said | null>(null);
  const now = date();
  const nameOf = ({ session }: KeptTalk) => words.headline(session.persona.name, session.began, now);

  const takeAway = async (talk: KeptTalk) => {
    const kept = await remove(talk);
    setSaid(kept.ok ? { is: 'deleted', talk } : { is: 'not done', sentence: kept.sentence });
  };
  const undo = async (talk: KeptTalk) => {
    const kept = await bringBack(talk);
    setSaid(kept.ok ? { is: 'back', talk } : { is: 'not done', sentence: kept.sentence });
  };
  return (
    <Page title={words.title} lede={talks === undefined ? words.waiting : words.intro(talks.length)}>
      {said === null ? null : said.is === 'not done' ? (
        <Notice tone="alert">{said.sentence}</Notice>
      ) : said.is === 'back' ? (
        <Notice>{words.broughtBack(nameOf(said.talk))}</Notice>
      ) : (
        <Notice
          actions={
            <button className="link" onClick={() => void undo(said.talk)}>
              {words.bringBack}
            </button>
          }
        >
          {words.removed(nameOf(said.talk))}
        </Notice>
      )}
      {talks?.length === 0 ? (
        <p className="sessions-go">
          <Link className="btn btn-lead" href={ROUTES.people}>
            {words.meetSomebody}
          </Link>
        </p>
      ) : null}
      <ul className="sessions">
        {(talks ?? []).map((talk) => (
          <li key={talk.session.id}>
            <div className="sessions-head">
              <h2>{nameOf(talk)}</h2>
              <button
                className="link"
                aria-label={`${words.remove}: ${nameOf(talk)}`}
                onClick={() => void takeAway(talk)}
              >
                {words.remove}
              </button>
            </div>
            <ol>
              {talk.sittings.map((told, run) => (
                <li key={`${talk.session.runs[run]?.began ?? ''} ${String(run)}`}>
                  <Sitting talks={talks ?? []} talk={talk} told={told} run={run} name={nameOf(talk)} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      <p>
        <Link className="link" href={ROUTES.open}>
          {shareText.open.title}
        </Link>
      </p>
    </Page>
  );
}

interface SittingProps {
  readonly talks: readonly KeptTalk[];
  readonly talk: KeptTalk;
  readonly told: Told | null;
  readonly run: number;
  readonly name: string;
}

/** One sitting: how it ended, the three numbers, and where one can go with it. */
function Sitting({ talks, talk: { session, persona }, told, run, name }: SittingProps) {
  const { date } = useServices();
  const several = session.runs.length > 1;
  const title = several ? words.sitting(run + 1, told?.takenOver ?? 0) : words.only;
  const day = several ? words.day(session.runs[run]?.began ?? '', date()) : '';
  const before = persona ? oneBefore(talks, session, run) : null;
  const last = run === session.runs.length - 1;
  const resume = ROUTES.resume(session.persona.id, session.id);
  const fromItsEnd = ROUTES.fromHere(session.persona.id, session.id, session.runs[run]?.tip ?? null);
  const link = (says: string, to: string) => (
    <Link className="link" href={to} aria-label={words.of(says, name, title)}>
      {says}
    </Link>
  );
  return (
    <>
      {several ? (
        <h3 className="caps">
          {title}
          {day === '' ? null : <span> · {day}</span>}
        </h3>
      ) : null}
      {told === null ? (
        <p className="prose">{persona === null ? words.nobody(session.persona.name) : words.unfit}</p>
      ) : (
        <>
          <p className="prose">{words.ended(told.ended, told.sat.turns)}</p>
          <p className="meta">{words.numbers(told.sat.score)}</p>
        </>
      )}
      <p className="sessions-ways">
        {told && told.ended === null ? link(words.goOn, last ? resume : fromItsEnd) : null}
        {link(words.debrief, ROUTES.debrief(session.id, run))}
        {link(words.replay, ROUTES.replay(session.id, run))}
        {told ? link(words.learn, ROUTES.learn(session.id, run)) : null}
        {before ? link(words.compare, ROUTES.compare(before, { session: session.id, run })) : null}
      </p>
    </>
  );
}
