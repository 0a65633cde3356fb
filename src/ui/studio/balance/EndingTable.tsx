import type { Persona } from '../../../persona/schema.ts';
import { balanceText as text } from '../../text/balance.ts';
import { TALKS } from './fare.ts';
import type { Weighed } from './weigh.ts';

/** One row an ending: who of the learners comes to it, and whether anybody can. */
export function EndingTable({ persona, known }: { readonly persona: Persona; readonly known: Weighed }) {
  const { ending: head, by, reach } = text.endingHeads;
  const { fares, walked } = known;
  const reached = (id: string, come: boolean): boolean | null =>
    come ? true : walked === null || walked === 'too many' ? null : walked.endings.includes(id);
  return (
    <table className="balance-table">
      <caption>{text.endings}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{by}</th>
          <th scope="col">{reach}</th>
        </tr>
      </thead>
      <tbody>
        {persona.endings.map(({ id, title }) => {
          const who = fares
            .map((fare) => [fare.name, fare.endings[id] ?? 0] as const)
            .filter(([, talks]) => talks > 0)
            .toSorted(([, one], [, other]) => other - one);
          const can = reached(id, who.length > 0);
          return (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td data-head={by}>{text.by(who, TALKS)}</td>
              <td data-head={reach} className={can === false ? 'balance-never' : undefined}>
                {text.reach(can)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
