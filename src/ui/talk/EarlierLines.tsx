import { useEffect, useRef } from 'react';
import type { Persona } from '../../persona/schema.ts';
import { APP } from '../text/app.ts';
import { grammarOf } from '../text/pronoun.ts';
import { TALK } from '../text/talk.ts';
import { EntryLine } from './Lines.tsx';
import type { Scene } from './play.ts';
import { scriptOf } from './script.ts';

interface EarlierLinesProps {
  readonly persona: Persona;
  readonly scene: Scene;
  readonly onClose: () => void;
}

/** Everything that has been said, as one long script. The talk waits behind it. */
export function EarlierLines({ persona, scene, onClose }: EarlierLinesProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
    foot.current?.scrollIntoView({ block: 'end' });
  }, []);
  const entries = scriptOf(scene.state.timeline, grammarOf(persona.pronouns));
  const shown = scene.spoken === Infinity ? entries : entries.slice(0, -1);
  return (
    <dialog ref={sheet} className="talk-sheet talk-sheet-lines" aria-labelledby="talk-earlier-title" onClose={onClose}>
      <h2 id="talk-earlier-title">{TALK.earlier}</h2>
      <div ref={foot}>
        {shown.map((entry) => (
          <div key={entry.key}>
            <EntryLine entry={entry} name={persona.name} size="past" />
            {entry.cues.length === 0 ? null : (
              <p className="talk-speech talk-past">
                <span />
                <i className="talk-dir">{entry.cues.map(({ shows }) => shows).join(' ')}</i>
              </p>
            )}
          </div>
        ))}
        {shown.length === 0 ? <p className="prose">{TALK.nothingEarlier}</p> : null}
      </div>
      <form method="dialog">
        <button className="btn">{APP.keys.close}</button>
      </form>
    </dialog>
  );
}
