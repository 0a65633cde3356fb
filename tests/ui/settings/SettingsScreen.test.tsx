import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSession } from '../../../src/session/reading.ts';
import { STANDARD_SETTINGS, type Settings } from '../../../src/storage/settings.ts';
import { createSettingsStore } from '../../../src/storage/settingsStore.ts';
import SettingsScreen from '../../../src/ui/settings/SettingsScreen.tsx';
import { barriers, open, shipped, talkWith, visit, type Visit } from '../people/visit.tsx';

const talks = () => [
  talkWith(shipped('mara'), 2, '2026-11-17T19:00:00'),
  talkWith(shipped('gil'), 1, '2026-11-18T19:00:00', true),
];

async function settings(options?: Parameters<typeof visit>[0]): Promise<Visit & { container: HTMLElement }> {
  const here = visit(options);
  const { container } = open(<SettingsScreen />, here, '/settings');
  await waitFor(() => expect(screen.queryByText('Looking what is kept.')).toBeNull());
  return { ...here, container };
}

describe('what can be chosen', () => {
  it.each<[line: string, choice: string, change: Partial<Settings>]>([
    ['Pace', 'Live', { pacing: 'live' }],
    ['Looking away', 'It does not', { awayIsLookingAway: false }],
    ['Lines', 'At once', { lines: 'at once' }],
    ['Your replies', 'Early', { showRepliesEarly: true }],
    ['Cues', 'Words only', { portrait: 'hidden' }],
    ['Paper', 'Dark', { scheme: 'dark' }],
    ['Text', 'Largest', { textSize: 'largest' }],
    ['Motion', 'Still', { motion: 'still' }],
    ['Single letters', 'Off', { letterKeys: false }],
  ])('%s: %s holds at once, and says what it means', async (line, choice, change) => {
    const { services } = await settings();
    const group = screen.getByRole('group', { name: line });
    const before = group.querySelector('.line-why')?.textContent;
    await userEvent.click(within(group).getByRole('radio', { name: choice }));
    expect(services.settings.get()).toEqual({ ...STANDARD_SETTINGS, ...change });
    expect(within(group).getByRole('radio', { name: choice })).toBeChecked();
    expect(group.querySelector('.line-why')?.textContent).not.toBe(before);
  });

  it('leaves nothing out', async () => {
    const { container } = await settings();
    const lines = container.querySelectorAll('.line');
    expect(lines).toHaveLength(Object.keys(STANDARD_SETTINGS).length);
  });

  it('relaxed can be ten times as long as live, and the pace says so', async () => {
    const { services } = await settings({ settings: { pacing: 'relaxed' } });
    fireEvent.change(screen.getByRole('slider', { name: 'Relaxed means' }), { target: { value: '10' } });
    expect(services.settings.get().relaxedTimes).toBe(10);
    expect(screen.getByText('Ten times as long as live.')).toBeInTheDocument();
  });

  it('reading speed is a number of words, read out as such', async () => {
    const { services } = await settings();
    const slider = screen.getByRole('slider', { name: 'Reading speed' });
    fireEvent.change(slider, { target: { value: '120' } });
    expect(services.settings.get().readingSpeed).toBe(120);
    expect(slider).toHaveAttribute('aria-valuetext', '120 words a minute');
  });
});

describe('your talks on this device', () => {
  const handed: Blob[] = [];
  let names: string[] = [];

  beforeEach(() => {
    handed.length = 0;
    names = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) handed.push(blob);
      return 'blob:copy';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    window.localStorage.clear();
  });

  it('says that there is nothing yet, and has no copy to give', async () => {
    await settings();
    expect(screen.getByText('Nothing here yet. A talk is kept from its first turn.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Keep a copy' })).toBeDisabled();
  });

  it('hands over every talk whole, in one file', async () => {
    const sessions = talks();
    await settings({ sessions });
    expect(screen.getByText('Two talks are kept in this browser, and nowhere else.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Keep a copy' }));
    await screen.findByText('A copy of two talks is in your downloads.');
    expect(names).toEqual(['attune-talks-2026-11-21.json']);
    const copy = JSON.parse((await handed[0]?.text()) ?? 'null') as { sessions: unknown[] };
    const read = copy.sessions.map(readSession).flatMap((one) => (one.ok ? [one.session] : []));
    expect(read.toSorted((a, b) => a.began.localeCompare(b.began))).toEqual(sessions);
  });

  it('deletes nothing before it has asked', async () => {
    const { kept } = await settings({ sessions: talks() });
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    const sheet = await screen.findByRole('dialog', { name: 'Delete everything on this device?' });
    expect(sheet).toHaveTextContent('Two talks go, with your notes');
    await userEvent.click(within(sheet).getByRole('button', { name: 'Keep it all' }));
    expect(kept.size).toBe(2);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('deletes every talk and every choice, and nothing of anybody else', async () => {
    const store = createSettingsStore(window.localStorage);
    store.change({ pacing: 'live' });
    window.localStorage.setItem('somebody-elses', 'stays');
    const here = visit({ sessions: talks() });
    open(<SettingsScreen />, { ...here, services: { ...here.services, settings: store } }, '/settings');
    await screen.findByText(/Two talks are kept/);
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete everything' }));
    await screen.findByText('Everything is deleted. Nothing of yours is left on this device.');
    expect(here.kept.size).toBe(0);
    expect(Object.keys(window.localStorage)).toEqual(['somebody-elses']);
    expect(screen.getByRole('radio', { name: 'Untimed' })).toBeChecked();
  });

  it('says so when the browser did not take a talk away', async () => {
    await settings({ sessions: talks(), refuses: 'The browser did not take it away.' });
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete everything' }));
    expect(await screen.findByText('Your talks are still here: The browser did not take it away.')).toBeInTheDocument();
    expect(screen.getByText(/Two talks are kept/)).toBeInTheDocument();
  });
});

it('is accessible', async () => {
  const { container } = await settings({ sessions: talks() });
  expect(await barriers(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  expect(await barriers(container)).toEqual([]);
});
