import { memo } from 'react';
import { graphText as text } from '../../text/studioGraph.ts';
import { CARD, type Point } from './bandLayout.ts';
import type { Drawing, PlacedBand } from './layout.ts';
import type { LongArrow } from './lit.ts';
import type { Structure } from './structure.ts';

interface ArrowsProps {
  readonly drawing: Drawing;
  readonly structure: Structure;
  readonly lit: ReadonlySet<string>;
  readonly long: readonly LongArrow[];
}

/** Every arrow, under the cards. The outline and the ways of the chosen beat say the same in words. */
export const Arrows = memo(function Arrows({ drawing, structure, lit, long }: ArrowsProps) {
  const { width, height, bands, places } = drawing;
  const entered = structure.bands.flatMap((band) => band.entered.filter((id) => id !== structure.begins));
  return (
    <svg className="graph-arrows" viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
      {bands.map((band) => (
        <BandArrows key={band.topic} band={band} lit={litIn(band, lit)} />
      ))}
      {entered.map((id) => (
        <Entry key={id} place={places.get(id)} begins={false} />
      ))}
      {structure.begins === null ? null : <Entry place={places.get(structure.begins)} begins />}
      {long.map(({ id, path, head }) => (
        <g key={id} className="graph-arrow graph-lit graph-long">
          <path d={path} />
          <path className="graph-arrowhead" d={HEAD_DOWN} transform={at(head)} />
        </g>
      ))}
    </svg>
  );
});

const HEAD_DOWN = 'M0 0L-5 -10L5 -10Z';
const at = ({ x, y }: Point): string => `translate(${String(x)} ${String(y)})`;

/** The lit arrows of one band as one word, so that a band without any is not drawn again. */
const litIn = ({ arrows }: PlacedBand, lit: ReadonlySet<string>): string =>
  arrows.flatMap(({ id }) => (lit.has(id) ? [id] : [])).join(' ');

const BandArrows = memo(function BandArrows({ band, lit }: { readonly band: PlacedBand; readonly lit: string }) {
  const ids = lit.split(' ');
  return (
    <g transform={at(band.corner)}>
      {band.arrows.map(({ id, path, head, words, moves, sometimes }) => (
        <g
          key={id}
          className={`graph-arrow${sometimes ? ' graph-sometimes' : ''}${ids.includes(id) ? ' graph-lit' : ''}`}
          data-arrow={id}
        >
          <path d={path} />
          <path className="graph-arrowhead" d={HEAD_DOWN} transform={`${at(head)} rotate(${String(head.turned)})`} />
          <text x={words.x} y={words.y} textAnchor={words.before ? 'end' : 'start'}>
            {text.moves(moves, sometimes)}
          </text>
        </g>
      ))}
    </g>
  );
});

const STUB = 22;

/** A short arrow from above: a talk comes here from another band, or begins here. */
function Entry({ place, begins }: { readonly place: Point | undefined; readonly begins: boolean }) {
  if (!place) return null;
  return (
    <g className="graph-arrow graph-entry" transform={at({ x: place.x + CARD.width / 2, y: place.y })}>
      {begins ? <circle cy={-STUB} r={4} /> : null}
      <path d={`M0 ${String(-STUB)}V-8`} />
      <path className="graph-arrowhead" d={HEAD_DOWN} />
    </g>
  );
}
