// The ways of the chosen beat: the arrows in its band that are lit, and the long ones drawn from band to band only for it.
import { CARD, SIGN, type Point } from './bandLayout.ts';
import { endingId, type Drawing } from './layout.ts';
import type { Structure } from './structure.ts';

export interface LongArrow {
  readonly id: string;
  readonly path: string;
  readonly head: Point;
}

export interface Lit {
  readonly arrows: ReadonlySet<string>; // by id
  readonly places: ReadonlySet<string>; // beats and signs at either end
  readonly long: readonly LongArrow[];
}

const NOTHING: Lit = { arrows: new Set(), places: new Set(), long: [] };

/** What is lit when a beat is chosen. */
export function litBy({ bands, endings }: Structure, drawing: Drawing, chosen: string | null): Lit {
  if (chosen === null) return NOTHING;
  const arrows = new Set<string>();
  const places = new Set<string>();
  const long: LongArrow[] = [];
  const join = (from: string, to: string) => {
    const [start, end] = [drawing.places.get(from), drawing.places.get(to)];
    if (!start || !end) return;
    const size = from.includes('>') ? SIGN : CARD;
    long.push({ id: `${from}>>${to}`, ...longArrow(start, size, end, drawing) });
    places.add(from).add(to);
  };
  for (const { arrows: drawn, signs } of bands) {
    const signOf = new Map(signs.map((sign) => [sign.id, sign]));
    for (const { from, to } of drawn) {
      const sign = signOf.get(to);
      const leads = from === chosen;
      if (!leads && to !== chosen) continue;
      arrows.add(`${from}>${to}`);
      places.add(from).add(to);
      if (!sign || !leads) continue;
      for (const beat of sign.beats) join(sign.id, beat);
      const [first] = endings;
      if (sign.ends && first !== undefined) join(sign.id, endingId(first));
    }
    for (const sign of signs) if (sign.beats.includes(chosen)) join(sign.id, chosen);
  }
  places.delete(chosen);
  return { arrows, places, long };
}

const HEAD = 8;

/** Down from the foot of one to the top of the other; what leads upwards goes round by the edge of the sheet. */
function longArrow(
  start: Point,
  { width, height }: { readonly width: number; readonly height: number },
  end: Point,
  { width: sheet, columns }: Drawing,
): { readonly path: string; readonly head: Point } {
  const [x1, y1] = [start.x + width / 2, start.y + height];
  const [x2, y2] = [end.x + CARD.width / 2, end.y];
  const head = { x: x2, y: y2 };
  if (y2 > y1 || columns > 1) {
    const bow = Math.min(160, Math.max(30, Math.abs(y2 - y1) / 2));
    return { path: `M${x1} ${y1}C${x1} ${y1 + bow} ${x2} ${y2 - bow} ${x2} ${y2 - HEAD}`, head };
  }
  const edge = sheet - 10;
  return {
    path: `M${x1} ${y1}C${x1} ${y1 + 40} ${edge} ${y1 + 40} ${edge} ${y1 - 20}L${edge} ${y2 - 10}C${edge} ${y2 - 50} ${x2} ${y2 - 50} ${x2} ${y2 - HEAD}`,
    head,
  };
}
