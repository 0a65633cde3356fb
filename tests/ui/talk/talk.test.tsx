// A whole talk, as a learner meets it: kept, taken up again, paused, left, and judged the same at any pace.
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RecordedEvent, RecordedTurn, Session } from '../../../src/session/session.ts';
import { runOf, withRun } from '../../../src/session/tree.ts';
import type { Settings } from '../../../src/storage/settings.ts';
import { pass, play, press, sitDown } from './sitDown.tsx';
import { someone } from './someone.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const state = () => document.querySelector('.talk-state')?.textContent ?? '';
const now = () => document.querySelector('.talk-now')?.textContent ?? '';
const log = () => [...screen.getByRole('log').children].map((entry) => entry.textContent);

function hide(hidden: boolean) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible');
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

describe('untimed, relaxed and live: plays with the same acts record the same events', () => {
  const played = async (pacing: Settings['pacing']): Promise<readonly RecordedEvent[]> => {
    const { events } = await sitDown({ settings: { pacing } });
    press('n');
    press('i');
    await pass(400);
    fireEvent.click(screen.getByRole('button', { name: '—I sold mine too' }));
    await pass(400);
    await play(' ', '0');
    if (pacing === 'untimed') await play('1');
    else {
      await pass(2500);
      await play('0');
    }
    await play(' ', 'w', '2');
    cleanup();
    return events().map((event) => (event.type === 'cut-in' ? { ...event, word: 0 } : event));
  };

  test('cutting in, a short silence, looking away, noticing', async () => {
    const untimed = await played('untimed');
    expect(untimed.map(({ type }) => type)).toEqual(['notice', 'cut-in', 'silence', 'look-away']);
    expect(await played('relaxed')).toEqual(untimed);
    expect(await played('live')).toEqual(untimed);
  });
});

test('her line is read out whole, once, with her name and what could be seen', async () => {
  await sitDown();
  expect(log()).toEqual([
    'Nora: I sold the boat on Friday to a man. He never asked me what she was called. She sits down.',
  ]);
  await pass(20_000);
  expect(log()).toHaveLength(1);
  expect(document.querySelector('.talk-lines')).toHaveAttribute('aria-hidden', 'true');
});

test('her phrases come one after the other, in a place that is kept for them', async () => {
  await sitDown();
  const out = () => [...document.querySelectorAll('.talk-out')].map(({ textContent }) => textContent.trim()).join(' ');
  const first = out();
  expect('I sold the boat on Friday to a man.'.startsWith(first)).toBe(true);
  expect(now()).toContain('what she was called.');
  await pass(5000);
  expect(out().length).toBeGreaterThan(first.length);
  press(' ');
  expect(out()).toBe('I sold the boat on Friday to a man. He never asked me what she was called.');
});

test('words chosen with the whole line at once, for those who want no waiting', async () => {
  const { events } = await sitDown({ settings: { lines: 'at once' } });
  expect(state()).toBe('Your turn. Her line is all here; you may still cut in.');
  await play('i', '2');
  expect(events()).toEqual([{ type: 'cut-in', move: 'mine-too', word: 9 }]);
});

test('the talk goes on when the browser has no room', async () => {
  const sentence = 'This turn is not kept yet: the browser has no room. Keep a copy now.';
  const { events } = await sitDown({ save: () => Promise.resolve({ ok: false, sentence }) });
  await play(' ', '1');
  await act(() => vi.dynamicImportSettled());
  expect(screen.getByRole('alert')).toHaveTextContent(sentence);
  expect(screen.getByRole('button', { name: 'Keep a copy' })).toBeVisible();
  await play(' ', '1');
  expect(events()).toHaveLength(2);
});

test('a reload goes on at the same turn, with her last line and what could be seen', async () => {
  const { kept } = await sitDown();
  await play(' ', '1');
  const before = log().at(-1);
  expect(window.location.hash).toBe('#/talk/nora?session=talk-one');
  cleanup();
  await sitDown({ kept, query: '?session=talk-one' });
  expect(log().at(-1)).toBe(before);
  expect(now()).toContain('It rains through the roof now.');
  expect(document.querySelector('.cueline')).toHaveTextContent('She looks up.');
  expect(state()).toMatch(/^Your turn/);
});

test('a script that has changed is followed as far as it goes, and the old record stays as it was', async () => {
  const { kept } = await sitDown();
  await play(' ', '1');
  const old = kept.get('talk-one');
  expect(old).toBeDefined();
  cleanup();
  const gone: RecordedTurn = {
    id: 't9',
    after: old ? runOf(old).tip : null,
    run: 0,
    event: { type: 'say', move: 'nothing-like-it' },
    at: 9000,
  };
  const damaged: Session[] = old
    ? [withRun({ ...old, id: 'older', turns: [...old.turns, gone] }, 0, { tip: gone.id })]
    : [];
  await sitDown({ kept: new Map(damaged.map((one) => [one.id, one])), query: '?session=older' });
  await act(() => vi.dynamicImportSettled());
  expect(document.body).toHaveTextContent('The talk goes on from turn 2');
});

test('what is taken back is undone, and stays on record', async () => {
  const { events, takenBack } = await sitDown();
  await play(' ', '1', 'PageUp');
  expect(state()).toBe('Your turn. You took that back.');
  expect(now()).toContain('I sold the boat');
  expect(events().map(({ type }) => type)).toEqual(['say']);
  await play('2');
  press('z', { ctrlKey: true });
  await pass(0);
  expect(events()).toHaveLength(2);
  expect(takenBack()).toBe(2);
});

describe('leaving the tab', () => {
  test('untimed, it only stops the clock', async () => {
    const { events } = await sitDown();
    hide(true);
    await pass(60_000);
    hide(false);
    expect(events()).toEqual([]);
    expect(state()).toMatch(/^She is speaking/);
  });

  test('with a clock, while she speaks, it is looking away; announced, and it can be switched off', async () => {
    const first = await sitDown({ settings: { pacing: 'live' } });
    hide(true);
    await pass(0);
    expect(first.events()).toEqual([{ type: 'look-away' }]);
    cleanup();
    const second = await sitDown({ settings: { pacing: 'live', awayIsLookingAway: false } });
    hide(true);
    await pass(0);
    expect(second.events()).toEqual([]);
  });
});

test('an hour away from a talk with a clock does not use the talk up', async () => {
  const { events } = await sitDown({ settings: { pacing: 'live' } });
  await pass(3_600_000);
  await act(() => vi.dynamicImportSettled());
  expect(events()).toEqual([
    { type: 'silence', length: 'long' },
    { type: 'silence', length: 'long' },
  ]);
  expect(screen.getByRole('dialog')).toHaveTextContent('the talk is waiting for you');
});

test('reading the earlier lines costs no time', async () => {
  const { events } = await sitDown({ settings: { pacing: 'live' } });
  press('h');
  await act(() => vi.dynamicImportSettled());
  await pass(600_000);
  expect(events()).toEqual([]);
  expect(state()).toMatch(/^She is speaking/);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  await pass(12_500);
  expect(state()).toMatch(/^Silence/);
});

test('another tab has this talk: it is said, and can be taken over', async () => {
  let lost = () => undefined as void;
  const lock = {
    claim: (_id: string, options: { readonly takeOver: boolean; readonly lost: () => void }) => {
      lost = options.lost;
      return Promise.resolve({ mine: options.takeOver, release: () => undefined });
    },
  };
  await sitDown({ lock });
  await act(() => vi.dynamicImportSettled());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This talk is open in another tab');
  fireEvent.click(screen.getByRole('button', { name: 'Go on here' }));
  await pass(310);
  expect(state()).toMatch(/^She is speaking/);
  act(() => lost());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This talk goes on in another tab');
});

test('the ending shows her last line, and one way on', async () => {
  await sitDown();
  await play(' ', '1', ' ', '1', ' ', '1', ' ');
  expect(now()).toContain('Mind the step.');
  expect(state()).toBe('The talk is over. ');
  expect(document.querySelectorAll('.talk-script button')).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'See what happened' })).toHaveFocus();
  fireEvent.click(screen.getByRole('button', { name: 'See what happened' }));
  expect(window.location.hash).toBe('#/debrief/talk-one');
});

test('nothing on the page tells how she feels while the talk goes on', async () => {
  await sitDown();
  await play(' ');
  const before = document.querySelector('.talk-run')?.outerHTML;
  await play('w', '2', ' ');
  expect(document.querySelector('.talk-run')?.outerHTML).toBe(before);
  expect(document.querySelector('progress, meter, [role="progressbar"]')).toBeNull();
});

test('what a call keeps from you is said, once', async () => {
  const faint = (shows: string) => ({ channel: 'hands', clarity: 1, shows });
  const persona = someone();
  const setting = { ...persona.setting, medium: 'video' };
  const beats = persona.beats.map((beat) => {
    const line = { ...beat.lines.open, cues: [...beat.lines.open.cues, faint('Her thumb moves.')] };
    return { ...beat, lines: { open: line, guarded: line, disengaged: line } };
  });
  await sitDown({ persona: someone({ setting, beats }) });
  expect(document.querySelector('.talk-hidden')).toHaveTextContent('On video you cannot see her hands');
  expect(document.body).not.toHaveTextContent('Her thumb moves.');
  await play(' ', '1', ' ');
  expect(document.querySelector('.talk-hidden')).toBeNull();
});

test('replies can be listed early, and are said when she has finished', async () => {
  const { events } = await sitDown({ settings: { showRepliesEarly: true } });
  const group = screen.getByRole('group', { name: 'Say when she finishes.' });
  expect(group).toBeVisible();
  await play('1');
  expect(state()).toBe('She is speaking. You will say 1 when she finishes.');
  expect(events()).toEqual([]);
  await pass(10_000);
  expect(events()).toHaveLength(1);
  expect(events()[0]?.type).toBe('say');
});
