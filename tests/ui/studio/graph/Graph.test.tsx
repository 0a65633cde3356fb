import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../../../src/persona/diagnostic.ts';
import type { Persona } from '../../../../src/persona/schema.ts';
import { Graph } from '../../../../src/ui/studio/graph/Graph.tsx';
import { graphText } from '../../../../src/ui/text/studioGraph.ts';
import { barriers, shipped } from '../../people/visit.tsx';

const mara = shipped('mara');

const problem = (path: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic => ({
  code: 'some-rule',
  severity,
  line: 1,
  column: 1,
  path,
  sentence: 'Something a learner would suffer.',
});

/** The graph with somebody who keeps what is chosen. */
function Desk({
  persona = mara,
  problems = [],
}: {
  readonly persona?: Persona;
  readonly problems?: readonly Diagnostic[];
}) {
  const [selected, setSelected] = useState<string | null>(null);
  return <Graph persona={persona} selected={selected} onSelect={setSelected} problems={problems} />;
}

const card = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-beat="${id}"]`);
  if (!found) throw new Error(`There is no card ${id}.`);
  return found;
};

/** The same person with other words in one beat's open line. */
const saying = (persona: Persona, id: string, words: string): Persona => ({
  ...persona,
  beats: persona.beats.map((beat) =>
    beat.id === id ? { ...beat, lines: { ...beat.lines, open: { ...beat.lines.open, says: [words] } } } : beat,
  ),
});

describe('the graph, drawn', () => {
  it('shows every beat with its words, what it puts on the table and how deep it goes', () => {
    render(<Desk />);
    expect(document.querySelectorAll('[data-beat]')).toHaveLength(mara.beats.length);
    expect(card('soup')).toHaveTextContent('Sit there, not there, that one wobbles.');
    expect(card('soup')).toHaveTextContent('a subject · depth 0');
    expect(card('soup')).toHaveTextContent('begins');
    expect(card('theo-rings')).toHaveTextContent('jolt');
  });

  it('marks a beat that has a problem, and counts what has no place in the drawing', () => {
    render(<Desk problems={[problem('beats[3].moves[0].to', 'error'), problem('beats[3]'), problem('brief.aim')]} />);
    expect(card('the-tooth')).toHaveTextContent('two problems, and not only warnings');
    expect(card('soup')).not.toHaveTextContent('problem');
    expect(screen.getByText(/One problem in other places of the file is not in this drawing\.$/)).toBeInTheDocument();
  });

  it('says the ways of the chosen beat in words, and lights them', async () => {
    render(<Desk />);
    await userEvent.click(card('the-tooth'));
    expect(card('the-tooth')).toHaveAttribute('aria-pressed', 'true');
    const ways = screen.getByRole('region', { name: graphText.ways });
    expect(within(ways).getByRole('button', { name: 'pianos-eat' })).toBeInTheDocument();
    expect(within(ways).getByText('My nephew’s been had. He let his go for a fiver.')).toBeInTheDocument();
    const lit = [...document.querySelectorAll('.graph-arrow.graph-lit')].map((arrow) =>
      arrow.getAttribute('data-arrow'),
    );
    expect(lit).toEqual(['pianos-eat>the-tooth', 'the-tooth>ask-tuner']);
    await userEvent.click(within(ways).getByRole('button', { name: 'ask-tuner' }));
    expect(card('ask-tuner')).toHaveAttribute('aria-pressed', 'true');
  });

  it('a beat nothing leads to says so', async () => {
    const lost = { ...mara, opening: ['fine-busy'] };
    render(<Desk persona={lost} />);
    await userEvent.click(card('soup'));
    expect(screen.getByText(graphText.noWayIn)).toBeInTheDocument();
  });

  it('is walked by keyboard: down an arrow, across to the other way, up again, Enter to choose', async () => {
    render(<Desk />);
    card('soup').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(card('pianos-eat')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    const first = document.activeElement;
    await userEvent.keyboard('{ArrowRight}');
    expect(new Set([first, document.activeElement].map((one) => one?.getAttribute('data-beat')))).toEqual(
      new Set(['the-tooth', 'top-octave']),
    );
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(card('pianos-eat')).toHaveFocus();
    expect(card('pianos-eat')).toHaveAttribute('aria-pressed', 'true');
    expect(document.querySelectorAll('[data-beat][tabindex="0"]')).toHaveLength(1);
  });

  it('grows and shrinks by button and by key', async () => {
    render(<Desk />);
    await userEvent.click(screen.getByRole('button', { name: 'Larger' }));
    expect(screen.getByText('125 %')).toBeInTheDocument();
    card('soup').focus();
    await userEvent.keyboard('--');
    expect(screen.getByText('85 %')).toBeInTheDocument();
  });

  it('all of it can be seen at once, and then as before', async () => {
    render(<Desk />);
    const whole = screen.getByRole('button', { name: 'All of it' });
    const before = card('tuesday').style.cssText;
    await userEvent.click(whole);
    expect(whole).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(whole);
    expect(whole).toHaveAttribute('aria-pressed', 'false');
    expect(card('tuesday').style.cssText).toBe(before);
  });

  it('is accessible', async () => {
    const { container } = render(<Desk problems={[problem('beats[3]')]} />);
    await userEvent.click(card('twenty-two'));
    expect(await barriers(container)).toEqual([]);
  });
});

describe('while somebody types', () => {
  afterEach(() => vi.restoreAllMocks());

  it('nothing is laid out again, and only the card that says something else is drawn again', () => {
    const drawnCards = vi.spyOn(graphText, 'card');
    const { rerender } = render(<Desk />);
    expect(drawnCards).toHaveBeenCalledTimes(mara.beats.length);
    drawnCards.mockClear();
    const places = () => [...document.querySelectorAll<HTMLElement>('[data-beat]')].map(({ style }) => style.cssText);
    const before = places();
    rerender(<Desk persona={saying(mara, 'soup', 'Sit wherever you like.')} />);
    expect(card('soup')).toHaveTextContent('Sit wherever you like.');
    expect(drawnCards).toHaveBeenCalledTimes(1);
    expect(places()).toEqual(before);
  });

  it('choosing another beat draws only the cards that look different', async () => {
    render(<Desk />);
    const drawnCards = vi.spyOn(graphText, 'card');
    await userEvent.click(card('fine-busy'));
    const touched = document.querySelectorAll('.graph-card.graph-lit, .graph-card.graph-chosen').length;
    expect(drawnCards.mock.calls.length).toBeLessThanOrEqual(touched + 2); // and those that no longer hold the Tab key
  });

  it('a beat chosen elsewhere is the one the Tab key comes to', () => {
    const { rerender } = render(<Graph persona={mara} selected={null} onSelect={() => {}} problems={[]} />);
    act(() => rerender(<Graph persona={mara} selected="north" onSelect={() => {}} problems={[]} />));
    expect(card('north')).toHaveAttribute('tabindex', '0');
    expect(card('north')).toHaveAttribute('aria-pressed', 'true');
  });
});
