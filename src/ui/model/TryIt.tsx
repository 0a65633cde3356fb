import { TABLES, type Table } from '../../persona/vocabulary.ts';
import type { Stimulus } from '../../rapport/chart.ts';
import { reasonOf } from '../../rapport/reason.ts';
import { ChoiceLine } from '../settings/ChoiceLine.tsx';
import { modelText } from '../text/model.ts';
import { statesOf, type Step } from './arrows.ts';
import { ArrowTable } from './ArrowTable.tsx';
import { claimsOf } from './claims.ts';
import { Source } from './ClaimTable.tsx';
import { Drawing } from './Drawing.tsx';
import { MOVES, usePlay, type Play, type Sitter } from './play.ts';
import { Standing } from './Standing.tsx';
import './try.css';

const { play: text } = modelText;
/** What can be put on the table, the plain things first. */
const ON_THE_TABLE: readonly Table[] = [...TABLES.filter((table) => table !== 'none'), 'none'];
const TOLD = [1, 2, 3] as const;

interface TryItProps {
  readonly sitters: readonly [Sitter, ...(readonly Sitter[])];
}

/** The machine, live: choose somebody, put something on the table, press a move, see what it does and why. */
export function TryIt({ sitters }: TryItProps) {
  const play = usePlay(sitters[0]);
  const { sitter, table, now, last } = play;
  const taken = last?.taken ?? [];
  return (
    <section aria-labelledby="model-try">
      <h2 id="model-try" tabIndex={-1}>
        {text.title}
      </h2>
      <div className="model-choices">
        <ChoiceLine
          label={text.who}
          choices={sitters.map(({ id, name, character, pronoun }) => ({
            value: id,
            label: name,
            why: text.traits(character, pronoun),
          }))}
          value={sitter.id}
          choose={(id) => {
            const next = sitters.find((one) => one.id === id);
            if (next) play.sit(next);
          }}
        />
        <ChoiceLine
          label={text.table}
          choices={ON_THE_TABLE.map((one) => ({
            value: one,
            label: text.tableLabel(one),
            why: text.tableWhy(one, now.bond !== 'intact'),
          }))}
          value={table}
          choose={play.put}
        />
      </div>
      <Drawing states={statesOf(now)} taken={taken} />
      <div className="model-desk">
        <Happened play={play} />
        <div>
          <Standing character={sitter.character} now={now} />
          <button type="button" className="btn model-again" onClick={play.reset}>
            {text.reset}
          </button>
        </div>
        <Moves play={play} />
        {last === null ? null : <Why step={last} />}
      </div>
      <ArrowTable taken={taken} />
    </section>
  );
}

/** What the last move did, in sentences; read out when it changes. */
function Happened({ play: { sitter, last, count } }: { readonly play: Play }) {
  return (
    <div aria-live="polite" aria-atomic="true" className="model-status">
      {last === null ? (
        <p className="prose">
          {text.begun(sitter.name)} {text.none}
        </p>
      ) : (
        <>
          <p className="model-did">
            {count}. {didWhat(last.stimulus)}.
          </p>
          <p className="model-changed">{text.changes(last.before, last.after, placeOf).join(' ')}</p>
          <p className="prose">{becauseOf(last, sitter)}</p>
          <p className="meta">
            {text.rule}: {last.rule}
          </p>
        </>
      )}
    </div>
  );
}

const placeOf = (now: Step['after']): string => text.place(statesOf(now).at(-1) ?? '');

function didWhat(stimulus: Stimulus): string {
  if (stimulus.type === 'act') return text.act(stimulus.act);
  return stimulus.type === 'jolt' ? text.jolt : text.told(stimulus.depth);
}

function becauseOf({ stimulus, before, after, rule }: Step, { pronoun }: Sitter): string {
  if (stimulus.type === 'told') return reasonOf(rule, pronoun).because;
  const seen =
    stimulus.type === 'act'
      ? { act: stimulus.act, table: stimulus.table }
      : { act: 'jolt' as const, table: 'none' as const };
  return reasonOf(rule, pronoun, { ...seen, before, after }).because;
}

/** Every move there is, and what is not the learner's. */
function Moves({ play }: { readonly play: Play }) {
  const { press, table } = play;
  return (
    <div className="model-moves">
      <h3>{text.moves}</h3>
      {MOVES.map(({ id, acts }) => (
        <MoveGroup
          key={id}
          name={text.groups[id]}
          stimuli={acts.map((act) => ({ type: 'act', act, table }))}
          press={press}
        />
      ))}
      <MoveGroup
        name={text.groups.events}
        stimuli={[{ type: 'jolt' }, ...TOLD.map((depth): Stimulus => ({ type: 'told', depth }))]}
        press={press}
      />
    </div>
  );
}

interface MoveGroupProps {
  readonly name: string;
  readonly stimuli: readonly Stimulus[];
  readonly press: (stimulus: Stimulus) => void;
}

function MoveGroup({ name, stimuli, press }: MoveGroupProps) {
  return (
    <fieldset className="model-group">
      <legend className="caps">{name}</legend>
      <div className="model-buttons">
        {stimuli.map((stimulus) => (
          <button
            key={didWhat(stimulus)}
            type="button"
            className="btn"
            onClick={() => {
              press(stimulus);
            }}
          >
            {didWhat(stimulus)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** The claims behind the rule that spoke. */
function Why({ step }: { readonly step: Step }) {
  const claims = claimsOf(reasonOf(step.rule).claims);
  return (
    <div className="model-why">
      <h3>{text.why}</h3>
      {claims.length === 0 ? <p className="prose">{text.noClaims}</p> : null}
      <ul>
        {claims.map((claim) => (
          <li key={claim.number}>
            <span className="model-why-number">{modelText.claims.number(claim.number)}</span> {claim.says}{' '}
            {claim.contested === undefined ? null : <strong>{modelText.claims.contested} </strong>}
            <span className="meta">
              <Source claim={claim} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
