import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { Curve } from '../debrief/Curve.tsx';
import '../debrief/sheet.css';
import { TurnTable } from '../debrief/TurnTable.tsx';
import { COMMENT_KEYS, REPLAY_KEYS } from '../help/keys.ts';
import { useArrival } from '../parts/arrival.ts';
import { KeysSheet } from '../parts/KeysSheet.tsx';
import { useNarrow } from '../parts/useNarrow.ts';
import { useSettings } from '../parts/useSettings.ts';
import { RemarkList } from '../review/RemarkList.tsx';
import { outcomeOf } from '../share/outcomeOf.ts';
import '../share/print.css';
import { spokenEntry } from '../talk/script.ts';
import '../talk/talk.css';
import { debriefText } from '../text/debrief.ts';
import { keyLines } from '../text/keys.ts';
import { replayText as words } from '../text/replay.ts';
import { reviewText } from '../text/review.ts';
import { AboutTurn, type Tab } from './AboutTurn.tsx';
import { OnStage } from './OnStage.tsx';
import './replay.css';
import { ReplayHead } from './ReplayHead.tsx';
import { TimeStrip } from './TimeStrip.tsx';
import { TranscriptList } from './TranscriptList.tsx';
import { Transport } from './Transport.tsx';
import { effectAt, useReplay, type ReplayProps, type ReplayState } from './useReplay.ts';

const ShareSheet = lazy(() => import('../share/ShareSheet.tsx'));

/** How high one of ease is drawn: the curve shares the page with the talk. Narrow, the names of the heights need room. */
const RISE = { wide: 10, narrow: 14 } as const;

/** A talk as on an analysis board: the curve, the script and the stage in step, turn by turn or in time. */
export function Replay({ notices, ...props }: ReplayProps & { readonly notices: ReactNode }) {
  const { session, run, persona, own } = props;
  const state = useReplay(props);
  const { of, turn, ratings, judged, judgement, playback, spans, said, taken, act, select } = state;
  const { reading, pronoun, last } = of;
  const [asTable, setAsTable] = useState(false);
  const [tab, setTab] = useState<Tab>('after');
  const [settings] = useSettings();
  const narrow = useNarrow();
  const tableId = useId();
  const { name } = session.persona;
  const heading = useArrival(words.title(name));
  const about = ratings ? <AboutTurn of={of} turn={turn} judgement={judgement} tab={tab} onTab={setTab} /> : null;
  return (
    <div className="sheet replay-sheet">
      <ReplayHead
        session={session}
        persona={persona}
        turns={last}
        view={state.view}
        pronoun={pronoun}
        ratings={ratings}
        act={act}
      />
      <main className="replay">
        <h1 ref={heading} tabIndex={-1} className="sr">
          {words.title(name)}
        </h1>
        <div className="replay-notices">{notices}</div>
        {reading && ratings && reading.course.length > 0 ? (
          <div className="replay-top">
            <Curve
              name={name}
              pronoun={pronoun}
              start={reading.start}
              turns={reading.course}
              marks={reading.marks}
              at={Math.min(turn, reading.course.length)}
              onRead={select}
              rise={narrow ? RISE.narrow : RISE.wide}
              beside={
                <button
                  className="link"
                  aria-expanded={asTable}
                  aria-controls={tableId}
                  onClick={() => setAsTable(!asTable)}
                >
                  {asTable ? debriefText.curve.hideTable : debriefText.curve.asTable}
                </button>
              }
            />
          </div>
        ) : null}
        <output className="sr">{state.aloud ? aloud(state, name) : ''}</output>
        <TranscriptList state={state} mine={settings.name} about={narrow ? about : null} />
        <div className="replay-stage">
          <OnStage of={of} turn={turn} tab={tab} portrait={settings.portrait === 'shown'}>
            {narrow ? null : about}
          </OnStage>
          <RemarkList session={session} turnIds={of.turnIds} mine={settings.name} onSelect={select} />
        </div>
        <div className="replay-foot">
          <TimeStrip spans={spans} time={playback.time} />
          <Transport turn={turn} last={last} playback={playback} own={own} known={persona !== null} act={act}>
            <output className="meta">{said === '' ? workOf(judged) : said}</output>
            {taken === null ? null : (
              <button className="link" onClick={() => state.keepRemark(taken)}>
                {reviewText.putBack}
              </button>
            )}
          </Transport>
        </div>
      </main>
      {asTable && ratings && reading ? (
        <div className="replay-table">
          <TurnTable id={tableId} name={name} pronoun={pronoun} course={reading.course} marks={reading.marks} />
        </div>
      ) : null}
      {state.sheet === 'share' ? (
        <Suspense fallback={null}>
          <ShareSheet session={session} run={run} outcome={outcomeOf(reading)} onClose={state.closeSheet} />
        </Suspense>
      ) : null}
      {state.sheet === 'keys' ? (
        <KeysSheet
          lines={keyLines([...REPLAY_KEYS, ...COMMENT_KEYS])}
          lettersOff={!settings.letterKeys}
          onClose={state.closeSheet}
        />
      ) : null}
    </div>
  );
}

const workOf = ({
  failed,
  progress,
}: {
  readonly failed: boolean;
  readonly progress: { readonly done: number; readonly of: number } | null;
}): string => (failed ? words.judging.failed : progress ? words.judging.progress(progress.done, progress.of) : '');

/** The turn as it is read out to whoever goes from one to the next by key. */
function aloud(state: ReplayState, name: string): string {
  const { of, turn, ratings } = state;
  const shown = of.transcript.turns[turn - 1];
  const effect = ratings ? effectAt(state, turn) : null;
  const spoken = (shown?.speeches ?? []).map((entry) => spokenEntry(entry, name));
  return [words.turn(turn), ...spoken, ...(effect ? [debriefText.table.effect(effect)] : [])].join('. ');
}
