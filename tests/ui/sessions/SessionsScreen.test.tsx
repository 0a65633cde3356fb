import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../../src/ui/routes.ts';
import SessionsScreen from '../../../src/ui/sessions/SessionsScreen.tsx';
import { sessionsText } from '../../../src/ui/text/sessions.ts';
import { barriers, open, visit } from '../people/visit.tsx';
import { againFrom, LOST_AND_BACK, talkOn } from './kept.ts';

const mara = againFrom(talkOn(3, 'mara', LOST_AND_BACK), 4, '2026-11-05T10:00:00Z');
const gil = talkOn(10, 'gil', ['+', '+', '+']);
const later = talkOn(12, 'mara', LOST_AND_BACK);

async function sessions(options: Parameters<typeof visit>[0] = { sessions: [mara, gil, later] }) {
  const here = visit(options);
  const { container } = open(<SessionsScreen />, here, ROUTES.talks);
  await screen.findByText(sessionsText.intro(here.kept.size));
  return { ...here, container };
}
const talkNamed = (name: string) => {
  const talk = screen.getByRole('heading', { name }).closest('li');
  if (!talk) throw new Error(`${name} is not on the list.`);
  return within(talk);
};
const names = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the talks that are kept', () => {
  it('stand with the one sat down to last first, each with its sittings', async () => {
    await sessions();
    expect(names()).toEqual(['Mara, on 12 November', 'Gil, on 10 November', 'Mara, on 3 November']);
    const sittings = talkNamed('Mara, on 3 November').getAllByRole('heading', { level: 3 });
    expect(sittings.map(({ textContent }) => textContent)).toEqual([
      'First sitting · on 3 November',
      'Second sitting, again from turn 4 · on 5 November',
    ]);
  });

  it('say how they ended and the three numbers, also that something was not tested', async () => {
    await sessions();
    expect(screen.getByText('Still open, after three turns.')).toBeInTheDocument();
    expect(screen.getByText(/^Repair: not tested · Noticing: not tested/)).toBeInTheDocument();
    expect(screen.getAllByText(/^Repair: \d+ of 10 · Noticing: \d of \d shifts? · Sustaining: \d+ of \d+/).length).toBe(
      3,
    );
  });

  it('lead on: to what happened, to the replay, to learning, to the one before', async () => {
    await sessions();
    const link = (name: string, says: string) =>
      talkNamed(name)
        .getAllByRole('link', { name: new RegExp(`^${says}`) })
        .at(-1)
        ?.getAttribute('href');
    expect(link('Gil, on 10 November', sessionsText.goOn)).toBe(`#${ROUTES.resume('gil', gil.id)}`);
    expect(link('Mara, on 3 November', sessionsText.debrief)).toBe(`#${ROUTES.debrief(mara.id, 1)}`);
    expect(link('Mara, on 3 November', sessionsText.learn)).toBe(`#${ROUTES.learn(mara.id, 1)}`);
    expect(link('Mara, on 3 November', sessionsText.compare)).toBe(
      `#${ROUTES.compare({ session: mara.id, run: 0 }, { session: mara.id, run: 1 })}`,
    );
    expect(link('Mara, on 12 November', sessionsText.compare)).toBe(
      `#${ROUTES.compare({ session: mara.id, run: 1 }, { session: later.id, run: 0 })}`,
    );
    expect(talkNamed('Gil, on 10 November').queryByRole('link', { name: new RegExp(sessionsText.compare) })).toBeNull();
  });

  it('an earlier sitting that is still open goes on from its end, as another one', async () => {
    const open = talkOn(3, 'mara', ['+', '+', '+', '+']);
    const both = againFrom(open, 3, '2026-11-05T10:00:00Z');
    await sessions({ sessions: [both] });
    const [first, second] = screen.getAllByRole('link', { name: new RegExp(`^${sessionsText.goOn}`) });
    expect(first).toHaveAttribute('href', `#${ROUTES.fromHere('mara', both.id, both.runs[0]?.tip ?? null)}`);
    expect(second).toHaveAttribute('href', `#${ROUTES.resume('mara', both.id)}`);
  });

  it('can be deleted one by one, and brought back', async () => {
    const { kept } = await sessions();
    await userEvent.click(screen.getByRole('button', { name: 'Delete: Gil, on 10 November' }));
    expect(await screen.findByText(sessionsText.removed('Gil, on 10 November'))).toBeInTheDocument();
    expect(kept.has(gil.id)).toBe(false);
    expect(names()).not.toContain('Gil, on 10 November');
    await userEvent.click(screen.getByRole('button', { name: sessionsText.bringBack }));
    expect(await screen.findByText(sessionsText.broughtBack('Gil, on 10 November'))).toBeInTheDocument();
    expect(kept.get(gil.id)).toEqual(gil);
    expect(names()[1]).toBe('Gil, on 10 November');
  });

  it('stay when the browser does not take one away, and that is said', async () => {
    const { kept } = await sessions({ sessions: [gil], refuses: 'The browser did not take it away.' });
    await userEvent.click(screen.getByRole('button', { name: 'Delete: Gil, on 10 November' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser did not take it away.');
    expect(kept.has(gil.id)).toBe(true);
    expect(names()).toHaveLength(1);
  });

  it('say that there are none yet, and where to begin', async () => {
    await sessions({});
    expect(screen.getByRole('link', { name: sessionsText.meetSomebody })).toHaveAttribute('href', `#${ROUTES.people}`);
  });

  it('still show a talk whose person is not here', async () => {
    const { container } = await sessions({ sessions: [gil], people: {} });
    expect(screen.getByText(sessionsText.nobody('Gil'))).toBeInTheDocument();
    expect(await barriers(container)).toEqual([]);
  });
});

it('is accessible', async () => {
  const { container } = await sessions();
  expect(await barriers(container)).toEqual([]);
});
