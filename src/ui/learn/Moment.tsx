import { lazy, Suspense, useState, type ReactNode, type RefObject } from 'react';
import { tableOf } from '../../dialogue/onward.ts';
import type { Talk } from '../../dialogue/talk.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Timeline } from '../../session/replay.ts';
import { EntryLine } from '../talk/Lines.tsx';
import { scriptOf, spokenEntry } from '../talk/script.ts';
import { learnText as words } from '../text/learn.ts';
import { grammarOf } from '../text/pronoun.ts';

const Drawn = lazy(() => import('../talk/Drawn.tsx'));

interface MomentProps {
  readonly persona: Persona;
  readonly talk: Talk;
  readonly before: Timeline;
  /** With an answer and hers; null: nothing has been answered yet. */
  readonly after: Timeline | null;
  readonly turn: number;
  readonly place: string; // "2 of 3"
  readonly portrait: 'shown' | 'hidden';
  readonly script: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** How many speeches are on the page: hers, and what led to it. */
const SPEECHES = 4;

/** She as she sat there, what had just been said, and her line. */
export function Moment({ persona, talk, before, after, turn, place, portrait, script, children }: MomentProps) {
  const [failed, setFailed] = useState(false);
  const now = after ?? before;
  const { position } = now;
  const entries = scriptOf(now, grammarOf(persona.pronouns)).slice(-SPEECHES);
  const plate = portrait === 'shown' && !failed;
  return (
    <>
      <figure className={plate ? 'talk-plate' : 'talk-plate talk-plate-none'}>
        {plate ? (
          <div className="talk-frame">
            <Suspense fallback={<div className="talk-wall" />}>
              <Drawn
                persona={persona}
                sitting={{
                  position,
                  turn: now.moments.at(-1)?.turn ?? null,
                  table: position.ended ? 'none' : tableOf(talk.beatOf(position.beat), position),
                  cues: position.showing,
                  speaking: false,
                  silent: false,
                }}
                speaking={false}
                still
                onFail={() => setFailed(true)}
              />
            </Suspense>
          </div>
        ) : null}
        <figcaption className="talk-cue">
          <p className="cueline">{position.showing.map(({ shows }) => shows).join(' ')}</p>
        </figcaption>
      </figure>
      <section ref={script} className="talk-script learn-script" tabIndex={-1} aria-label={words.moment}>
        <h2 className="caps learn-turn">
          {words.before(turn)} · {place}
        </h2>
        <div aria-hidden="true">
          {entries.map((entry, index) => (
            <EntryLine
              key={entry.key}
              entry={entry}
              name={persona.name}
              size={index < entries.length - (after ? 2 : 1) ? 'past' : index === entries.length - 1 ? 'now' : 'mid'}
            />
          ))}
        </div>
        <div className="sr" aria-live="polite">
          {entries.slice(after ? -2 : -SPEECHES).map((entry) => (
            <p key={entry.key}>{spokenEntry(entry, persona.name)}</p>
          ))}
        </div>
        {children}
      </section>
    </>
  );
}
