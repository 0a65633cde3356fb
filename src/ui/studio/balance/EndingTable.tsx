import type { Fared } from '../../../analysis/balance.ts';
import type { Persona } from '../../../persona/schema.ts';
import { balanceText as text } from '../../text/balance.ts';
import type { Weighed } from './weigh.ts';

interface EndingTableProps {
  readonly persona: Persona;
  readonly fared: readonly Fared[];
  readonly walked: Weighed['walked'];
}

/** One row an ending: which learners come to it, and after how many turns anybody can. */
export function EndingTable({ persona, fared, walked }: EndingTableProps) {
  const { ending: head, by, soonest } = text.endingHeads;
  return (
    <table className="balance-table balance-endings">
      <caption>{text.endings}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{by}</th>
          <th scope="col">{soonest}</th>
        </tr>
      </thead>
      <tbody>
        {persona.endings.map(({ id, title }) => {
          const who = fared
            .map(({ learner, endings, talks }) => ({
              name: learner.name,
              times: endings.find((one) => one.id === id)?.times ?? 0,
              of: talks.length,
            }))
            .filter(({ times }) => times > 0)
            .toSorted((one, other) => other.times - one.times);
          const reach = walked === null || walked === 'too many' ? null : (walked.soonest[id] ?? 'never');
          return (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td data-head={by}>{text.by(who)}</td>
              <td data-head={soonest} className={reach === 'never' ? 'balance-never' : undefined}>
                {text.soonest(reach)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
