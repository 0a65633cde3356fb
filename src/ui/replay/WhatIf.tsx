import { useEffect, useId, useState } from 'react';
import { GOOD_ENOUGH, type Judgement } from '../../analysis/judgement.ts';
import { writeEvent, type TalkEvent } from '../../dialogue/event.ts';
import type { Turn } from '../../dialogue/turn.ts';
import type { BestLine, WhatIf as Tried } from '../../analysis/whatIf.ts';
import { Icon } from '../parts/Icon.tsx';
import { EntryLine } from '../talk/Lines.tsx';
import { scriptOf, type Entry } from '../talk/script.ts';
import { grammarOf } from '../text/pronoun.ts';
import { replayText } from '../text/replay.ts';
import type { ReplayOf } from './replayOf.ts';
import { askBestLine, askWhatIf } from './judging.ts';
import type { OtherWay } from './otherWays.ts';
import './whatIf.css';

const { whatIf: words } = replayText;

interface WhatIfProps {
  readonly of: ReplayOf;
  readonly turn: number;
  readonly ways: readonly OtherWay[];
  readonly judgement: Judgement | null; // null: not yet
  readonly ratings: boolean; // false: what it would have done stays out of sight
  /** The option that is open, by its place in the list. */
  readonly open: number | null;
  readonly onOpen: (option: number | null) => void;
}

/** What she would have said: everything else that could have been done at a turn, opened in place. */
export function WhatIf({ of, turn, ways, judgement, ratings, open, onOpen }: WhatIfProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const replies = ways.filter(({ first }) => first);
  const shown = all || (open !== null && open >= replies.length) ? ways : replies;
  const rest = ways.length - replies.length;
  if (ways.length === 0) return null;
  return (
    <section className="whatif" aria-labelledby={id}>
      <h2 className="caps whatif-head" id={id}>
        <Icon name="git-branch" />
        {words.heading}
      </h2>
      {shown.map((way, index) => (
        <Way
          key={writeEvent(way.event)}
          of={of}
          turn={turn}
          way={way}
          ratings={ratings}
          loss={judgement?.options.find(({ event }) => writeEvent(event) === writeEvent(way.event))?.loss ?? null}
          open={index === open}
          onOpen={() => onOpen(index === open ? null : index)}
        />
      ))}
      <p className="whatif-more">
        {rest > 0 ? (
          <button className="link" aria-expanded={shown.length > replies.length} onClick={() => setAll(!all)}>
            {shown.length > replies.length ? words.fewer : words.more(rest)}
          </button>
        ) : null}
      </p>
      {judgement === null || !ratings ? null : <Best key={turn} of={of} turn={turn} />}
    </section>
  );
}

interface WayProps {
  readonly of: ReplayOf;
  readonly turn: number;
  readonly way: OtherWay;
  readonly ratings: boolean;
  readonly loss: number | null;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function Way({ of, turn, way, ratings, loss, open, onOpen }: WayProps) {
  const id = useId();
  return (
    <div className="whatif-way">
      <button className="whatif-option" aria-expanded={open} aria-controls={id} onClick={onOpen}>
        <Icon name={open ? 'chevron-down' : 'chevron-right'} />
        <span className={way.deed ? 'whatif-deed' : undefined}>{way.says}</span>
      </button>
      <div id={id}>{open ? <Opened of={of} turn={turn} event={way.event} ratings={ratings} loss={loss} /> : null}</div>
    </div>
  );
}

interface OpenedProps {
  readonly of: ReplayOf;
  readonly turn: number;
  readonly event: TalkEvent;
  readonly ratings: boolean;
  readonly loss: number | null;
}

/** Her reaction, what it would have changed, and her next line after the best there then was to do. */
function Opened({ of, turn, event, ratings, loss }: OpenedProps) {
  const { persona, session, way } = of;
  const [tried, setTried] = useState<Tried | 'failed' | null>(null);
  useEffect(() => {
    if (persona === null) return undefined;
    let wanted = true;
    const show = (next: Tried | 'failed') => {
      if (wanted) setTried(next);
    };
    const { answer, cancel } = askWhatIf(persona, session.seed, entriesBefore(of, turn), event);
    answer.then(show, () => show('failed'));
    return () => {
      wanted = false;
      cancel();
    };
  }, [persona, session.seed, way, turn, event, of]);
  if (persona === null) return null;
  if (tried === null) return <p className="meta whatif-then">{words.waiting}</p>;
  if (tried === 'failed') return <p className="meta whatif-then">{words.failed}</p>;
  const { before, after } = tried.turn;
  return (
    <div className="whatif-then">
      <Said of={of} turns={[tried.turn]} from={turn} yours={false} />
      {ratings ? (
        <p className="whatif-change">
          {words.change(before, after)}
          {loss === null ? null : loss <= 0.05 ? ` ${words.furthest}` : loss <= GOOD_ENOUGH ? ` ${words.near}` : null}
        </p>
      ) : null}
      {tried.onward ? (
        <>
          <p className="caps whatif-onward">{words.onward}</p>
          <Said of={of} turns={[tried.onward.turn]} from={turn + 1} yours />
        </>
      ) : (
        <p className="meta">{words.ended}</p>
      )}
    </div>
  );
}

/** One good way on, only when it is asked for. */
function Best({ of, turn }: { readonly of: ReplayOf; readonly turn: number }) {
  const { persona, session } = of;
  const [wanted, setWanted] = useState(false);
  const [line, setLine] = useState<BestLine | 'failed' | null>(null);
  if (persona === null) return null;
  const ask = () => {
    setWanted(!wanted);
    if (wanted || line !== null) return;
    askBestLine(persona, session.seed, entriesBefore(of, turn)).answer.then(setLine, () => setLine('failed'));
  };
  return (
    <div className="whatif-best">
      <button className="link" aria-expanded={wanted} onClick={ask}>
        {wanted ? words.hideBest : words.best}
      </button>
      {!wanted ? null : line === null ? (
        <p className="meta">{words.waiting}</p>
      ) : line === 'failed' ? (
        <p className="meta">{words.failed}</p>
      ) : (
        <section aria-label={words.bestTitle}>
          <Said of={of} turns={line.turns.map((one) => one.turn)} from={turn} yours />
          <p className="meta">{line.several ? words.several : words.only}</p>
        </section>
      )}
    </div>
  );
}

const entriesBefore = ({ turnIds, way }: ReplayOf, turn: number) => {
  const until = way.findIndex(({ id }) => id === turnIds[turn - 1]);
  return until < 0 ? way : way.slice(0, until);
};

interface SaidProps {
  readonly of: ReplayOf;
  readonly turns: readonly Turn[];
  readonly from: number;
  readonly yours: boolean; // your words too, or hers alone
}

/** Turns that never were, set as a script. */
function Said({ of: { persona, session }, turns, from, yours }: SaidProps) {
  if (persona === null) return null;
  const NO_ONE: Turn['hers'] = { utterances: [], cues: [], hidden: 0, views: [] };
  const entries = scriptOf(
    { opening: { speech: NO_ONE }, moments: turns.map((turn, index) => ({ number: from + index, turn })) },
    grammarOf(persona.pronouns),
  ).slice(1);
  const heard = entries.filter((entry: Entry) => yours || entry.who === 'them');
  return (
    <>
      {heard.map((entry) => (
        <div key={entry.key}>
          <EntryLine entry={entry} name={session.persona.name} size="past" />
          {entry.cues.length > 0 ? (
            <p className="cueline whatif-cue">{entry.cues.map(({ shows }) => shows).join(' ')}</p>
          ) : null}
        </div>
      ))}
    </>
  );
}
