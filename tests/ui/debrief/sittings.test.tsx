// One talk, several sittings: each can be looked back on, with its own guess and its own note.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { buildTalk } from '../../../src/dialogue/talk.ts';
import { replies } from '../../../src/dialogue/offered.ts';
import { createPlayer } from '../../../src/session/player.ts';
import type { Session } from '../../../src/session/session.ts';
import { before } from '../../../src/session/standing.ts';
import { branched, runOf, wayOf, withRun } from '../../../src/session/tree.ts';
import DebriefScreen from '../../../src/ui/debrief/DebriefScreen.tsx';
import { ROUTES } from '../../../src/ui/routes.ts';
import { debriefText } from '../../../src/ui/text/debrief.ts';
import { barriers, open, shipped, visit } from '../people/visit.tsx';
import { often, talked } from './talks.ts';

const mara = shipped('mara');
const GUESSED = { guess: { stance: 'guarded', sure: 'fairly' } } as const;

/** A talk that was left after seven turns, and begun again from its fourth; that one is still open. */
function twice(): Session {
  const first = talked(mara, [...often('+', 3), 'cut in', ...often('-', 3), 'leave'], GUESSED);
  const from = before(wayOf(first), 4);
  const again = branched(first, from, { began: '2026-11-20T19:00:00Z', pacing: 'untimed' });
  const player = createPlayer(buildTalk(mara, again.seed), again, () => 0);
  for (let turn = 0; turn < 3; turn++) {
    const [offer] = replies(player.talk, player.state().timeline.position);
    player.perform({ type: 'say', move: offer?.move.id ?? '' });
  }
  return player.state().session;
}

async function at(address: string, session: Session) {
  const here = visit({ sessions: [session] });
  const { container } = open(<DebriefScreen session={session.id} />, here, address);
  await waitFor(() => expect(container.querySelector('[aria-busy]')).toBeNull());
  return { ...here, container };
}

const sittings = () => within(screen.getByRole('navigation', { name: debriefText.sittings.name })).getAllByRole('link');

describe('a talk with two sittings', () => {
  it('opens on the last one, and says which it is', async () => {
    const session = withRun(twice(), 1, GUESSED);
    const { container } = await at(ROUTES.debrief(session.id), session);
    expect(sittings().map(({ textContent }) => textContent)).toEqual([
      'First sitting',
      'Second sitting, again from turn 4',
      debriefText.sittings.sideBySide,
    ]);
    expect(sittings()[2]).toHaveAttribute(
      'href',
      `#${ROUTES.compare({ session: session.id, run: 0 }, { session: session.id, run: 1 })}`,
    );
    expect(sittings()[1]).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('slider')).toHaveAttribute('max', '6');
    expect(await barriers(container)).toEqual([]);
  });

  it('opens on the one that is asked for', async () => {
    const session = withRun(twice(), 1, GUESSED);
    await at(ROUTES.debrief(session.id, 0), session);
    expect(sittings()[0]).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('slider')).toHaveAttribute('max', '7');
  });

  it('keeps the guess with the sitting it is about', async () => {
    const session = withRun(twice(), 0, {});
    const { kept } = await at(ROUTES.debrief(session.id, 1), session);
    await userEvent.click(screen.getByRole('radio', { name: /Open/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Sure' }));
    await userEvent.click(screen.getByRole('button', { name: debriefText.guess.see }));
    const now = kept.get(session.id) ?? session;
    expect(runOf(now, 0).guess?.stance).toBe('guarded');
    expect(runOf(now, 1).guess?.stance).toBe('open');
  });

  it('goes on with the one that is still open', async () => {
    const session = withRun(twice(), 1, GUESSED);
    await at(ROUTES.debrief(session.id, 1), session);
    expect(screen.getByRole('link', { name: debriefText.goOn })).toHaveAttribute(
      'href',
      `#${ROUTES.resume('mara', session.id)}`,
    );
  });

  it('begins again before each of the moments it shows', async () => {
    const session = withRun(twice(), 1, GUESSED);
    await at(ROUTES.debrief(session.id, 0), session);
    const links = screen.getAllByRole('link', { name: /^Try again from here/ });
    const way = wayOf(session, 0);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const turn = Number(/turn (\d+)/.exec(link.getAttribute('aria-label') ?? '')?.[1]);
      expect(link).toHaveAttribute('href', `#${ROUTES.fromHere('mara', session.id, before(way, turn))}`);
    }
  });
});

it('a talk of one sitting says nothing of sittings', async () => {
  const session = talked(mara, often('+', 4), GUESSED);
  await at(ROUTES.debrief(session.id), session);
  expect(screen.queryByRole('navigation', { name: debriefText.sittings.name })).toBeNull();
});
