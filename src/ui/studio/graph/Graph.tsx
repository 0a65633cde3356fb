import { useMemo, useState } from 'react';
import type { Diagnostic } from '../../../persona/diagnostic.ts';
import type { Persona } from '../../../persona/schema.ts';
import { graphText as text } from '../../text/studioGraph.ts';
import { bandsOf } from './bands.ts';
import { createLayouter } from './layout.ts';
import { markedBy } from './marked.ts';
import { Onward } from './Onward.tsx';
import { Outline } from './Outline.tsx';
import { Sheet } from './Sheet.tsx';
import { structureOf, type Structure } from './structure.ts';
import { waysOf, type Way } from './ways.ts';
import './graph.css';
import './outline.css';

interface GraphProps {
  readonly persona: Persona;
  readonly selected: string | null;
  readonly onSelect: (beat: string) => void;
  readonly problems: readonly Diagnostic[];
}

/** The script as a graph, drawn or as an outline, and the ways of the chosen beat in words. */
export function Graph({ persona, selected, onSelect, problems }: GraphProps) {
  const [view, setView] = useState<'drawn' | 'outline'>('drawn');
  const ways = useUnchanged<readonly Way[]>(waysOf(persona));
  const structure = useUnchanged<Structure>(structureOf(persona, ways));
  const [layOut] = useState(createLayouter);
  const laid = useMemo(() => layOut(structure), [layOut, structure]);
  const bands = bandsOf(persona);
  const marked = markedBy(persona, problems);
  const chosen = persona.beats.some(({ id }) => id === selected) ? selected : null;
  const titleOf = new Map(bands.flatMap((band) => band.beats.map(({ id }) => [id, text.band(band)] as const)));
  const views = (
    <fieldset className="graph-views">
      <legend className="sr">{text.views}</legend>
      {(['drawn', 'outline'] as const).map((one) => (
        <button key={one} type="button" className="graph-view" aria-pressed={view === one} onClick={() => setView(one)}>
          {text[one]}
        </button>
      ))}
    </fieldset>
  );
  const shared = { persona, ways, marked, chosen, onSelect };
  return (
    <section className="graph" aria-label={text.name}>
      {view === 'drawn' ? (
        <Sheet {...shared} structure={structure} laid={laid}>
          {views}
        </Sheet>
      ) : (
        <>
          <div className="graph-bar">{views}</div>
          <Outline {...shared} bands={bands} />
        </>
      )}
      {chosen === null ? (
        <p className="graph-key">{text.choose}</p>
      ) : (
        <Onward {...shared} chosen={chosen} partOf={(beat) => titleOf.get(beat) ?? ''} />
      )}
      <p className="graph-key">
        {view === 'drawn' ? `${text.key} ${text.keys} ` : ''}
        {marked.elsewhere > 0 ? text.elsewhere(marked.elsewhere) : ''}
      </p>
    </section>
  );
}

/** The value as it was, for as long as it says the same: what hangs on it is then not worked out again. */
function useUnchanged<T>(value: T): T {
  const said = JSON.stringify(value);
  return useMemo(() => JSON.parse(said) as T, [said]);
}
