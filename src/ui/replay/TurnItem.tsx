import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { Judgement } from '../../analysis/judgement.ts';
import type { CourseTurn } from '../../scoring/course.ts';
import { EntryLine } from '../talk/Lines.tsx';
import { replayText as words } from '../text/replay.ts';
import { CueLens } from './CueLens.tsx';
import { HerView } from './HerView.tsx';
import type { ReplayOf } from './replayOf.ts';
import type { ShownTurn } from './transcript.ts';
import type { View } from './usePlace.ts';
import { Verdict } from './Verdict.tsx';

interface TurnItemProps {
  readonly of: ReplayOf;
  readonly shown: ShownTurn;
  readonly here: boolean;
  readonly view: View;
  readonly course: CourseTurn | null;
  readonly judgement: Judgement | null;
  readonly ratings: boolean;
  readonly noticed: boolean; // "something shifted" was pressed after it
  readonly onSelect: (turn: number) => void;
  readonly children: ReactNode; // remarks, and what else could have been said
}

/** One turn of the transcript: what you said, what she did, what it did; and under it whatever is open. */
export const TurnItem = memo(function TurnItem(props: TurnItemProps) {
  const { of, shown, here, view, course, judgement, ratings, noticed, onSelect, children } = props;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) keepInSight(item.current);
  }, [here]);
  return (
    <li className="replay-turn" ref={item} aria-current={here ? 'step' : undefined} data-turn={shown.number}>
      <button className="replay-number" aria-label={words.goTo(shown.number)} onClick={() => onSelect(shown.number)}>
        {shown.number}
      </button>
      <div className="replay-said">
        {shown.speeches.map((entry) => (
          <EntryLine key={entry.key} entry={entry} name={of.session.persona.name} size="past" />
        ))}
        {here && view === 'me' ? <p className="cueline replay-cue">{cueOf(shown)}</p> : null}
        {view === 'cues' ? <CueLens of={of} shown={shown} /> : null}
        {view === 'her' ? <HerView of={of} shown={shown} /> : null}
        {noticed ? <p className="meta replay-noticed">{words.noticed}</p> : null}
        {ratings && course && view !== 'her' ? (
          <Verdict course={course} judgement={judgement} pronoun={of.pronoun} />
        ) : null}
        {children}
      </div>
    </li>
  );
});

/** The cue beside the words, for pages where the stage is out of sight. */
const cueOf = ({ speeches }: ShownTurn): string =>
  speeches
    .flatMap(({ cues }) => cues)
    .map(({ shows }) => shows)
    .join(' ');

/** Scrolls the transcript, and never the page, so far that a turn can be read. */
function keepInSight(item: HTMLLIElement | null) {
  const room = item?.closest<HTMLElement>('.replay-script');
  if (!item || !room) return;
  const inner = getComputedStyle(room).overflowY === 'auto';
  if (!inner) {
    const { top, bottom, height } = item.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight)
      item.scrollIntoView({ block: height > window.innerHeight / 2 ? 'start' : 'center' });
    return;
  }
  const above = item.offsetTop - room.scrollTop;
  const below = above + item.offsetHeight - room.clientHeight;
  if (above < 0 || below > 0)
    room.scrollTop = item.offsetTop < room.clientHeight / 2 ? 0 : item.offsetTop - Math.min(48, room.clientHeight / 5);
}
