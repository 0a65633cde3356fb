// The outline as rows: a part, its beats, where each leads. What is folded is left out.
import type { Persona } from '../../../persona/schema.ts';
import type { Beat } from '../../../persona/script.ts';
import { gathered, type Band } from './bands.ts';
import type { Way } from './ways.ts';

interface Place {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly at: number; // from 1, among its siblings
  readonly of: number;
  readonly under: string | null; // the row it folds away with
}

export type Row = Place &
  (
    | { readonly kind: 'band'; readonly band: Band; readonly open: boolean }
    | { readonly kind: 'beat'; readonly beat: Beat; readonly open: boolean }
    | { readonly kind: 'way'; readonly way: Way; readonly beat: string | null } // null: the end
    | { readonly kind: 'endings'; readonly open: boolean }
    | { readonly kind: 'ending'; readonly ending: Persona['endings'][number] }
  );

export const ENDINGS = '>endings';
export const bandKey = (topic: string): string => `>${topic}`;

/** The rows that are to be seen. `open` holds the keys of what is unfolded; a beat's key is its id. */
export function rowsOf(
  persona: Persona,
  bands: readonly Band[],
  ways: readonly Way[],
  open: ReadonlySet<string>,
): readonly Row[] {
  const waysFrom = gathered(ways, ({ from }) => from);
  const of = bands.length + 1;
  const waysOfBeat = (beat: Beat): readonly Row[] => {
    const leads = (waysFrom.get(beat.id) ?? []).flatMap((way) => [
      ...way.beats.map((to) => ({ way, beat: to })),
      ...(way.ends ? [{ way, beat: null }] : []),
    ]);
    return leads.map((lead, at) => ({
      kind: 'way',
      key: `${beat.id}>${lead.way.to}>${lead.beat ?? ''}`,
      level: 3,
      at: at + 1,
      of: leads.length,
      under: beat.id,
      ...lead,
    }));
  };
  const rowsOfBand = (band: Band, at: number): readonly Row[] => {
    const key = bandKey(band.topic);
    const unfolded = open.has(key);
    const beats = unfolded ? band.beats : [];
    return [
      { kind: 'band', key, level: 1, at: at + 1, of, under: null, band, open: unfolded },
      ...beats.flatMap((beat, index): readonly Row[] => [
        {
          kind: 'beat',
          key: beat.id,
          level: 2,
          at: index + 1,
          of: beats.length,
          under: key,
          beat,
          open: open.has(beat.id),
        },
        ...(open.has(beat.id) ? waysOfBeat(beat) : []),
      ]),
    ];
  };
  const unfolded = open.has(ENDINGS);
  const endings = unfolded ? persona.endings : [];
  return [
    ...bands.flatMap(rowsOfBand),
    { kind: 'endings', key: ENDINGS, level: 1, at: of, of, under: null, open: unfolded },
    ...endings.map((ending, index): Row => ({
      kind: 'ending',
      key: `${ENDINGS}>${ending.id}`,
      level: 2,
      at: index + 1,
      of: endings.length,
      under: ENDINGS,
      ending,
    })),
  ];
}
