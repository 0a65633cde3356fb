import type { Pronoun } from '../../persona/vocabulary.ts';
import { reasonOf } from '../../rapport/reason.ts';
import type { CourseTurn } from '../../scoring/course.ts';
import type { Mark } from '../../scoring/marks.ts';
import { debriefText as words } from '../text/debrief.ts';
import { Did } from './Did.tsx';
import './table.css';

interface TurnTableProps {
  readonly id: string;
  readonly name: string;
  readonly pronoun: Pronoun;
  readonly course: readonly CourseTurn[];
  readonly marks: readonly Mark[];
}

/** Everything the curve says, as a table. */
export function TurnTable({ id, name, pronoun, course, marks }: TurnTableProps) {
  const heads = words.table.heads(pronoun);
  const [, , was, ease, happened] = heads;
  return (
    <div className="turns-room" id={id}>
      <table className="turns">
        <caption className="sr">{words.table.caption(name)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.map((one) => (
            <tr key={one.number}>
              <th scope="row" className="turns-number">
                <span className="turns-word">{words.curve.at(one.number)}</span>
                <span aria-hidden="true">{one.number}</span>
              </th>
              <td className="turns-did">
                <Did turn={one.turn} />
              </td>
              <td data-head={was}>{words.table.stance(one.stance)}</td>
              <td data-head={ease} className="turns-ease">
                {one.ease}
              </td>
              <td data-head={happened}>{happenedIn(one, marks, pronoun)}</td>
              <td className="turns-because">{becauseOf(one, pronoun)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SAID_BY_THE_VERB: ReadonlySet<Mark['kind']> = new Set(['unknowable', 'mend', 'left']);

/** "Broke; you cut in." What the curve marks stands beside the verb. */
function happenedIn({ number, effect }: CourseTurn, marks: readonly Mark[], pronoun: Pronoun): string {
  const names = marks
    .filter(({ turn, kind }) => turn === number && !SAID_BY_THE_VERB.has(kind))
    .map((mark) => words.curve.mark(mark, pronoun)[0]);
  return `${[words.table.effect(effect), ...names].join('; ')}.`;
}

/** The rule as a sentence, from the turn it spoke in. */
export function becauseOf({ rule, telling, turn }: CourseTurn, pronoun: Pronoun): string {
  return reasonOf(rule, pronoun, telling ? { ...telling, table: turn.table } : undefined).because;
}
