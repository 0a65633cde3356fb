import type { ReactNode } from 'react';
import type { Remark } from '../../session/remark.ts';
import { Composer } from '../review/Composer.tsx';
import { Remarks } from '../review/Remarks.tsx';
import { EntryLine } from '../talk/Lines.tsx';
import { replayText as words } from '../text/replay.ts';
import { CueLens } from './CueLens.tsx';
import { stretchOf } from './page.ts';
import type { ShownTurn } from './transcript.ts';
import { TurnItem } from './TurnItem.tsx';
import { effectAt, type ReplayState } from './useReplay.ts';
import { WhatIf } from './WhatIf.tsx';

interface TranscriptListProps {
  readonly state: ReplayState;
  readonly mine: string; // the name whose remarks can be taken away
  readonly about: ReactNode; // how things stood at the turn, where there is no room for it beside the script
}

/** The whole talk as a script. At the turn that is looked at: what else could have been said, and a comment being written. */
export function TranscriptList({ state, mine, about }: TranscriptListProps) {
  const { of, turn, view, ratings, judged } = state;
  const { reading, transcript, session } = of;
  const remarks = session.remarks ?? [];
  const all = transcript.turns.length;
  const stretch = stretchOf(turn, all);
  return (
    <section className="replay-script" aria-label={words.transcript}>
      {stretch.first > 1 ? <Onward to={stretch.first - 1} says={words.earlier} onSelect={state.select} /> : null}
      <div className="replay-opening" hidden={stretch.first > 1}>
        {transcript.opening.map((entry) => (
          <EntryLine key={entry.key} entry={entry} name={session.persona.name} size="past" />
        ))}
        {view === 'cues' ? <CueLens of={of} shown={{ number: 0 }} /> : null}
      </div>
      <ol>
        {transcript.turns.slice(stretch.first - 1, stretch.last).map((shown) => {
          const here = shown.number === turn;
          const said = remarks.filter((remark) => remark.turn === shown.id);
          return (
            <TurnItem
              key={shown.id}
              of={of}
              shown={shown}
              here={here}
              view={view}
              course={reading?.course[shown.number - 1] ?? null}
              judgement={judged.byTurn?.get(shown.number) ?? null}
              ratings={ratings}
              noticed={reading?.timeline.notices.includes(shown.number) ?? false}
              onSelect={state.select}
            >
              {here || said.length > 0 ? under(state, shown, said, mine, about) : null}
            </TurnItem>
          );
        })}
      </ol>
      {stretch.last < all ? <Onward to={stretch.last + 1} says={words.later} onSelect={state.select} /> : null}
    </section>
  );
}

interface OnwardProps {
  readonly to: number;
  readonly says: (turn: number) => string;
  readonly onSelect: (turn: number) => void;
}

/** In a very long talk, the way to the turns before or after those on the page. */
function Onward({ to, says, onSelect }: OnwardProps) {
  return (
    <p className="replay-opening">
      <button type="button" className="link" onClick={() => onSelect(to)}>
        {says(to)}
      </button>
    </p>
  );
}

/** What stands under a turn: what has been said of it, and at the one looked at a comment being written and what else there was. */
function under(state: ReplayState, shown: ShownTurn, said: readonly Remark[], mine: string, about: ReactNode) {
  const { of, turn, ratings } = state;
  const here = shown.number === turn;
  return (
    <>
      {said.length > 0 ? (
        <Remarks
          remarks={said}
          effect={ratings ? effectAt(state, shown.number) : null}
          mine={mine}
          onTakeAway={state.takeAway}
        />
      ) : null}
      {here ? about : null}
      {here && state.composing ? (
        <Composer
          turn={turn}
          turnId={shown.id}
          canLabel={of.reading?.course[turn - 1] !== undefined}
          onKeep={state.keepRemark}
          onClose={state.stopComposing}
        />
      ) : null}
      {here ? (
        <WhatIf
          of={of}
          turn={turn}
          ways={state.ways}
          judgement={state.judgement}
          ratings={ratings}
          open={state.option}
          onOpen={state.openOption}
        />
      ) : null}
    </>
  );
}
