import type { Persona } from '../../../persona/schema.ts';
import { balanceText as text } from '../../text/balance.ts';
import { TALKS, type Fare, type Kind } from './fare.ts';

const KINDS: readonly Kind[] = ['reads', 'habit', 'blind'];

/** One row a learner: what it does, the three numbers, and where its talks end. */
export function FareTable({ persona, fares }: { readonly persona: Persona; readonly fares: readonly Fare[] }) {
  const { heads } = text;
  return (
    <table className="balance-table balance-fares">
      <caption>{text.table}</caption>
      <thead>
        <tr>
          {Object.entries(heads).map(([key, head]) => (
            <th key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {KINDS.map((kind) => {
        const some = fares.filter((fare) => fare.kind === kind);
        if (some.length === 0) return null;
        return (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" className="caps" colSpan={6}>
                {text.kind(kind)}
              </th>
            </tr>
            {some.map((fare) => (
              <Row key={fare.id} persona={persona} fare={fare} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function Row({ persona, fare }: { readonly persona: Persona; readonly fare: Fare }) {
  const { heads } = text;
  const ends = persona.endings
    .map(({ id, title }) => [title, fare.endings[id] ?? 0] as const)
    .filter(([, talks]) => talks > 0)
    .toSorted(([, one], [, other]) => other - one);
  return (
    <tr>
      <th scope="row">
        {fare.name}
        <span className="balance-does">{text.does(fare.does)}</span>
      </th>
      <td data-head={heads.open} className="balance-number">
        {text.open(fare)}
      </td>
      <td data-head={heads.repair} className="balance-number">
        {text.repair(fare)}
      </td>
      <td data-head={heads.noticing} className="balance-number">
        {text.noticing(fare)}
      </td>
      <td data-head={heads.turns} className="balance-number">
        {text.turns(fare, TALKS)}
      </td>
      <td data-head={heads.ends}>{text.ends(ends, fare, TALKS, persona.pronouns)}</td>
    </tr>
  );
}
