import { lazy, Suspense, useState, type ReactNode } from 'react';
import { tableOf } from '../../dialogue/onward.ts';
import type { Timeline } from '../../session/replay.ts';
import type { Seat } from '../talk/seat.ts';
import { replayText as words } from '../text/replay.ts';
import type { Tab } from './AboutTurn.tsx';
import type { ReplayOf } from './replayOf.ts';
import './stage.css';

const Drawn = lazy(() => import('../talk/Drawn.tsx'));

interface OnStageProps {
  readonly of: ReplayOf;
  readonly turn: number;
  readonly tab: Tab;
  readonly portrait: boolean;
  readonly children: ReactNode; // what is to be said about the turn, where there is room beside it
}

/** Who sits there at a turn: the portrait, and the cue. */
export function OnStage({ of, turn, tab, portrait, children }: OnStageProps) {
  const [drawn, setDrawn] = useState(true);
  const moment = of.reading?.timeline.moments[turn - 1];
  if (!of.persona || !of.reading || !moment) return null;
  const seat = seatAt(of, of.reading.timeline, tab === 'after' ? turn : turn - 1);
  const cues = seat.cues.map(({ shows }) => shows).join(' ');
  return (
    <section className="onstage" aria-label={words.stage(turn)}>
      <div className="onstage-plate">
        {portrait && drawn ? (
          <div className="onstage-frame">
            <Suspense fallback={<div className="talk-wall" />}>
              <Drawn persona={of.persona} sitting={seat} speaking={false} still onFail={() => setDrawn(false)} />
            </Suspense>
          </div>
        ) : null}
        <p className="cueline onstage-cue">{cues === '' ? words.facts.noCue : cues}</p>
      </div>
      {children}
    </section>
  );
}

/** How she sits once a turn is done; 0: as it begins. */
function seatAt({ talk }: ReplayOf, timeline: Timeline, turn: number): Seat {
  const moment = timeline.moments[turn - 1];
  const position = moment?.after ?? timeline.opening.position;
  return {
    position,
    turn: moment?.turn ?? null,
    table: talk ? tableOf(talk.beatOf(position.beat), position) : 'none',
    cues: moment?.turn.hers.cues ?? timeline.opening.speech.cues,
    speaking: false,
    silent: false,
  };
}
