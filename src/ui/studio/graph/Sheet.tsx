import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Persona } from '../../../persona/schema.ts';
import { graphText as text } from '../../text/studioGraph.ts';
import { Arrows } from './Arrows.tsx';
import { bandsOf } from './bands.ts';
import { rem } from './Card.tsx';
import { Cards } from './Cards.tsx';
import { Endings, Signs, Titles } from './Landmarks.tsx';
import { drawingOf, overviewOf, type Laid } from './layout.ts';
import { litBy } from './lit.ts';
import type { Marked } from './marked.ts';
import type { Structure } from './structure.ts';
import { useDrag } from './useDrag.ts';
import { useInSight } from './useInSight.ts';
import { roomIn, useZoom, useZoomKeys } from './useZoom.ts';
import type { Way } from './ways.ts';

interface SheetProps {
  readonly persona: Persona;
  readonly ways: readonly Way[];
  readonly structure: Structure;
  readonly laid: Laid;
  readonly marked: Marked;
  readonly chosen: string | null;
  readonly onSelect: (beat: string) => void;
  readonly children: ReactNode; // what stands at the head, before the zoom
}

/** So small that only the ids are read. */
const FAR = 0.55;

/** The drawing: it scrolls and zooms, and is walked with the arrow keys. */
export function Sheet({ persona, ways, structure, laid, marked, chosen, onSelect, children }: SheetProps) {
  const pane = useRef<HTMLElement>(null);
  const [columns, setColumns] = useState<number | null>(null); // null: not an overview, one band under the other
  const drawing = useMemo(() => drawingOf(laid, columns ?? 1), [laid, columns]);
  const zooming = useZoom(pane);
  const { zoom, larger, smaller, fitAll, fitWidth } = zooming;
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (!begun.current) fitWidth(drawing);
    begun.current = true;
  }, [drawing, fitWidth]);
  const overview = () => {
    const whole = columns === null ? overviewOf(laid, roomIn(pane) ?? { width: 1, height: 1 }) : null;
    setColumns(whole?.columns ?? null);
    if (whole) fitAll(whole);
    else fitWidth(drawingOf(laid));
  };
  useZoomKeys(pane, zooming, overview);
  useDrag(pane);
  useInSight(pane, drawing, zoom, chosen);
  const bands = bandsOf(persona);
  const lit = useMemo(() => litBy(structure, drawing, chosen), [structure, drawing, chosen]);
  return (
    <>
      <div className="graph-bar">
        {children}
        <span className="graph-zoom">
          <button type="button" className="link" onClick={smaller}>
            {text.smaller}
          </button>
          <output className="graph-percent">{text.size(Math.round(zoom * 100))}</output>
          <button type="button" className="link" onClick={larger}>
            {text.larger}
          </button>
          <button type="button" className="link graph-whole" aria-pressed={columns !== null} onClick={overview}>
            {text.whole}
          </button>
        </span>
      </div>
      <section className="graph-pane" aria-label={text.label(persona.beats.length, bands.length)} ref={pane}>
        <div className="graph-field">
          <div className="graph-room" style={{ width: rem(drawing.width * zoom), height: rem(drawing.height * zoom) }}>
            <div
              className={zoom < FAR ? 'graph-sheet graph-far' : 'graph-sheet'}
              style={{ width: rem(drawing.width), height: rem(drawing.height), transform: `scale(${String(zoom)})` }}
            >
              <Titles bands={bands} drawing={drawing} />
              <Arrows drawing={drawing} structure={structure} lit={lit.arrows} long={lit.long} />
              <Signs bands={bands} structure={structure} drawing={drawing} lit={lit.places} />
              <Cards
                persona={persona}
                ways={ways}
                structure={structure}
                drawing={drawing}
                marked={marked}
                chosen={chosen}
                lit={lit.places}
                onSelect={onSelect}
                pane={pane}
              />
              <Endings persona={persona} drawing={drawing} problems={marked.problems} />
            </div>
          </div>
        </div>
      </section>
    </>
  );
}
