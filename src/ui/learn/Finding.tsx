import type { Answer, Retry } from '../../analysis/learnable.ts';
import type { Turn } from '../../dialogue/turn.ts';
import type { Persona } from '../../persona/schema.ts';
import { Kbd } from '../parts/Kbd.tsx';
import { ignoreHeld } from '../talk/Rows.tsx';
import { learnText as words } from '../text/learn.ts';
import { grammarOf } from '../text/pronoun.ts';
import type { AnswerRow } from './attempt.ts';
import { Struck } from './Struck.tsx';

export type List = Answer['place'];

interface FindingProps {
  readonly persona: Persona;
  readonly played: Turn | undefined;
  readonly retry: Retry;
  readonly rows: readonly AnswerRow[];
  readonly tried: (answer: Answer) => boolean;
  readonly list: List;
  readonly onList: (list: List) => void;
  readonly onAnswer: (answer: Answer) => void;
  readonly onShow: () => void;
  readonly onPass: () => void;
}

const DOORS = [
  { place: 'silence', key: '0', says: words.staySilent },
  { place: 'cut in', key: 'i', says: words.cutIn },
  { place: 'hand', key: 'h', says: words.hand },
] as const satisfies readonly { readonly place: List; readonly key: string; readonly says: string }[];

const LABELS: Readonly<Record<List, string>> = {
  reply: words.replies,
  hand: words.hand,
  'cut in': words.cutInWith,
  silence: words.silentFor,
};

/** What you said then, struck through, and everything the page lets one answer instead. */
export function Finding({ persona, played, retry, rows, tried, list, onList, onAnswer, onShow, onPass }: FindingProps) {
  const doors = DOORS.filter(({ place }) => retry.answers.some((answer) => answer.place === place));
  return (
    <>
      {played ? <Struck turn={played} pronoun={persona.pronouns} /> : null}
      <p className="talk-state learn-state">
        <b>{list === 'reply' ? words.find(grammarOf(persona.pronouns)) : LABELS[list]}</b>
      </p>
      <fieldset className={rows.length > 4 ? 'talk-rows talk-many' : 'talk-rows'} aria-label={LABELS[list]}>
        {rows.map(({ answer, says, deed }, index) => (
          <button
            key={says}
            className={deed ? 'talk-row talk-deed' : 'talk-row'}
            aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
            onKeyDown={ignoreHeld}
            onClick={() => onAnswer(answer)}
          >
            <span className="talk-number" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              {says}
              {tried(answer) ? <small className="learn-tried"> {words.tried}</small> : null}
            </span>
          </button>
        ))}
      </fieldset>
      <div className="talk-acts learn-acts">
        {list === 'reply' ? (
          doors.map(({ place, key, says }) => (
            <button key={key} aria-keyshortcuts={key} onClick={() => onList(place)}>
              {says}
              <Kbd>{key}</Kbd>
            </button>
          ))
        ) : (
          <button aria-keyshortcuts="Escape" onClick={() => onList('reply')}>
            {words.letGo}
            <Kbd>Esc</Kbd>
          </button>
        )}
        <button className="talk-push" aria-keyshortcuts="w" onClick={onShow}>
          {words.show}
          <Kbd>w</Kbd>
        </button>
        <button aria-keyshortcuts="k" onClick={onPass}>
          {words.pass}
          <Kbd>k</Kbd>
        </button>
      </div>
    </>
  );
}
