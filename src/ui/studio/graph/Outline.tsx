import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Persona } from '../../../persona/schema.ts';
import { graphText as text } from '../../text/studioGraph.ts';
import type { Band } from './bands.ts';
import type { Marked } from './marked.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { bandKey, ENDINGS, rowsOf, type Row } from './rows.ts';
import type { Way } from './ways.ts';

interface OutlineProps {
  readonly persona: Persona;
  readonly bands: readonly Band[];
  readonly ways: readonly Way[];
  readonly marked: Marked;
  readonly chosen: string | null;
  readonly onSelect: (beat: string) => void;
}

/** The script as a tree: says what the drawing says, and is walked the way trees are. */
export function Outline({ persona, bands, ways, marked, chosen, onSelect }: OutlineProps) {
  const tree = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set([...bands.map(({ topic }) => bandKey(topic)), ENDINGS]),
  );
  const [at, setAt] = useState<string | null>(null);
  const rows = rowsOf(persona, bands, ways, open);
  const here = [at, chosen].find((key) => rows.some((row) => row.key === key)) ?? rows[0]?.key;
  const titleOf = new Map(bands.flatMap((band) => band.beats.map(({ id }) => [id, text.band(band)] as const)));

  // The beat chosen elsewhere is looked for here, and its part unfolded.
  const [seen, setSeen] = useState(chosen);
  if (seen !== chosen) {
    setSeen(chosen);
    setAt(chosen);
    const band = bands.find(({ beats }) => beats.some(({ id }) => id === chosen));
    if (band && !open.has(bandKey(band.topic))) setOpen(new Set([...open, bandKey(band.topic)]));
  }
  useEffect(() => {
    if (chosen !== null) rowIn(tree.current, chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const fold = (key: string, unfolded: boolean) => {
    const next = new Set(open);
    if (unfolded) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const go = (key: string | null | undefined) => {
    if (key === null || key === undefined) return;
    setAt(key);
    rowIn(tree.current, key)?.focus();
  };
  const act = (row: Row) => {
    setAt(row.key);
    if (row.kind === 'beat') onSelect(row.beat.id);
    else if (row.kind === 'way' && row.beat !== null) onSelect(row.beat);
    else if ('open' in row) fold(row.key, !row.open);
  };
  const keyed = (event: KeyboardEvent, row: Row) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const index = rows.indexOf(row);
    const unfolded = 'open' in row ? row.open : null;
    switch (event.key) {
      case 'ArrowDown':
        go(rows[index + 1]?.key);
        break;
      case 'ArrowUp':
        go(rows[index - 1]?.key);
        break;
      case 'ArrowRight':
        if (unfolded === false) fold(row.key, true);
        else if (unfolded === true) go(rows[index + 1]?.key);
        break;
      case 'ArrowLeft':
        if (unfolded === true) fold(row.key, false);
        else go(row.under);
        break;
      case 'Home':
        go(rows[0]?.key);
        break;
      case 'End':
        go(rows.at(-1)?.key);
        break;
      case 'Enter':
      case ' ':
        act(row);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div className="graph-outline" role="tree" aria-label={text.outlineLabel} ref={tree}>
      {rows.map((row) => (
        <OutlineRow
          key={row.key}
          row={row}
          marked={marked}
          chosen={row.kind === 'beat' && row.beat.id === chosen}
          here={row.key === here}
          partOf={(beat) => titleOf.get(beat) ?? ''}
          begins={persona.opening[0]}
          onAct={() => act(row)}
          onFold={(unfolded) => fold(row.key, unfolded)}
          onKey={(event) => keyed(event, row)}
        />
      ))}
    </div>
  );
}

const rowIn = (tree: HTMLElement | null, key: string): HTMLElement | undefined =>
  [...(tree?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find((row) => row.dataset['row'] === key);
