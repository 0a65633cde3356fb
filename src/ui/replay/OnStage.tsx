import { lazy, Suspense, useId, useState, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { GOOD_ENOUGH, type Judgement } from '../../analysis/judgement.ts';
import { tableOf } from '../../dialogue/onward.ts';
import type { Moment, Timeline } from '../../session/replay.ts';
import { becauseOf } from '../debrief/TurnTable.tsx';
import { Did } from '../debrief/Did.tsx';
import type { StandingLine } from '../model/standing.ts';
import { ROUTES } from '../routes.ts';
import type { Seat } from '../talk/seat.ts';
import { debriefText } from '../text/debrief.ts';
import { modelText } from '../text/model.ts';
import { replayText } from '../text/replay.ts';
import { factsOf, movedBetween } from './facts.ts';
import type { ReplayOf } from './replayOf.ts';
import './stage.css';

const Drawn = lazy(() => import('../talk/Drawn.tsx'));
const { facts: words, tabs, loss: lossWords } = replayText;

const TABS = ['before', 'move', 'after'] as const;
type Tab = (typeof TABS)[number];

interface OnStageProps {
  readonly of: ReplayOf;
  readonly turn: number;
  readonly judgement: Judgement | null; // null: not yet, or hidden
  readonly ratings: boolean; // false: only what could be seen then
  readonly portrait: boolean;
}

/** Who sits there at a turn: the portrait, the cue, and how things stood before it, in it and after it. */
export function OnStage({ of, turn, judgement, ratings, portrait }: OnStageProps) {
  const [tab, setTab] = useState<Tab>('after');
  const [drawn, setDrawn] = useState(true);
  const id = useId();
  const moment = of.reading?.timeline.moments[turn - 1];
  if (!of.persona || !of.reading || !moment) return null;
  const seat = seatAt(of, of.reading.timeline, tab === 'after' ? turn : turn - 1);
  const cues = seat.cues.map(({ shows }) => shows).join(' ');
  const moved = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? 'after';
    setTab(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section className="onstage" aria-label={replayText.stage(turn)}>
      <div className="onstage-plate">
        {portrait && drawn ? (
          <div className="onstage-frame">
            <Suspense fallback={<div className="talk-wall" />}>
              <Drawn persona={of.persona} sitting={seat} speaking={false} still onFail={() => setDrawn(false)} />
            </Suspense>
          </div>
        ) : null}
        <p className="cueline onstage-cue">{cues === '' ? words.noCue : cues}</p>
      </div>
      {ratings ? (
        <div className="onstage-about">
          <div className="onstage-tabs" role="tablist" aria-label={tabs.label(turn)} onKeyDown={moved} tabIndex={-1}>
            {TABS.map((one) => (
              <button
                key={one}
                id={`${id}-${one}`}
                role="tab"
                aria-selected={one === tab}
                aria-controls={`${id}-panel`}
                tabIndex={one === tab ? 0 : -1}
                onClick={() => setTab(one)}
              >
                {tabs[one]}
              </button>
            ))}
          </div>
          <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className="onstage-panel">
            {tab === 'before' ? <Before of={of} moment={moment} /> : null}
            {tab === 'move' ? <Move of={of} moment={moment} judgement={judgement} /> : null}
            {tab === 'after' ? <After of={of} moment={moment} /> : null}
          </div>
        </div>
      ) : null}
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

function Facts({ lines }: { readonly lines: readonly StandingLine[] }) {
  return (
    <dl className="facts">
      {lines.map(([name, number, says]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {number === null ? null : <span className="facts-number">{number}</span>} {says}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface PanelProps {
  readonly of: ReplayOf;
  readonly moment: Moment;
}

function Before({ of: { talk }, moment: { before, turn } }: PanelProps) {
  return (
    <Facts
      lines={[
        [words.table, null, words.tableWords(turn.table)],
        ...(talk ? factsOf(talk.character, before.rapport) : []),
      ]}
    />
  );
}

function Move({ of, moment: { number, turn }, judgement }: PanelProps & Pick<OnStageProps, 'judgement'>) {
  const course = of.reading?.course[number - 1];
  const acts = turn.reasons.flatMap(({ act }) => (act === 'jolt' ? [] : [modelText.play.act(act)]));
  const effect = judgement?.effect ?? course?.effect;
  return (
    <>
      <p className="prose onstage-did">
        <Did turn={turn} />
      </p>
      <dl className="facts">
        <div>
          <dt>{words.act}</dt>
          <dd>{words.joined(acts)}</dd>
        </div>
        {course ? (
          <div>
            <dt>{words.because}</dt>
            <dd className="facts-prose">
              {becauseOf(course, of.pronoun)} <Link href={ROUTES.model}>{replayText.rule}</Link>
            </dd>
          </div>
        ) : null}
        {effect !== undefined ? (
          <div>
            <dt>{words.did}</dt>
            <dd>
              {debriefText.table.effect(effect)}.{effect === 'unknowable' ? ` ${replayText.unknowable}` : ''}
              {judgement?.more === true ? ` ${replayText.moreToBeHad}` : ''}
            </dd>
          </div>
        ) : null}
        {judgement ? (
          <div>
            <dt>{words.distance}</dt>
            <dd>{distance(judgement.loss)}</dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}

const NONE = 0.05;
const distance = (loss: number): string =>
  loss <= NONE ? lossWords.best : loss <= GOOD_ENOUGH ? lossWords.good : lossWords.short(loss);

function After({ of, moment: { number, before, after, turn } }: PanelProps) {
  const course = of.reading?.course[number - 1];
  const moved = movedBetween(before.rapport, after.rapport);
  const view = turn.hers.views.join(' ');
  return (
    <>
      {moved.length > 0 ? <Facts lines={moved} /> : <p className="facts">{words.unmoved}</p>}
      <dl className="facts">
        {course ? (
          <div>
            <dt>{words.because}</dt>
            <dd className="facts-prose">
              {becauseOf(course, of.pronoun)} <Link href={ROUTES.model}>{replayText.rule}</Link>
            </dd>
          </div>
        ) : null}
        {view === '' ? null : (
          <div>
            <dt>{replayText.views.her(of.pronoun)}</dt>
            <dd className="cueline">{view}</dd>
          </div>
        )}
      </dl>
      {of.talk ? (
        <details className="onstage-rest">
          <summary>{words.rest}</summary>
          <Facts lines={factsOf(of.talk.character, after.rapport)} />
        </details>
      ) : null}
    </>
  );
}
