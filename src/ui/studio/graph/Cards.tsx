import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Persona } from '../../../persona/schema.ts';
import { Card, firstWords } from './Card.tsx';
import type { Drawing } from './layout.ts';
import type { Marked } from './marked.ts';
import type { Structure } from './structure.ts';
import { walkable, walked, type Heading, type Standing } from './walk.ts';
import type { Way } from './ways.ts';

interface CardsProps {
  readonly persona: Persona;
  readonly ways: readonly Way[];
  readonly structure: Structure;
  readonly drawing: Drawing;
  readonly marked: Marked;
  readonly chosen: string | null;
  readonly lit: ReadonlySet<string>;
  readonly onSelect: (beat: string) => void;
  readonly pane: RefObject<HTMLElement | null>; // where the cards are to be found
}

/** Every beat as a card; one of them is in the order of the Tab key, and the arrow keys go on from there. */
export function Cards({ persona, ways, structure, drawing, marked, chosen, lit, onSelect, pane }: CardsProps) {
  const { beats } = persona;
  const [at, setAt] = useState<string | null>(null);
  const standing = useRef<Standing | null>(null);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  });
  const choose = useCallback((beat: string) => {
    standing.current = { beat, came: null };
    setAt(beat);
    select.current(beat);
  }, []);
  const graph = useMemo(
    () =>
      walkable(
        ways,
        drawing,
        structure.bands.flatMap((band) => band.beats),
      ),
    [ways, drawing, structure],
  );
  const walk = useCallback(
    (beat: string, heading: Heading) => {
      const before = standing.current?.beat === beat ? standing.current : { beat, came: null };
      standing.current = walked(graph, before, heading);
      setAt(standing.current.beat);
      pane.current?.querySelector<HTMLElement>(`[data-beat="${standing.current.beat}"]`)?.focus();
    },
    [graph, pane],
  );
  const counts = useMemo(() => waysCounted(ways), [ways]);
  const here = [at, chosen, structure.begins].find((id) => beats.some((beat) => beat.id === id)) ?? beats[0]?.id;

  return beats.map((beat) => {
    const { x = 0, y = 0 } = drawing.places.get(beat.id) ?? {};
    const problems = marked.problems.get(beat.id) ?? [];
    return (
      <Card
        key={beat.id}
        id={beat.id}
        x={x}
        y={y}
        words={firstWords(beat)}
        table={beat.table}
        depth={beat.depth}
        breaks={beat.opensBreak ?? null}
        begins={beat.id === structure.begins}
        into={counts.into.get(beat.id) ?? 0}
        on={counts.on.get(beat.id) ?? 0}
        problems={problems.length}
        stops={problems.some(({ severity }) => severity === 'error')}
        chosen={beat.id === chosen}
        lit={lit.has(beat.id)}
        here={beat.id === here}
        onChoose={choose}
        onWalk={walk}
      />
    );
  });
}

function waysCounted(ways: readonly Way[]) {
  const into = new Map<string, number>();
  const on = new Map<string, number>();
  for (const { from, beats } of ways) {
    on.set(from, (on.get(from) ?? 0) + 1);
    for (const beat of beats) into.set(beat, (into.get(beat) ?? 0) + 1);
  }
  return { into, on };
}
