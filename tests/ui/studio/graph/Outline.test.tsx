import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Graph } from '../../../../src/ui/studio/graph/Graph.tsx';
import { waysOf } from '../../../../src/ui/studio/graph/ways.ts';
import { barriers, shipped } from '../../people/visit.tsx';

const mara = shipped('mara');

function Desk() {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <>
      <button type="button" onClick={() => setSelected('tuesday')}>
        elsewhere
      </button>
      <Graph persona={mara} selected={selected} onSelect={setSelected} problems={[]} />
    </>
  );
}

const outline = async () => {
  const page = render(<Desk />);
  await userEvent.click(screen.getByRole('button', { name: 'Outline' }));
  return page;
};
const rows = (level: number) =>
  screen.getAllByRole('treeitem').filter((row) => row.getAttribute('aria-level') === String(level));
const focused = () => document.activeElement?.getAttribute('data-row');

describe('the outline', () => {
  it('has the parts, their beats and the endings', async () => {
    await outline();
    expect(rows(1).map((row) => row.querySelector('.graph-name')?.textContent)).toEqual([
      'The opening',
      'The pianos',
      'Her mother’s upright',
      'The letter',
      'The jolt',
      'The close',
      'The endings',
    ]);
    expect(rows(2)).toHaveLength(mara.beats.length + mara.endings.length);
  });

  it('unfolded, says every way the drawing has', async () => {
    await outline();
    const told = mara.beats.flatMap(({ id }) => {
      document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
      return [id];
    });
    for (const id of told) {
      document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
      await userEvent.keyboard('{ArrowRight}');
    }
    const ways = waysOf(mara).reduce((sum, { beats, ends }) => sum + beats.length + (ends ? 1 : 0), 0);
    expect(rows(3)).toHaveLength(ways);
  });

  it('is walked as a tree: down, unfold, into, out, fold', async () => {
    await outline();
    rows(1)[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('soup');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('four replies');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('soup');
    await userEvent.keyboard('{ArrowLeft}');
    expect(rows(3)).toHaveLength(0);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.querySelector('[data-row="soup"]')).toBeNull();
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('An early one');
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('The opening');
  });

  it('Enter chooses a beat, and on a way the beat it leads to', async () => {
    await outline();
    document.querySelector<HTMLElement>('[data-row="the-tooth"]')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.querySelector('[data-row="the-tooth"]')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(document.querySelector('[data-row="ask-tuner"]')).toHaveAttribute('aria-selected', 'true');
  });

  it('unfolds the part of a beat that is chosen elsewhere', async () => {
    await outline();
    const letter = rows(1)[3];
    letter?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.querySelector('[data-row="tuesday"]')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(document.querySelector('[data-row="tuesday"]')).toHaveAttribute('aria-selected', 'true');
  });

  it('is accessible', async () => {
    const { container } = await outline();
    document.querySelector<HTMLElement>('[data-row="twenty-two"]')?.focus();
    await userEvent.keyboard('{Enter}{ArrowRight}');
    expect(within(container).getAllByRole('treeitem').length).toBeGreaterThan(rows(1).length);
    expect(await barriers(container)).toEqual([]);
  });
});
