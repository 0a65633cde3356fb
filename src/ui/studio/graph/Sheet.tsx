import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { Persona } from '../../../persona/schema.ts';
import { graphText as text } from '../../text/studioGraph.ts';
import { Arrows } from './Arrows.tsx';
import { bandsOf } from './bands.ts';
import { rem } from './Card.tsx';
import { Cards } from './Cards.tsx';
import { Endings, Signs, Titles } from './Landmarks.tsx';
import { CARD, type Drawing } from './layout.ts';
import { litBy } from './lit.ts';
import type { Marked } from './marked.ts';
import type { Structure } from './structure.ts';
import { useDrag } from './useDrag.ts';
import { unit, useZoom } from './useZoom.ts';
import type { Way } from './ways.ts';

interface SheetProps {
  readonly persona: Persona;
  readonly ways: readonly Way[];
  readonly structure: Structure;
  readonly drawing: Drawing;
  readonly marked: Marked;
  readonly chosen: string | null;
  readonly onSelect: (beat: string) => void;
  readonly children: ReactNode; // what stands at the head, before the zoom
}

/** So small that only the ids are read. */
const FAR = 0.55;

/** The drawing: it scrolls and zooms, and is walked with the arrow keys. */
export function Sheet({ persona, ways, structure, drawing, marked, chosen, onSelect, children }: SheetProps) {
  const pane = useRef<HTMLElement>(null);
  const { zoom, larger, smaller, whole } = useZoom(pane, drawing);
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
          <button type="button" className="link" onClick={whole}>
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
      <p className="graph-key">
        {text.key} {text.keys}
      </p>
    </>
  );
}

/** Brings the chosen beat into the pane when another is chosen, wherever that was done. */
function useInSight(pane: RefObject<HTMLElement | null>, drawing: Drawing, zoom: number, chosen: string | null) {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const node = pane.current;
    const place = chosen === null ? undefined : drawing.places.get(chosen);
    if (!node || !place || shown.current === chosen) return;
    shown.current = chosen;
    const scale = zoom * unit();
    const [x, y] = [place.x * scale, place.y * scale];
    const [width, height] = [CARD.width * scale, CARD.height * scale];
    const inSight =
      x >= node.scrollLeft &&
      y >= node.scrollTop &&
      x + width <= node.scrollLeft + node.clientWidth &&
      y + height <= node.scrollTop + node.clientHeight;
    if (!inSight) node.scrollTo(x - (node.clientWidth - width) / 2, y - (node.clientHeight - height) / 2);
  }, [pane, drawing, zoom, chosen]);
}
