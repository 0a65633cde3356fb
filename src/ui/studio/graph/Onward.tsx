import { useId } from 'react';
import type { Persona } from '../../../persona/schema.ts';
import { graphText as text } from '../../text/studioGraph.ts';
import { wordOf, type Way } from './ways.ts';

interface OnwardProps {
  readonly persona: Persona;
  readonly ways: readonly Way[];
  readonly partOf: (beat: string) => string; // the title of its band
  readonly chosen: string;
  readonly onSelect: (beat: string) => void;
}

/** The ways of the chosen beat in words, the replies in full: what leads here, and where it leads. */
export function Onward({ persona, ways, partOf, chosen, onSelect }: OnwardProps) {
  const id = useId();
  const into = ways.filter(({ from, beats }) => from !== chosen && beats.includes(chosen));
  const on = ways.filter(({ from }) => from === chosen);
  const begins = persona.opening[0] === chosen;
  const replies = new Map(persona.beats.find((beat) => beat.id === chosen)?.moves.map((move) => [move.id, move.says]));
  const goTo = (beat: string) => (
    <button key={beat} type="button" className="graph-goto" onClick={() => onSelect(beat)}>
      {beat}
    </button>
  );
  return (
    <section className="graph-onward" aria-labelledby={id}>
      <h2 id={id} className="sr">
        {text.ways}
      </h2>
      <div>
        <h3 className="caps">{text.into}</h3>
        {begins ? <p className="graph-said">{text.beginsHere}</p> : null}
        {into.length === 0 && !begins ? <p className="graph-said">{text.noWayIn}</p> : null}
        <ul>
          {into.map(({ from, to, moves, sometimes }) => (
            <li key={`${from} ${to}`}>
              {goTo(from)} <span className="graph-kind">{text.replies(moves.length, sometimes)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="caps">{text.on}</h3>
        <ul>
          {on.map(({ to, moves, sometimes, beats, ends }) => (
            <li key={to}>
              <span className="graph-kind">{text.wayOn(wordOf(to), partOf(to))}</span> {beats.map(goTo)}{' '}
              {ends && wordOf(to) !== 'end' ? <span className="graph-kind">{text.orEnds}</span> : null}{' '}
              {sometimes ? <span className="graph-kind">{text.replies(moves.length, sometimes)}</span> : null}
              {moves.map((move) => (
                <p key={move} className="graph-said">
                  {replies.get(move)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
