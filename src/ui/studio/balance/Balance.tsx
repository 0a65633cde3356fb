import type { Persona } from '../../../persona/schema.ts';
import { balanceText as text } from '../../text/balance.ts';
import { EndingTable } from './EndingTable.tsx';
import { TALKS } from './fare.ts';
import { FareTable } from './FareTable.tsx';
import { useWeighing, type Weighing } from './useWeighing.ts';
import './balance.css';

/** Who comes to what with this person, and how long and how large the talk is. */
export function Balance({ persona }: { readonly persona: Persona }) {
  const weighing = useWeighing(persona);
  const { known, of } = weighing;
  return (
    <section className="balance" aria-labelledby="balance-title">
      <h2 id="balance-title">{text.title}</h2>
      <p className="prose">{text.lede(of.name, TALKS)}</p>
      <Standing weighing={weighing} changed={of !== persona} />
      {known === null ? null : (
        <>
          <p className="balance-summary">{text.summary(known.fares, of.pronouns)}</p>
          <FareTable persona={of} fares={known.fares} />
          <EndingTable persona={of} known={known} />
          <Sizes persona={of} weighing={weighing} />
        </>
      )}
    </section>
  );
}

/** What is being worked out, and what can be done about it. */
function Standing({ weighing, changed }: { readonly weighing: Weighing; readonly changed: boolean }) {
  const { known, state, stop, again } = weighing;
  const says =
    state === 'working'
      ? known === null
        ? ''
        : text.progress(known.at)
      : state === 'stopped'
        ? text.stopped
        : state === 'failed'
          ? text.failed
          : changed
            ? text.changed
            : '';
  return (
    <div className="balance-standing">
      <output className="meta">{says}</output>
      {state === 'working' ? (
        <button type="button" className="link" onClick={stop}>
          {text.stop}
        </button>
      ) : state === 'done' && !changed ? null : (
        <button type="button" className="link" onClick={again}>
          {text.again}
        </button>
      )}
    </div>
  );
}

function Sizes({ persona, weighing }: { readonly persona: Persona; readonly weighing: Weighing }) {
  const { lengths, walked } = weighing.known ?? { lengths: null, walked: null };
  const titleOf = (id: string | null | undefined) => persona.endings.find((one) => one.id === id)?.title ?? null;
  if (lengths === null) return null;
  const lines: readonly (readonly [string, string])[] = [
    [text.shortest, text.length(lengths.shortest, titleOf(lengths.shortest?.ending))],
    [text.longest, text.length(lengths.longest, titleOf(lengths.longest?.ending))],
    [text.broken, text.leftAfter(lengths, persona.pronouns)],
    [text.said, text.saidMinutes(persona.setting.minutes)],
    [text.size, text.walked(walked)],
  ];
  return (
    <section aria-labelledby="balance-long">
      <h3 id="balance-long">{text.long}</h3>
      <dl className="balance-lines">
        {lines.map(([what, says]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
