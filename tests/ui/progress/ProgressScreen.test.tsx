import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/session/session.ts';
import ProgressScreen from '../../../src/ui/progress/ProgressScreen.tsx';
import { ROUTES } from '../../../src/ui/routes.ts';
import { progressText } from '../../../src/ui/text/progress.ts';
import { barriers, open, visit } from '../people/visit.tsx';
import { againFrom, LOST_AND_BACK, talkOn } from '../sessions/kept.ts';

const GUESS = { stance: 'open', sure: 'sure' } as const;
const first = talkOn(3, 'mara', ['+', '+', 'cut in', '-', '-', '+', 'leave'], GUESS);
const latest = talkOn(12, 'mara', LOST_AND_BACK, GUESS);

async function progress(sessions: readonly Session[]) {
  const { container } = open(<ProgressScreen />, visit({ sessions }), ROUTES.progress);
  await screen.findByText(progressText.intro(sessions.length));
  return container;
}
const part = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest('section');
  if (!found) throw new Error(`There is no part "${name}".`);
  return within(found);
};

describe('progress', () => {
  it('sets the first time with somebody beside the latest', async () => {
    await progress([first, talkOn(5, 'gil', LOST_AND_BACK), latest]);
    const table = part(progressText.firstAndLatest).getByRole('table', { name: 'Mara' });
    expect(within(table).getByRole('columnheader', { name: 'First on 3 November' })).toBeInTheDocument();
    expect(within(table).getByRole('columnheader', { name: 'Latest on 12 November' })).toBeInTheDocument();
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Repair', 'Noticing', 'Sustaining']);
    expect(screen.queryByRole('table', { name: 'Gil' })).toBeNull();
    expect(screen.getByRole('link', { name: progressText.sideBySideWith('Mara') })).toHaveAttribute(
      'href',
      `#${ROUTES.compare({ session: first.id, run: 0 }, { session: latest.id, run: 0 })}`,
    );
  });

  it('says how many moments stand behind each number, and "not enough yet" under five', async () => {
    await progress([first, latest]);
    const repair = part('Repair');
    expect(repair.getByText(progressText.notYet)).toBeInTheDocument();
    expect(
      repair.getByText(/^\w+ breaks, in two sittings\. It says something from five breaks on; there are \w+\.$/),
    ).toBeInTheDocument();
    const sustaining = part('Sustaining');
    expect(sustaining.queryByText(progressText.notYet)).toBeNull();
    expect(sustaining.getByText(/turns, in two sittings\.$/)).toBeInTheDocument();
  });

  it('does not count the turns of a sitting begun in the middle twice', async () => {
    await progress([againFrom(first, 4, '2026-11-04T10:00:00Z')]);
    expect(part('Sustaining').getByText(/in one sitting\.$/)).toBeInTheDocument();
  });

  it('has every dot in the table, too', async () => {
    await progress([first, latest]);
    const dots = document.querySelectorAll('.progress-dots circle');
    const table = screen.getByRole('table', { name: progressText.table.caption });
    const numbers = within(table)
      .getAllByRole('cell')
      .filter(({ textContent }) => /^\d+ of/.test(textContent));
    expect(numbers).toHaveLength(dots.length);
  });

  it('sets guesses beside how it was, and says nothing of it before there are five', async () => {
    await progress([first, latest]);
    expect(part(progressText.sense).getByText(/^Two guesses\. Not enough yet/)).toBeInTheDocument();
    expect(part(progressText.sense).getAllByRole('cell')).toHaveLength(9);
  });

  it('says in words how guesses lean, once there are enough', async () => {
    const five = [1, 2, 3, 4, 5].map((day) => talkOn(day, 'gil', ['-', '-', '-', 'leave'], GUESS));
    await progress(five);
    expect(
      part(progressText.sense).getByText(/further away than you felt \(\w+( times)?; never nearer\)/),
    ).toBeInTheDocument();
  });

  it('shows no points, streaks or total', async () => {
    await progress([first, latest]);
    expect(screen.getByRole('main')).not.toHaveTextContent(/points?\b|streak|score|level|badge|in a row/i);
  });

  it('says what will stand here, before there is anything', async () => {
    await progress([]);
    expect(screen.getByRole('link', { name: progressText.meetSomebody })).toBeInTheDocument();
  });

  it('is accessible', async () => {
    expect(await barriers(await progress([first, latest]))).toEqual([]);
  });
});
