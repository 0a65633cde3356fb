import type { Fared } from '../../../analysis/balance.ts';
import type { Persona } from '../../../persona/schema.ts';
import { balanceText as text } from '../../text/balance.ts';
import type { Kind, Kinds } from './kind.ts';

const ORDER: readonly Kind[] = ['reads', 'habit', 'blind'];

interface FareTableProps {
  readonly persona: Persona;
  readonly fared: readonly Fared[];
  readonly kinds: Kinds;
}

/** One row a learner: what it does, its share of the best, the three numbers, and where its talks end. */
export function FareTable({ persona, fared, kinds }: FareTableProps) {
  return (
    <table className="balance-table balance-fares">
      <caption>{text.table}</caption>
      <thead>
        <tr>
          {Object.entries(text.heads).map(([key, head]) => (
            <th key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {ORDER.map((kind) => (
        <tbody key={kind}>
          <tr>
            <th scope="rowgroup" className="caps" colSpan={7}>
              {text.kind(kind)}
            </th>
          </tr>
          {fared
            .filter(({ learner }) => kinds[learner.id] === kind)
            .map((one) => (
              <Row key={one.learner.id} persona={persona} fared={one} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ persona, fared }: { readonly persona: Persona; readonly fared: Fared }) {
  const { heads } = text;
  const numbers: readonly (readonly [head: string, says: string])[] = [
    [heads.share, text.hundred(fared.share)],
    [heads.repair, text.ten(fared.repair)],
    [heads.noticing, text.hundred(fared.noticing)],
    [heads.sustaining, text.hundred(fared.sustaining)],
    [heads.turns, fared.turns.toFixed(0)],
  ];
  return (
    <tr>
      <th scope="row">
        {fared.learner.name}
        <span className="balance-does">{text.does(fared.learner.does)}</span>
      </th>
      {numbers.map(([head, says]) => (
        <td key={head} data-head={head} className="balance-number">
          {says}
        </td>
      ))}
      <td data-head={heads.ends}>{text.ends(fared, persona)}</td>
    </tr>
  );
}
