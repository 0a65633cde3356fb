// What stands on the sheet besides the beats: the titles of the bands, the signs where arrows leave them, the endings.
import type { Persona } from '../../../persona/schema.ts';
import { graphText as text } from '../../text/studioGraph.ts';
import type { Band } from './bands.ts';
import { rem } from './Card.tsx';
import { SIGN } from './bandLayout.ts';
import { ENDING, endingId, type Drawing } from './layout.ts';
import type { Structure } from './structure.ts';
import { wordOf } from './ways.ts';

interface TitlesProps {
  readonly bands: readonly Band[];
  readonly drawing: Drawing;
}

/** The rule and the name at the head of each band. */
export function Titles({ bands, drawing }: TitlesProps) {
  const { columns, columnWidth } = drawing;
  const places = drawing.bands.map(({ rule }) => rule);
  const heads = [
    ...bands.map((band, at) => ({
      key: band.topic,
      says: text.band(band),
      kind: text.bandKind(band.kind),
      rule: places[at] ?? drawing.endings,
    })),
    { key: '>endings', says: text.endings, kind: text.endingsKind, rule: drawing.endings },
  ];
  return heads.map(({ key, says, kind, rule }) => (
    <p
      key={key}
      className={columns > 1 ? 'graph-title graph-in-column' : 'graph-title'}
      style={columns > 1 ? { top: rem(rule.y), left: rem(rule.x), width: rem(columnWidth) } : { top: rem(rule.y) }}
    >
      <span className="graph-name">{says}</span> <span className="graph-kind">{kind}</span>
    </p>
  ));
}

interface SignsProps {
  readonly bands: readonly Band[];
  readonly structure: Structure;
  readonly drawing: Drawing;
  readonly lit: ReadonlySet<string>;
}

/** Where arrows leave their band, and the bands they come to. */
export function Signs({ bands, structure, drawing, lit }: SignsProps) {
  const titleOf = new Map(bands.flatMap((band) => band.beats.map(({ id }) => [id, text.bandNamed(band)] as const)));
  const titles = (beats: readonly string[]) => [...new Set(beats.map((beat) => titleOf.get(beat) ?? beat))];
  return structure.bands.flatMap(({ signs }) =>
    signs.map(({ id, to, beats, ends }) => {
      const { x = 0, y = 0 } = drawing.places.get(id) ?? {};
      const word = wordOf(to);
      return (
        <p
          key={id}
          className={`graph-sign${word === 'end' ? ' graph-final' : ''}${lit.has(id) ? ' graph-lit' : ''}`}
          style={{ left: rem(x), top: rem(y), width: rem(SIGN.width), height: rem(SIGN.height) }}
          data-sign={id}
        >
          <span className={word === null ? 'graph-id' : 'graph-kind'}>{text.sign(to, word)}</span>
          {word === 'end' ? null : <span className="graph-places">{text.signPlaces(titles(beats), ends)}</span>}
        </p>
      );
    }),
  );
}

interface EndingsProps {
  readonly persona: Persona;
  readonly drawing: Drawing;
  readonly problems: ReadonlyMap<string, readonly unknown[]>;
}

/** The endings, in the order they are tried. */
export function Endings({ persona, drawing, problems }: EndingsProps) {
  return persona.endings.map(({ id, title, when }) => {
    const { x = 0, y = 0 } = drawing.places.get(endingId(id)) ?? {};
    const count = problems.get(endingId(id))?.length ?? 0;
    return (
      <p
        key={id}
        className="graph-ending graph-final"
        style={{ left: rem(x), top: rem(y), width: rem(ENDING.width), height: rem(ENDING.height) }}
      >
        <span className="graph-words">{title}</span>
        <span className="graph-foot">{text.endingWhen(when !== undefined)}</span>
        {count > 0 ? <span className="graph-problem">{text.problems(count, false)}</span> : null}
      </p>
    );
  });
}
