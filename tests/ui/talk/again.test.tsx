// A talk taken up again from one of its turns: what came before is there, what comes is another sitting of the same talk.
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newSession } from '../../../src/session/begin.ts';
import { createPlayer } from '../../../src/session/player.ts';
import type { Session } from '../../../src/session/session.ts';
import { turnsOf } from '../../../src/session/standing.ts';
import { wayOf } from '../../../src/session/tree.ts';
import { buildTalk } from '../../../src/dialogue/talk.ts';
import { replies } from '../../../src/dialogue/offered.ts';
import { ROUTES } from '../../../src/ui/routes.ts';
import { TALK } from '../../../src/ui/text/talk.ts';
import { pass, play, press, sitDown } from './sitDown.tsx';
import { someone } from './someone.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two turns, and then up and away. */
function over(): Session {
  const nora = someone();
  const blank = newSession(nora, { id: 'talk-two', began: '2026-01-01T00:00:00.000Z', seed: 0, pacing: 'untimed' });
  const player = createPlayer(buildTalk(nora, 0), blank, () => 0);
  for (let turn = 0; turn < 2; turn++) {
    const [offer] = replies(player.talk, player.state().timeline.position);
    player.perform({ type: 'say', move: offer?.move.id ?? '' });
  }
  player.perform({ type: 'leave' });
  return player.state().session;
}

const queryOf = (address: string) => address.slice(address.indexOf('?'));
const log = () => [...screen.getByRole('log').children].map((entry) => entry.textContent);

async function again(after: string | null, session = over()) {
  const kept = new Map([[session.id, session]]);
  const sat = await sitDown({ kept, query: queryOf(ROUTES.fromHere('nora', session.id, after)) });
  return { ...sat, session: () => kept.get(session.id) ?? session };
}

describe('again from a turn', () => {
  test('everything before is filled in, and the learner is told from where', async () => {
    await again('t1');
    expect(log()).toHaveLength(3);
    expect(screen.getByRole('banner')).toHaveTextContent(TALK.againAfter(1));
  });

  test('what is played is a second sitting of the same talk, and the first stays as it was', async () => {
    const { session } = await again('t1');
    expect(session().runs).toHaveLength(1); // nothing has been done yet
    await play('1');
    expect(session().runs.map(({ from }) => from)).toEqual([null, 't1']);
    expect(turnsOf(wayOf(session(), 0)).map(({ id }) => id)).toEqual(['t1', 't2', 't3']);
    expect(turnsOf(wayOf(session(), 1)).map(({ id }) => id)).toEqual(['t1', 't4']);
    expect(window.location.hash).toBe(`#${ROUTES.resume('nora', 'talk-two')}`);
  });

  test('from the first line, too', async () => {
    const { session } = await again(null);
    expect(log()).toHaveLength(1);
    await play(' ', '1');
    expect(session().runs.map(({ from }) => from)).toEqual([null, null]);
  });

  test('left in the middle, it is that sitting that goes on', async () => {
    const { session } = await again('t1');
    await play('1');
    cleanup();
    const kept = session();
    const sat = await sitDown({
      kept: new Map([[kept.id, kept]]),
      query: queryOf(ROUTES.resume('nora', kept.id)),
    });
    expect(log()).toHaveLength(5);
    await play(' ', '1');
    expect(sat.kept.get(kept.id)?.runs).toHaveLength(2);
    expect(turnsOf(wayOf(sat.kept.get(kept.id) ?? kept))).toHaveLength(3);
  });

  test('what came before cannot be taken back, and the pause does not offer it', async () => {
    const { events } = await again('t1');
    press('PageUp');
    expect(log()).toHaveLength(3);
    press('Escape');
    await pass(100);
    await act(() => vi.dynamicImportSettled());
    expect(screen.queryByRole('button', { name: 'Take back your last words' })).toBeNull();
    expect(events()).toEqual([]);
  });

  test.each([
    ['t3', TALK.overByThen],
    ['t9', TALK.noTurn],
    ['<b>', TALK.noTurn],
  ])('%s is nowhere to begin, and that is said', async (after, sentence) => {
    await again(after);
    await act(() => vi.dynamicImportSettled());
    expect(screen.getByText(sentence)).toBeVisible();
    fireEvent.keyDown(document.body, { key: '1' });
    expect(screen.queryByRole('log')).toBeNull();
  });
});
