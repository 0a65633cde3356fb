import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Persona } from '../../persona/schema.ts';
import type { Session } from '../../session/session.ts';
import { before } from '../../session/standing.ts';
import { Curve } from '../debrief/Curve.tsx';
import '../debrief/sheet.css';
import { TurnTable } from '../debrief/TurnTable.tsx';
import type { ReplayAction } from '../help/keys.ts';
import { useArrival } from '../parts/arrival.ts';
import { useNarrow } from '../parts/useNarrow.ts';
import { useSettings } from '../parts/useSettings.ts';
import { goTo, ROUTES, useQuery } from '../routes.ts';
import '../talk/talk.css';
import { EntryLine } from '../talk/Lines.tsx';
import { debriefText } from '../text/debrief.ts';
import { replayText as words } from '../text/replay.ts';
import { CueLens } from './CueLens.tsx';
import { OnStage } from './OnStage.tsx';
import { otherWays } from './otherWays.ts';
import { spansOf } from './playback.ts';
import './replay.css';
import { ReplayHead } from './ReplayHead.tsx';
import { replayOf } from './replayOf.ts';
import { TimeStrip } from './TimeStrip.tsx';
import { Transport } from './Transport.tsx';
import { TurnItem } from './TurnItem.tsx';
import { useJudgements } from './useJudgements.ts';
import { usePlace, type Place } from './usePlace.ts';
import { usePlayback } from './usePlayback.ts';
import { useReplayKeys } from './useReplayKeys.ts';
import { WhatIf } from './WhatIf.tsx';

interface ReplayProps {
  readonly session: Session;
  readonly run: number;
  readonly persona: Persona | null;
  /** Kept in this browser: it can be changed, and talked again from any turn. */
  readonly own: boolean;
  readonly notices: ReactNode;
  readonly addressOf: (place: Place) => string;
}

/** A talk as on an analysis board: the curve, the script and the stage in step, turn by turn or in time. */
export function Replay({ session, run, persona, own, notices, addressOf }: ReplayProps) {
  const of = useMemo(() => replayOf(session, run, persona), [session, run, persona]);
  const { reading, transcript, last, pronoun } = of;
  const query = useQuery();
  const [place, setPlace] = usePlace(query, last, addressOf);
  const { turn, view } = place;
  const [ratings, setRatings] = useState(true);
  const [asTable, setAsTable] = useState(false);
  const [option, setOption] = useState<{ readonly turn: number; readonly index: number | null }>({ turn, index: null });
  const [said, setSaid] = useState('');
  const [settings] = useSettings();
  const narrow = useNarrow();
  const tableId = useId();
  const heading = useArrival(words.title(session.persona.name));
  const judged = useJudgements(persona, session.seed, of.way);
  const spans = useMemo(
    () => (reading ? spansOf(reading.timeline, reading.persona.pace.wordsPerMinute) : []),
    [reading],
  );
  const goToTurn = (to: number) => setPlace({ turn: Math.min(last, Math.max(1, to)) });
  const playback = usePlayback(spans, turn, goToTurn);
  const ways = useMemo(() => otherWays(of, turn), [of, turn]);
  const openOption = option.turn === turn ? option.index : null;
  const judgement = judged.byTurn?.get(turn) ?? null;

  const step = (to: number) => {
    playback.stop();
    goToTurn(to);
  };
  const nextOf = (turns: readonly number[], by: 1 | -1, none: string) => {
    const found = by === 1 ? turns.find((one) => one > turn) : turns.findLast((one) => one < turn);
    if (found === undefined) setSaid(none);
    else step(found);
  };
  const moments = reading?.moments.map((moment) => moment.turn) ?? [];
  const slips = (reading?.course ?? [])
    .filter(({ number, effect }) => SLIPPED.has(judged.byTurn?.get(number)?.effect ?? effect))
    .map(({ number }) => number);

  const act = (action: ReplayAction) => {
    setSaid('');
    switch (action) {
      case 'turn before':
        return step(turn - 1);
      case 'turn after':
        return step(turn + 1);
      case 'first turn':
        return step(1);
      case 'last turn':
        return step(last);
      case 'next moment':
        return nextOf(moments, 1, words.transport.noMoment);
      case 'moment before':
        return nextOf(moments, -1, words.transport.noMoment);
      case 'next slip':
        return nextOf(slips, 1, words.transport.noSlip);
      case 'option after':
      case 'option before': {
        const by = action === 'option after' ? 1 : -1;
        const index = openOption === null ? (by === 1 ? 0 : null) : openOption + by;
        const there = index !== null && index >= 0 && index < ways.length;
        return setOption({ turn, index: there ? index : index === null || index < 0 ? null : openOption });
      }
      case 'play':
        return playback.toggle();
      case 'slower':
        return playback.changeSpeed(-1);
      case 'faster':
        return playback.changeSpeed(1);
      case 'her view':
        return setPlace({ view: view === 'her' ? 'me' : 'her' });
      case 'cue lens':
        return setPlace({ view: view === 'cues' ? 'me' : 'cues' });
      case 'hide ratings':
        return setRatings(!ratings);
      case 'again from here':
        if (!persona) return undefined;
        return goTo(
          own ? ROUTES.fromHere(persona.id, session.id, before(of.way, turn)) : ROUTES.talk(persona.id, session.seed),
        );
      case 'copy link':
        return void copied(`${window.location.origin}${window.location.pathname}#${addressOf(place)}`).then((done) =>
          setSaid(done ? words.transport.copied : words.transport.notCopied),
        );
      case 'learn':
      case 'comment':
      case 'share':
      case 'keys of the replay':
        return undefined;
    }
  };
  useReplayKeys(act);

  if (last === 0) return null;
  return (
    <div className="sheet">
      <ReplayHead
        session={session}
        persona={persona}
        turns={last}
        view={view}
        pronoun={pronoun}
        ratings={ratings}
        act={act}
      />
      <main className="replay">
        <h1 ref={heading} tabIndex={-1} className="sr">
          {words.title(session.persona.name)}
        </h1>
        <div className="replay-notices">{notices}</div>
        {reading && ratings && reading.course.length > 0 ? (
          <div className="replay-top">
            <Curve
              name={session.persona.name}
              pronoun={pronoun}
              start={reading.start}
              turns={reading.course}
              marks={reading.marks}
              at={Math.min(turn, reading.course.length)}
              onRead={step}
              rise={narrow ? 12 : 11}
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
        <section className="replay-script" aria-label={words.transcript}>
          <div className="replay-opening">
            {transcript.opening.map((entry) => (
              <EntryLine key={entry.key} entry={entry} name={session.persona.name} size="past" />
            ))}
            {view === 'cues' ? <CueLens of={of} shown={{ number: 0 }} /> : null}
          </div>
          <ol>
            {transcript.turns.map((shown) => (
              <TurnItem
                key={shown.id}
                of={of}
                shown={shown}
                here={shown.number === turn}
                view={view}
                course={reading?.course[shown.number - 1] ?? null}
                judgement={judged.byTurn?.get(shown.number) ?? null}
                ratings={ratings}
                noticed={reading?.timeline.notices.includes(shown.number) ?? false}
                onSelect={() => step(shown.number)}
              >
                {shown.number === turn && ways.length > 0 ? (
                  <WhatIf
                    of={of}
                    turn={turn}
                    ways={ways}
                    judgement={ratings ? judgement : null}
                    open={openOption}
                    onOpen={(index) => setOption({ turn, index })}
                  />
                ) : null}
              </TurnItem>
            ))}
          </ol>
        </section>
        <div className="replay-stage">
          <OnStage
            of={of}
            turn={turn}
            judgement={judgement}
            ratings={ratings}
            portrait={settings.portrait === 'shown'}
          />
        </div>
        <div className="replay-foot">
          <TimeStrip spans={spans} time={playback.time} />
          <Transport turn={turn} last={last} playback={playback} own={own} known={persona !== null} act={act} />
          <output className="replay-says meta">
            {said !== ''
              ? said
              : judged.failed
                ? words.judging.failed
                : judged.progress
                  ? words.judging.progress(judged.progress.done, judged.progress.of)
                  : ''}
          </output>
        </div>
      </main>
      {asTable && ratings && reading ? (
        <div className="replay-table">
          <TurnTable
            id={tableId}
            name={session.persona.name}
            pronoun={pronoun}
            course={reading.course}
            marks={reading.marks}
          />
        </div>
      ) : null}
    </div>
  );
}

const SLIPPED: ReadonlySet<string> = new Set(['drifted', 'slipped', 'broke', 'left']);

/** Copies; false: the browser would not. */
const copied = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
