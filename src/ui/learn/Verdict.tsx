import type { Answer } from '../../analysis/learnable.ts';
import { NOTHING_LOST } from '../../analysis/judgement.ts';
import type { RetryEvent } from '../../analysis/retry.ts';
import type { Persona } from '../../persona/schema.ts';
import type { CourseTurn } from '../../scoring/course.ts';
import { becauseOf } from '../debrief/TurnTable.tsx';
import { Kbd } from '../parts/Kbd.tsx';
import { ignoreHeld } from '../talk/Rows.tsx';
import { debriefText } from '../text/debrief.ts';
import { learnText as words } from '../text/learn.ts';

interface VerdictProps {
  readonly state: 'trying' | 'better' | 'worse';
  readonly persona: Persona;
  readonly did: CourseTurn;
  readonly answer: Answer;
  readonly goodWays: number;
  readonly isLast: boolean;
  /** Talks on from her answer; null: it ended the talk. */
  readonly onAlive: (() => void) | null;
  readonly send: (event: RetryEvent) => void;
}

/** After an answer: first only what she makes of it; then what it did, and why. */
export function Verdict({ state, persona, did, answer, goodWays, isLast, onAlive, send }: VerdictProps) {
  if (state === 'trying')
    return (
      <p className="learn-go">
        <Lead says={words.seeWhatItDid} onPress={() => send({ type: 'heard' })} />
      </p>
    );
  const better = state === 'better';
  return (
    <>
      <div className="learn-verdict" aria-live="polite">
        <p>
          <b>{debriefText.table.effect(did.effect)}.</b>{' '}
          <span className="prose">{becauseOf(did, persona.pronouns)}</span>
        </p>
        <p className="prose">
          {better
            ? `${answer.loss <= NOTHING_LOST ? words.better.best : words.better.near} ${goodWays > 1 ? words.several : words.only}`
            : words.worse}
        </p>
      </div>
      <p className="learn-go">
        {better ? (
          <Lead says={isLast ? words.finish : words.next} onPress={() => send({ type: 'next' })} />
        ) : (
          <Lead says={words.again} onPress={() => send({ type: 'again' })} />
        )}
        {better && onAlive ? (
          <button className="btn" onClick={onAlive}>
            {words.alive}
          </button>
        ) : null}
        <button className="link" aria-keyshortcuts="w" onClick={() => send({ type: 'show' })}>
          {words.show}
          <Kbd>w</Kbd>
        </button>
        {better ? null : (
          <button className="link" aria-keyshortcuts="k" onClick={() => send({ type: 'pass' })}>
            {words.pass}
            <Kbd>k</Kbd>
          </button>
        )}
      </p>
    </>
  );
}

/** The one way on, and Enter takes it. */
export function Lead({ says, onPress }: { readonly says: string; readonly onPress: () => void }) {
  return (
    <button className="btn btn-lead" aria-keyshortcuts="Enter" onKeyDown={ignoreHeld} onClick={onPress}>
      {says}
      <Kbd>Enter</Kbd>
    </button>
  );
}
