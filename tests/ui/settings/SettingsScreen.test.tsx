import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCopy } from '../../../src/storage/copy.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { createDraftStore } from '../../../src/storage/drafts.ts';
import { createEverything, placesOf, type Everything, type Places } from '../../../src/storage/everything.ts';
import { createSessionStore } from '../../../src/storage/sessions.ts';
import { STANDARD_SETTINGS, type Settings } from '../../../src/storage/settings.ts';
import { createSettingsStore } from '../../../src/storage/settingsStore.ts';
import { EverythingProvider, type Services } from '../../../src/ui/services.ts';
import SettingsScreen from '../../../src/ui/settings/SettingsScreen.tsx';
import { keepingText } from '../../../src/ui/text/keeping.ts';
import { barriers, open as openPage, shipped, talkWith, visit, type Visit } from '../people/visit.tsx';

const talks = () => [
  talkWith(shipped('mara'), 2, '2026-11-17T19:00:00'),
  talkWith(shipped('gil'), 1, '2026-11-18T19:00:00', true),
];

let homes = 0;

/** The page over real storage, in a browser of its own. */
async function settings({
  sessions = [],
  store,
  places = placesOf(window),
  ...options
}: Parameters<typeof visit>[0] & { store?: Services['settings']; places?: Places } = {}): Promise<
  Visit & { container: HTMLElement; everything: Everything; shelf: Services['sessions'] }
> {
  const here = visit(options);
  const open = openDatabase(`attune-settings-${++homes}`);
  const shelf = createSessionStore(open);
  const drafts = createDraftStore(open);
  for (const session of sessions) await shelf.save(session);
  let ids = 0;
  const everything = createEverything({
    open,
    sessions: shelf,
    drafts: () => Promise.resolve(drafts),
    places,
    newId: () => `beside-${++ids}`,
  });
  const services = { ...here.services, sessions: shelf, ...(store ? { settings: store } : {}) };
  const { container } = openPage(
    <EverythingProvider value={() => Promise.resolve(everything)}>
      <SettingsScreen />
    </EverythingProvider>,
    { ...here, services },
    '/settings',
  );
  await waitFor(() => expect(screen.queryByText(keepingText.counting)).toBeNull());
  return { ...here, services, container, everything, shelf };
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

  it('the name that stands beside a comment can be written anew', async () => {
    const { services } = await settings();
    await userEvent.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ada');
    expect(services.settings.get().name).toBe('Ada');
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

describe('what is kept on this device', () => {
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

  const copied = async () => {
    await userEvent.click(screen.getByRole('button', { name: keepingText.keepCopy }));
    await screen.findByText(/^A copy of/);
    return (await handed.at(-1)?.text()) ?? '';
  };
  const pick = async (container: Element, text: string) => {
    const picker = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!picker) throw new Error('There is nothing to pick a file with.');
    await userEvent.upload(picker, new File([text], 'copy.json', { type: 'application/json' }));
  };
  const deleteAll = async () => {
    await userEvent.click(screen.getByRole('button', { name: keepingText.deleteAll }));
    const sheet = within(await screen.findByRole('dialog'));
    await userEvent.click(sheet.getByRole('button', { name: keepingText.deleteYes }));
  };

  it('says that there is nothing yet, and has no copy to give', async () => {
    await settings();
    expect(screen.getByText(keepingText.nothing)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: keepingText.keepCopy })).toBeDisabled();
  });

  it('hands over every talk whole, in one file', async () => {
    const sessions = talks();
    await settings({ sessions });
    expect(screen.getByText(/Two talks are kept in this browser, and nowhere else\./)).toBeInTheDocument();
    const read = readCopy(await copied());
    expect(names).toEqual(['attune-2026-11-21.json']);
    expect(read.ok ? read.copy.sessions.toSorted((a, b) => a.began.localeCompare(b.began)) : read).toEqual(sessions);
  });

  it('brings a copy back into an empty browser, settings too when that is asked', async () => {
    await settings({ sessions: talks(), settings: { pacing: 'live' } });
    const copy = await copied();
    cleanup();
    const { container, shelf, services } = await settings();
    await pick(container, copy);
    await userEvent.click(await screen.findByRole('checkbox', { name: keepingText.settingsToo }));
    await userEvent.click(screen.getByRole('button', { name: keepingText.bringIn }));
    await screen.findByText(keepingText.broughtIn(2, true));
    expect(await shelf.list()).toHaveLength(2);
    expect(services.settings.get().pacing).toBe('live');
    expect(screen.getByText(/Two talks are kept/)).toBeInTheDocument();
  });

  it('asks before anything here gives way to what a copy has', async () => {
    const [mara] = talks();
    const changed = mara ? { ...mara, seed: mara.seed + 1 } : undefined;
    await settings({ sessions: talks() });
    const copy = await copied();
    cleanup();
    const { container, shelf } = await settings({ sessions: changed ? [changed] : [] });
    await pick(container, copy);
    expect(await screen.findByText(/one thing that is new here and one thing that is different here/)).toBeVisible();
    expect(await barriers(container)).toEqual([]);
    expect(await shelf.list()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: keepingText.beside }));
    await screen.findByText(keepingText.broughtIn(2, false));
    expect((await shelf.list()).map(({ seed }) => seed).toSorted((a, b) => a - b)).toEqual([7, 7, 8]);
  });

  it('says why a file is no copy, and nothing is lost by it', async () => {
    const { container, shelf } = await settings({ sessions: talks() });
    await pick(container, 'Dear Mara,');
    expect(await screen.findByText(/\(not-json\)$/)).toBeInTheDocument();
    expect(await shelf.list()).toHaveLength(2);
  });

  it('deletes nothing before it has asked', async () => {
    const { shelf } = await settings({ sessions: talks() });
    await userEvent.click(screen.getByRole('button', { name: keepingText.deleteAll }));
    const sheet = await screen.findByRole('dialog', { name: keepingText.deleteTitle });
    expect(sheet).toHaveTextContent('Two talks go, with your notes');
    await userEvent.click(within(sheet).getByRole('button', { name: keepingText.deleteNo }));
    expect(await shelf.list()).toHaveLength(2);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('deletes every talk and every choice, nothing of anybody else, and says what it found afterwards', async () => {
    const store = createSettingsStore(window.localStorage);
    store.change({ pacing: 'live' });
    window.localStorage.setItem('somebody-elses', 'stays');
    await settings({ sessions: talks(), store });
    await deleteAll();
    await screen.findByText(/no database, no setting, no cache, no program left running\.$/);
    expect(screen.getByText(keepingText.nothing)).toBeInTheDocument();
    expect(await indexedDB.databases()).toEqual([]);
    expect(Object.keys(window.localStorage)).toEqual(['somebody-elses']);
    expect(screen.getByRole('radio', { name: 'Untimed' })).toBeChecked();
  });

  it('says what the browser did not take away', async () => {
    const caches = {
      keys: () => Promise.resolve(['attune-v1']),
      delete: () => Promise.reject(new DOMException('No.', 'SecurityError')),
    } as unknown as CacheStorage;
    await settings({ sessions: talks(), places: { ...placesOf(window), caches } });
    await deleteAll();
    expect(await screen.findByText(/Not everything went\..*one cache: attune-v1/)).toBeInTheDocument();
  });
});

it('is accessible', async () => {
  const { container } = await settings({ sessions: talks() });
  expect(await barriers(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: keepingText.deleteAll }));
  expect(await barriers(container)).toEqual([]);
});
