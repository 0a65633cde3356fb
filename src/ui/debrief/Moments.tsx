import { Link } from 'wouter';
import type { Pronoun } from '../../persona/vocabulary.ts';
import type { KeyMoment } from '../../scoring/moments.ts';
import type { Shift } from '../../scoring/noticing.ts';
import { Icon } from '../parts/Icon.tsx';
import { debriefText as words } from '../text/debrief.ts';
import { Did } from './Did.tsx';
import { Glyph, glyphOfMoment } from './Glyph.tsx';
import './moments.css';
import { becauseOf } from './TurnTable.tsx';

interface MomentsProps {
  readonly moments: readonly KeyMoment[];
  readonly shifts: readonly Shift[];
  readonly pronoun: Pronoun;
  /** Where a talk begins again before this turn. */
  readonly againAt: (turn: number) => string;
  /** Where the turn is in the replay, with what else could have been said. */
  readonly replayAt: (turn: number) => string;
}

/** At most three moments, set as newspaper columns: what was to be seen, what you did, what it did. */
export function Moments({ moments, shifts, pronoun, againAt, replayAt }: MomentsProps) {
  if (moments.length === 0) return null;
  return (
    <section aria-label={words.moments.heading(moments.length)}>
      <ol className="moments" data-count={moments.length}>
        {moments.map((moment) => (
          <Column
            key={moment.turn}
            moment={moment}
            shifts={shifts}
            pronoun={pronoun}
            againAt={againAt}
            replayAt={replayAt}
          />
        ))}
      </ol>
    </section>
  );
}

interface ColumnProps extends Pick<MomentsProps, 'shifts' | 'pronoun' | 'againAt' | 'replayAt'> {
  readonly moment: KeyMoment;
}

function Column({ moment, shifts, pronoun, againAt, replayAt }: ColumnProps) {
  const { turn } = moment.course;
  const came = moment.kind === 'came';
  const cue = (came ? turn.hers.cues : turn.shown).at(-1)?.shows;
  const then = came || moment.good ? undefined : turn.hers.cues[0]?.shows;
  const delay = shifts.find((shift) => shift.turn === moment.turn)?.delay;
  return (
    <li className="moment">
      <h2 className="moment-kind">
        <Glyph name={glyphOfMoment(moment.kind)} />
        <span>
          <b>{words.moments.kind(moment)}</b> · {words.moments.turn(moment.turn)}
        </span>
      </h2>
      {moment.hers === null ? null : (
        <blockquote className="moment-words">
          <Quoted text={moment.hers} cut={turn.cut !== null} />
        </blockquote>
      )}
      {cue === undefined ? null : <p className="cueline moment-cue">{cue}</p>}
      <p className="prose moment-did">
        {came ? null : (
          <>
            <Did turn={turn} />{' '}
          </>
        )}
        {becauseOf(moment.course, pronoun)}
        {delay === null || delay === undefined ? null : ` ${words.moments.noticed(delay)}`}
      </p>
      {then === undefined ? null : <p className="cueline moment-cue">{then}</p>}
      {moment.view === null ? null : (
        <p className="cueline moment-unsaid">
          <span className="caps">{words.moments.unsaid(pronoun)}</span>
          {moment.view}
        </p>
      )}
      {came ? null : (
        <p className="moment-again">
          <Link className="link" href={againAt(moment.turn)} aria-label={words.moments.againAt(moment.turn)}>
            <Icon name="rotate-ccw" />
            {words.moments.again}
          </Link>
        </p>
      )}
      <p className="moment-replay">
        <Link className="link" href={replayAt(moment.turn)} aria-label={words.moments.replayAt(moment.turn, pronoun)}>
          <Icon name="git-branch" />
          {words.moments.replay(pronoun)}
        </Link>
      </p>
    </li>
  );
}

/** Her words as a quotation; cut off, only the end of what was heard, and the dash stays with the word it cut. */
function Quoted({ text, cut }: { readonly text: string; readonly cut: boolean }) {
  if (!cut) return <>“{text}”</>;
  const { before, last } = words.moments.cutWords(text);
  return (
    <>
      “{before} <span className="moment-cut">{last}—”</span>
    </>
  );
}
