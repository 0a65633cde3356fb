// Who has the floor, as a learner feels it.
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pass, play, press, sitDown } from './sitDown.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const state = () => document.querySelector('.talk-state')?.textContent ?? '';
const rows = () => [...document.querySelectorAll('button.talk-row')].map((row) => row.textContent.slice(1));
const choose = (says: string) => fireEvent.click(screen.getByRole('button', { name: says }));
const script = () => document.querySelector('.talk-lines')?.textContent ?? '';

describe('cutting in is never an accident', () => {
  test('while she speaks no reply is on the page, and no digit says one', async () => {
    const { events } = await sitDown();
    await pass(2000);
    expect(state()).toBe('She is speaking. You may cut in.');
    expect(screen.queryByRole('group')).toBeNull();
    await play('1', '2');
    expect(events()).toEqual([]);
  });

  test('replies that have just come are deaf for 300 ms', async () => {
    const { events } = await sitDown();
    await pass(1000);
    press(' ');
    press('1');
    await pass(290);
    press('1');
    expect(events()).toEqual([]);
    await pass(20);
    press('1');
    await pass(0);
    expect(events()).toHaveLength(1);
  });

  test('a list to cut in with can be put away, and nothing has happened', async () => {
    const { events } = await sitDown();
    await pass(1000);
    await play('i');
    expect(state()).toMatch(/^Cut in with:/);
    expect(rows()).toContain('—a man');
    await play('i');
    expect(state()).toMatch(/^She is speaking/);
    await play('i', 'Escape', '1');
    expect(events()).toEqual([]);
  });

  test('a line that is held cannot be cut in on', async () => {
    const { events } = await sitDown();
    await play(' ', '1');
    expect(state()).toBe('She is speaking. Let her finish.');
    await play('i', '1');
    expect(events()).toHaveLength(1);
  });
});

describe('the sentence breaks at the word', () => {
  test('untimed she waits at the word, and that word is recorded', async () => {
    const { events } = await sitDown();
    await pass(1500);
    press('i');
    expect(state()).toMatch(/She waits at “(\w+)”/);
    const word = /“(\w+)”/.exec(state())?.[1] ?? '';
    await pass(60_000); // no hurry
    choose('—I sold mine too');
    await pass(0);
    const [event] = events();
    expect(event?.type).toBe('cut-in');
    expect(script()).toMatch(new RegExp(`${word}—`));
    expect(document.querySelector('.talk-cut')?.textContent).toBe(`${word}—`);
    expect(screen.getByRole('log')).toHaveTextContent(`cut off at “${word}”`);
    await pass(400);
    press(' ');
    expect(state()).toBe(`Your turn. You cut in; she stopped at “${word}”.`);
  });

  test('after the cut there are 300 ms of nothing', async () => {
    await sitDown();
    await pass(1500);
    await play('i');
    press('1');
    await pass(290);
    expect(document.querySelector('.talk-unsaid')).not.toBeNull();
    expect(screen.getByRole('log')).not.toHaveTextContent('Hm,');
    await pass(20);
    expect(document.querySelector('.talk-unsaid')).toBeNull();
    expect(screen.getByRole('log')).toHaveTextContent('Hm,');
  });

  test('with a clock she goes on until something is chosen', async () => {
    const words: number[] = [];
    for (const wait of [600, 5000]) {
      const { events } = await sitDown({ settings: { pacing: 'live' } });
      await pass(1000);
      press('i');
      await pass(wait);
      choose('—I sold mine too');
      await pass(0);
      const [event] = events();
      if (event?.type === 'cut-in') words.push(event.word);
      cleanup();
    }
    expect(words[1]).toBeGreaterThan(words[0] ?? Infinity);
  });
});

describe('silence', () => {
  test('untimed it asks how long, in place', async () => {
    const { events } = await sitDown();
    await play(' ', '0');
    expect(rows()).toEqual(['A moment.', 'A long while.']);
    await play('1');
    expect(events()).toEqual([{ type: 'silence', length: 'short' }]);
  });

  test('with a clock: before a moment has passed, nothing happened', async () => {
    const { events } = await sitDown({ settings: { pacing: 'relaxed' } });
    await play(' ', '0');
    expect(state()).toBe('Silence, one second. ');
    await play('0');
    expect(events()).toEqual([]);
    expect(state()).toMatch(/^Your turn/);
  });

  test('with a clock: broken after a moment it was a short one, left alone it becomes a long one', async () => {
    const first = await sitDown({ settings: { pacing: 'live' } });
    await play(' ', '0');
    await pass(2500);
    expect(state()).toBe('Silence, three seconds. Past a moment.');
    await play('0');
    expect(first.events()).toEqual([{ type: 'silence', length: 'short' }]);
    cleanup();
    const second = await sitDown({ settings: { pacing: 'live' } });
    await play(' ', '0');
    await pass(7100);
    expect(second.events()).toEqual([{ type: 'silence', length: 'long' }]);
  });

  test('a reply window is never shorter than reading takes, and pausing stops it', async () => {
    await sitDown({ settings: { pacing: 'live', readingSpeed: 80 } });
    press(' ');
    const read = 1000 + (60_000 * 4) / 80; // "Who was he?" and "Say."
    await pass(read - 50);
    expect(state()).toMatch(/^Your turn/);
    press('p');
    await act(() => vi.dynamicImportSettled());
    await pass(60_000);
    expect(state()).toBe('Paused. ');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Go on' }));
    await pass(20);
    expect(state()).toMatch(/^Your turn/);
    await pass(60);
    expect(state()).toMatch(/^Silence/);
  });
});

describe('held keys', () => {
  test('a held Enter does not choose', async () => {
    const { events } = await sitDown();
    await pass(500);
    press('Enter');
    await pass(400);
    press('ArrowDown');
    const row = document.activeElement;
    expect(row).toHaveClass('talk-row');
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    row?.dispatchEvent(held);
    expect(held.defaultPrevented).toBe(true);
    press('1', { repeat: true });
    await pass(500);
    expect(events()).toEqual([]);
  });

  test('arrows go from reply to reply and round again', async () => {
    await sitDown();
    await play(' ', 'ArrowUp');
    expect(document.activeElement).toHaveTextContent(rows().at(-1) ?? '');
    await play('ArrowDown');
    expect(document.activeElement).toHaveTextContent(rows()[0] ?? '');
  });
});

test('something shifted says only that it was noted, whether or not anything had', async () => {
  const { events } = await sitDown();
  await pass(1000);
  press('n');
  expect(state()).toBe('Noted. ');
  await pass(1590);
  expect(state()).toBe('Noted. ');
  await pass(20);
  expect(state()).toMatch(/^She is speaking/);
  expect(events()).toEqual([{ type: 'notice' }]);
});

test('letters can be switched off; digits, arrows and Escape cannot', async () => {
  const { events } = await sitDown({ settings: { letterKeys: false } });
  await play(' ', 'n', 'w');
  expect(rows()).toHaveLength(2);
  await play('1');
  expect(events()).toHaveLength(1);
});
