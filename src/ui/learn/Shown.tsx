import { useEffect, useState } from 'react';
import type { RetryEvent } from '../../analysis/retry.ts';
import type { BestLine } from '../../analysis/whatIf.ts';
import type { Persona } from '../../persona/schema.ts';
import type { RecordedTurn, Session } from '../../session/session.ts';
import { turnsOf } from '../../session/standing.ts';
import { SILENT } from '../../dialogue/speech.ts';
import { askBestLine } from '../replay/judging.ts';
import { EntryLine } from '../talk/Lines.tsx';
import { scriptOf } from '../talk/script.ts';
import { learnText as words } from '../text/learn.ts';
import { grammarOf } from '../text/pronoun.ts';
import { Lead } from './Verdict.tsx';

interface ShownProps {
  readonly persona: Persona;
  readonly session: Session;
  readonly way: readonly RecordedTurn[];
  readonly turn: number;
  readonly isLast: boolean;
  readonly send: (event: RetryEvent) => void;
}

/** A way it could have gone, a few turns long: only because it was asked for. */
export function Shown({ persona, session, way, turn, isLast, send }: ShownProps) {
  const [line, setLine] = useState<BestLine | 'failed' | null>(null);
  useEffect(() => {
    const asked = askBestLine(persona, session.seed, turnsOf(way).slice(0, turn - 1));
    asked.answer.then(setLine, () => setLine('failed'));
    return asked.cancel;
  }, [persona, session.seed, way, turn]);
  const moments =
    line === null || line === 'failed' ? [] : line.turns.map((one, index) => ({ ...one, number: index + 1 }));
  const entries = scriptOf({ opening: { speech: SILENT }, moments }, grammarOf(persona.pronouns)).slice(1);
  return (
    <>
      <div className="learn-shown" aria-live="polite" aria-busy={line === null}>
        <h3 className="caps">{words.shown}</h3>
        {line === null ? <p className="meta">{words.following}</p> : null}
        {line === 'failed' ? <p className="prose">{words.failed}</p> : null}
        {entries.map((entry) => (
          <EntryLine key={entry.key} entry={entry} name={persona.name} size={entry.who === 'you' ? 'mid' : 'past'} />
        ))}
        {line !== null && line !== 'failed' && line.several ? <p className="meta">{words.oneWay}</p> : null}
      </div>
      <p className="learn-go">
        <Lead says={isLast ? words.finish : words.next} onPress={() => send({ type: 'next' })} />
        <button className="btn" onClick={() => send({ type: 'again' })}>
          {words.tryIt}
        </button>
      </p>
    </>
  );
}
