import { Link } from 'wouter';
import type { Persona } from '../../persona/schema.ts';
import type { Pronoun } from '../../persona/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import type { ReplayAction } from '../help/keys.ts';
import '../parts/header.css';
import { Kbd } from '../parts/Kbd.tsx';
import { APP } from '../text/app.ts';
import { replayText as words } from '../text/replay.ts';
import type { View } from './usePlace.ts';

interface ReplayHeadProps {
  readonly session: Session;
  readonly persona: Persona | null;
  readonly turns: number;
  readonly view: View;
  readonly pronoun: Pronoun;
  readonly ratings: boolean;
  readonly act: (action: ReplayAction) => void;
}

/** The running head: whose talk it is, and how it is looked at. */
export function ReplayHead({ session, persona, turns, view, pronoun, ratings, act }: ReplayHeadProps) {
  const toggle = (action: ReplayAction, key: string, pressed: boolean, name: string) => (
    <button className="replay-tool" aria-pressed={pressed} aria-keyshortcuts={key} onClick={() => act(action)}>
      <span>{name}</span>
      <Kbd>{key}</Kbd>
    </button>
  );
  return (
    <header className="run replay-run">
      <Link className="run-mark" href="/">
        {APP.name}
      </Link>
      <p className="replay-what">
        <b>{words.head}</b>
        <span> · {words.what(session.persona.name, persona?.setting.when ?? session.began.slice(0, 10), turns)}</span>
      </p>
      <span className="replay-tools">
        {persona ? (
          <>
            {toggle('her view', 'x', view === 'her', words.views.her(pronoun))}
            {toggle('cue lens', 'u', view === 'cues', words.views.cues)}
            {toggle('hide ratings', 'z', !ratings, words.hideRatings)}
          </>
        ) : null}
        <button className="replay-tool" aria-keyshortcuts="s" onClick={() => act('share')}>
          {words.share}
          <Kbd>s</Kbd>
        </button>
      </span>
    </header>
  );
}
