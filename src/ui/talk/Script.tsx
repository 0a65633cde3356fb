import type { Persona } from '../../persona/schema.ts';
import { grammarOf } from '../text/pronoun.ts';
import { TALK } from '../text/talk.ts';
import { EntryLine, NowLine } from './Lines.tsx';
import type { Scene } from './play.ts';
import { scriptOf, spokenEntry } from './script.ts';

interface ScriptProps {
  readonly persona: Persona;
  readonly scene: Scene;
  readonly again: number; // how often the last line has been asked for again
}

const EARLIER = 6;

/** The script: earlier lines rising, her line now. Eyes get it phrase by phrase; a screen reader whole, and once. */
export function Script({ persona, scene, again }: ScriptProps) {
  const { timeline } = scene.state;
  const entries = scriptOf(timeline, grammarOf(persona.pronouns));
  const now = entries.at(-1);
  const before = entries.slice(0, -1);
  const lastTurn = timeline.moments.at(-1)?.turn;
  const exchanged = lastTurn?.cut ? 2 : 0; // a cut sentence and your words stay near her answer
  const risen = before.slice(Math.max(0, before.length - EARLIER), before.length - exchanged);
  const heard = scene.spoken < 0 ? before : entries;
  return (
    <>
      <div className="talk-lines" aria-hidden="true">
        <div className="talk-earlier">
          {risen.toReversed().map((entry) => (
            <EntryLine key={entry.key} entry={entry} name={persona.name} size="past" />
          ))}
        </div>
        {before.slice(before.length - exchanged).map((entry) => (
          <EntryLine key={entry.key} entry={entry} name={persona.name} size="mid" />
        ))}
        {now === undefined ? null : now.who === 'you' ? (
          <EntryLine entry={now} name={persona.name} size="mid" />
        ) : (
          <NowLine
            key={now.key}
            entry={now}
            name={persona.name}
            delivery={scene.terms.delivery}
            spoken={scene.spoken}
          />
        )}
      </div>
      <div className="sr" role="log" aria-live="polite" aria-label={TALK.log}>
        {heard.map((entry) => (
          <p key={entry.key}>{spokenEntry(entry, persona.name)}</p>
        ))}
      </div>
      <output className="sr">
        {again === 0 || now === undefined ? '' : TALK.again(spokenEntry(now, persona.name), again % 2 === 0)}
      </output>
    </>
  );
}
