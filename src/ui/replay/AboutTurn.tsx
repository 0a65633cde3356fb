import { useId, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { GOOD_ENOUGH, type Judgement } from '../../analysis/judgement.ts';
import type { Moment } from '../../session/replay.ts';
import { Did } from '../debrief/Did.tsx';
import { becauseOf } from '../debrief/TurnTable.tsx';
import type { StandingLine } from '../model/standing.ts';
import { ROUTES } from '../routes.ts';
import { debriefText } from '../text/debrief.ts';
import { modelText } from '../text/model.ts';
import { replayText } from '../text/replay.ts';
import { factsOf, movedBetween } from './facts.ts';
import type { ReplayOf } from './replayOf.ts';
import './stage.css';

const { facts: words, tabs, loss: lossWords } = replayText;

const TABS = ['before', 'move', 'after'] as const;
export type Tab = (typeof TABS)[number];

interface AboutTurnProps {
  readonly of: ReplayOf;
  readonly turn: number;
  readonly judgement: Judgement | null; // null: not yet
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** How things stood before a turn, in it and after it: every variable, and the rule that moved them. */
export function AboutTurn({ of, turn, judgement, tab, onTab }: AboutTurnProps) {
  const id = useId();
  const moment = of.reading?.timeline.moments[turn - 1];
  if (!moment) return null;
  const moved = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? 'after';
    onTab(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
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
            onClick={() => onTab(one)}
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
  );
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

function Move({ of, moment: { number, turn }, judgement }: PanelProps & Pick<AboutTurnProps, 'judgement'>) {
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
