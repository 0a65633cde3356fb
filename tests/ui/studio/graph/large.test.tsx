import type * as dagre from '@dagrejs/dagre';
import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Persona } from '../../../../src/persona/schema.ts';
import type { Beat } from '../../../../src/persona/script.ts';
import { Graph } from '../../../../src/ui/studio/graph/Graph.tsx';
import { graphText } from '../../../../src/ui/text/studioGraph.ts';
import { beatId, largePersona } from './largePersona.ts';

// The real layout, counted: how often it is asked is what a stutter while typing hangs on.
const asked = vi.hoisted(() => ({ layouts: 0 }));
vi.mock('@dagrejs/dagre', async (original) => {
  const real = await original<typeof dagre>();
  const layout: typeof real.layout = (graph, options) => {
    asked.layouts++;
    return real.layout(graph, options);
  };
  return { ...real, layout };
});

const large = largePersona(300);
/** The same person with one beat changed. */
const changing = (change: (beat: Beat) => Beat): Persona => ({
  ...large,
  beats: large.beats.map((beat) => (beat.id === beatId(3, 4) ? change(beat) : beat)),
});
const graph = (persona: Persona) => <Graph persona={persona} selected={null} onSelect={() => {}} problems={[]} />;

describe('a person of three hundred beats', { timeout: 30_000 }, () => {
  beforeEach(() => {
    asked.layouts = 0;
  });

  it('is laid out once, band by band; typing lays out nothing and draws one card', () => {
    const { rerender } = render(graph(large));
    expect(document.querySelectorAll('[data-beat]')).toHaveLength(302);
    expect(asked.layouts).toBe(40); // 38 topics, the opening and the close
    const drawnCards = vi.spyOn(graphText, 'card');
    rerender(
      graph(
        changing(({ lines, ...beat }) => ({ ...beat, lines: { ...lines, open: { ...lines.open, says: ['Else.'] } } })),
      ),
    );
    expect(drawnCards).toHaveBeenCalledTimes(1);
    expect(asked.layouts).toBe(40);
  });

  it('when a reply leads elsewhere, only its band is laid out again', () => {
    const { rerender } = render(graph(large));
    asked.layouts = 0;
    rerender(graph(changing((beat) => ({ ...beat, moves: beat.moves.map((move) => ({ ...move, to: 'next' })) }))));
    expect(asked.layouts).toBe(1);
  });
});
