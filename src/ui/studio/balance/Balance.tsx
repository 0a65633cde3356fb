import type { Persona } from '../../../persona/schema.ts';
import { balanceText as text } from '../../text/balance.ts';
import { EndingTable } from './EndingTable.tsx';
import { FareTable } from './FareTable.tsx';
import { useWeighing, type Weighing } from './useWeighing.ts';
import type { Weighed } from './weigh.ts';
import './balance.css';

/** Who comes to what with this person, and how long and how large the talk is. */
export function Balance({ persona }: { readonly persona: Persona }) {
  const weighing = useWeighing(persona);
  const { known, of } = weighing;
  const balance = known?.balance ?? null;
  return (
    <section className="balance" aria-labelledby="balance-title">
      <h2 id="balance-title">{text.title}</h2>
      <p className="prose">{text.lede(of.name)}</p>
      <Standing weighing={weighing} changed={of !== persona} />
      {known === null || balance === null ? null : (
        <>
          <p className="balance-summary">{text.summary(balance.fared, known.kinds)}</p>
          <FareTable persona={of} fared={balance.fared} kinds={known.kinds} />
          <p className="meta">{text.heading(balance.fared[0]?.talks.length ?? 0)}</p>
          <EndingTable persona={of} fared={balance.fared} walked={known.walked} />
          <Sizes persona={of} known={known} />
          <Talk title={text.best} transcript={balance.best.transcript} />
          <Talk title={text.worst} transcript={balance.worst.transcript} />
        </>
      )}
    </section>
  );
}

/** What is being worked out, and what can be done about it. */
function Standing({ weighing, changed }: { readonly weighing: Weighing; readonly changed: boolean }) {
  const { known, state, stop, again } = weighing;
  const says = {
    working: known === null ? '' : text.progress(known.at),
    done: changed ? text.changed : '',
    stopped: text.stopped,
    failed: text.failed,
  };
  return (
    <div className="balance-standing">
      <output className="meta">{says[state]}</output>
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

function Sizes({ persona, known }: { readonly persona: Persona; readonly known: Weighed }) {
  const { lengths, walked } = known;
  if (lengths === null) return null;
  const lines: readonly (readonly [string, string])[] = [
    [text.shortest, text.length(lengths.shortest, persona)],
    [text.longest, text.length(lengths.longest, persona)],
    [text.broken, text.leftAfter(lengths, persona.pronouns)],
    [text.said, text.saidMinutes(persona.setting.minutes)],
    [text.size, text.walked(walked)],
    ...(walked !== null && walked !== 'too many' && walked.unheard.length > 0
      ? ([[text.unheard, walked.unheard.join(', ')]] as const)
      : []),
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

/** A talk in full, as a plan that can be saved beside the person. */
function Talk({ title, transcript }: { readonly title: string; readonly transcript: string }) {
  return (
    <details className="balance-talk">
      <summary>{title}</summary>
      <pre>{transcript}</pre>
    </details>
  );
}
