// The studio as it is used: a draft begun, typed into, taken back, broken and mended, binned and restored.
import 'fake-indexeddb/auto';
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { begun } from '../../../src/persona/writing.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { createDraftStore, type DraftStore } from '../../../src/storage/drafts.ts';
import { createSessionStore } from '../../../src/storage/sessions.ts';
import { createSettingsStore } from '../../../src/storage/settingsStore.ts';
import { goTo, ROUTES, useAddress, useQuery } from '../../../src/ui/routes.ts';
import { DraftsProvider, ServicesProvider, type Services } from '../../../src/ui/services.ts';
import DraftScreen from '../../../src/ui/studio/DraftScreen.tsx';
import StudioScreen from '../../../src/ui/studio/StudioScreen.tsx';
import { smallText } from '../../support/smallPersona.ts';
import { barriers } from '../people/visit.tsx';

// In a browser a worker checks; here the page does it itself, every rule of it, and other tests run beside this one.
configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 30_000 });

let drafts: DraftStore;
let count = 0;

const services = (): Services => ({
  library: { ids: ['mara'], load: () => Promise.reject(new Error('Nobody is asked for here.')) },
  sessions: createSessionStore(openDatabase(`talks-${String(count)}`)),
  settings: createSettingsStore(undefined),
  lock: { claim: () => Promise.resolve({ mine: true, release: () => undefined }) },
  now: () => 0,
  date: () => '2026-01-02T03:04:05.000Z',
  newId: () => `new-${String(++count)}`,
  newSeed: () => 1,
});

function Screen() {
  const [path] = useAddress();
  useQuery();
  const [, draft, view] = /^\/studio\/([^/]+)\/([^/]+)/.exec(path) ?? [];
  return draft === undefined ? <StudioScreen /> : <DraftScreen key={draft} draft={draft} view={view ?? 'script'} />;
}

function visit(address: string) {
  goTo(address);
  return render(
    <ServicesProvider value={services()}>
      <DraftsProvider value={() => Promise.resolve(drafts)}>
        <Router hook={useAddress}>
          <Screen />
        </Router>
      </DraftsProvider>
    </ServicesProvider>,
  );
}

const keep = (id: string, text: string, binned: string | null = null) =>
  drafts.save({ id, name: `${id}.json`, writing: begun(text, true), changed: '2026-01-01T00:00:00.000Z', binned });

const kept = async (id: string): Promise<string> => (await drafts.load(id))?.writing.text ?? '';

const field = (label: string) => screen.findByLabelText<HTMLTextAreaElement>(label);
/** Writes as a paste does: whole, in one go. */
const write = (place: HTMLElement, value: string) => {
  fireEvent.focus(place);
  fireEvent.change(place, { target: { value } });
};

const OPEN = 'The line, open. A new line is a breath.';

beforeEach(() => {
  drafts = createDraftStore(openDatabase(`studio-${String(++count)}`));
});

describe('the list', () => {
  test('is empty at first, and accessible', async () => {
    const { container } = visit(ROUTES.studio);
    await screen.findByText(/A draft appears when you begin one/);
    expect(await barriers(container)).toEqual([]);
  });

  test('a template begins a draft, which opens as a script', async () => {
    const user = userEvent.setup({ delay: null });
    visit(ROUTES.studio);
    await user.click(await screen.findByRole('button', { name: 'A blank person' }));
    await field(OPEN);
    expect((await drafts.list()).map(({ name }) => name)).toEqual(['somebody.json']);
  });

  test('a pasted text that cannot be read is kept letter for letter, and opens where it can be mended', async () => {
    visit(ROUTES.studio);
    fireEvent.click(await screen.findByRole('button', { name: 'Paste a person’s text' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '{"name": <script>alert(1)</script>' } });
    fireEvent.click(screen.getByRole('button', { name: 'Begin with this text' }));
    await screen.findByText(/This is not JSON from here on/);
    const [draft] = await drafts.list();
    expect(draft?.writing.text).toBe('{"name": <script>alert(1)</script>');
    expect(window.location.hash).toMatch(/\/json/);
  });

  test('a text pasted anywhere on the page becomes a draft', async () => {
    visit(ROUTES.studio);
    await screen.findByText(/A draft appears when you begin one/);
    fireEvent.paste(document.body, { clipboardData: { getData: () => smallText() } });
    await field(OPEN);
    expect((await drafts.list())[0]?.writing.text).toBe(smallText());
  });

  test.each([
    ['not text', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), /is not text in UTF-8/],
    ['huge', new Uint8Array(4_000_001).fill(32), /larger than 1000000 characters/],
  ])('a file that is %s is refused with a sentence, and nothing is taken in', async (_, bytes, sentence) => {
    visit(ROUTES.studio);
    await screen.findByText(/A draft appears when you begin one/);
    const file = new File([bytes], 'odd.json');
    fireEvent.drop(screen.getByRole('heading', { level: 1 }), { dataTransfer: { files: [file], types: ['Files'] } });
    await screen.findByText(sentence);
    expect(await drafts.list()).toEqual([]);
  });

  test('the bin gives back what was put into it, and only what is deleted for good is gone', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.studio);
    await user.click(await screen.findByRole('button', { name: 'To the bin: Nora' }));
    await user.click(await screen.findByText('Bin (1)'));
    await user.click(screen.getByRole('button', { name: 'Restore: Nora' }));
    await screen.findByRole('link', { name: 'Nora' });
    await user.click(screen.getByRole('button', { name: 'To the bin: Nora' }));
    await user.click(await screen.findByRole('button', { name: 'Delete for good: Nora', hidden: true }));
    const sheet = screen.getByRole('dialog', { name: /Delete Nora for good/ });
    await user.click(within(sheet).getByRole('button', { name: 'Delete for good' }));
    await waitFor(async () => expect(await drafts.list()).toEqual([]));
  });
});

describe('a draft', () => {
  test('typed into, it is in the text at once, kept, and heard beside it', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script'));
    const line = await field(OPEN);
    fireEvent.change(line, { target: { value: 'She sold it.' } });
    line.setSelectionRange(12, 12);
    await user.type(line, '{Enter}To a man.');
    await waitFor(async () =>
      expect(JSON.parse(await kept('one'))).toMatchObject({
        beats: [{ lines: { open: { says: ['She sold it.', 'To a man.'] } } }, {}, {}, {}],
      }),
    );
    const beside = screen.getByRole('complementary', { name: 'Play from here' });
    await waitFor(() => expect(within(beside).getByRole('log')).toHaveTextContent('To a man.'));
    expect(screen.getByText(/not in a file/)).toBeTruthy();
  });

  test('everything is taken back with a key, and done again, wherever the focus is', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script'));
    const line = await field(OPEN);
    const before = line.value;
    write(line, `${before} More.`);
    await user.click(screen.getByRole('button', { name: 'roof' }));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(window.location.hash).toContain('at=boat')); // to where it was
    expect((await field(OPEN)).value).toBe(before);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect((await field(OPEN)).value).toBe(`${before} More.`);
  });

  test('a reply is added, does something, leads somewhere, and is taken away', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script'));
    await user.click(await screen.findByRole('button', { name: 'Add a reply' }));
    write(await field('Reply 3: the exact words'), 'Who bought it?');
    const does = screen.getAllByLabelText('does');
    await user.selectOptions(does[2] ?? document.body, 'asks about');
    await user.selectOptions(screen.getAllByLabelText('leads to')[2] ?? document.body, 'roof');
    await waitFor(async () => expect(await kept('one')).toContain('"to": "roof"'));
    const written = JSON.parse(await kept('one')) as {
      readonly beats: readonly { readonly moves: readonly unknown[] }[];
    };
    expect(written.beats[0]?.moves[2]).toMatchObject({ does: { gesture: 'ask', about: 'boat' }, to: 'roof' });
    await user.click(screen.getByRole('button', { name: 'Remove reply 3' }));
    await waitFor(() => expect(screen.queryByLabelText('Reply 3: the exact words')).toBeNull());
  });

  test('when an ending is reached is chosen in words', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script', '~endings'));
    await user.click(await screen.findByRole('button', { name: 'Add one' }));
    const [first] = await screen.findAllByRole('button', { name: 'Add a condition' });
    await user.click(first ?? document.body);
    await user.click(screen.getByRole('button', { name: 'change' }));
    await user.click(screen.getByRole('checkbox', { name: 'guarded' }));
    await user.selectOptions(screen.getByLabelText('trust at least'), '2');
    write(screen.getByLabelText('heard'), 'sold roof');
    expect(screen.getByText(/if stance open or guarded, and sold and roof heard, and trust 2 or more/)).toBeVisible();
    await waitFor(async () =>
      expect(JSON.parse(await kept('one'))).toMatchObject({
        endings: [{ when: { stance: ['open', 'guarded'], trustAtLeast: 2, heard: ['sold', 'roof'] } }, {}],
      }),
    );
    await user.selectOptions(screen.getByLabelText('trust at least'), '');
    write(screen.getByLabelText('heard'), '');
    await user.click(screen.getByRole('checkbox', { name: 'open' }));
    await waitFor(async () => {
      const { endings } = JSON.parse(await kept('one')) as { readonly endings: readonly { readonly when: unknown }[] };
      expect(endings[0]?.when).toEqual({ stance: ['guarded'] });
    });
  });

  test('a problem is named, gone to with F8, and mended with one press', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText({ opening: ['boats'] }));
    visit(ROUTES.draft('one', 'script'));
    await screen.findByText('There is no beat "boats".');
    await user.keyboard('{F8}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-at', 'opening'));
    await user.click(screen.getByRole('button', { name: 'Write boat' }));
    await waitFor(() => expect(screen.queryByText('There is no beat "boats".')).toBeNull());
    expect(JSON.parse(await kept('one'))).toMatchObject({ opening: ['boat'] });
  });

  test('a talk of the file that comes otherwise is said, with the way to it', async () => {
    const user = userEvent.setup({ delay: null });
    const talk = { name: 'Six words end nothing.', events: ['ask-boat'], reaches: { ending: 'done' } };
    await keep('one', smallText({ expect: [talk] }));
    visit(ROUTES.draft('one', 'script'));
    await screen.findByText(/“Six words end nothing.”: expected ending done. The talk is not over./);
    await user.click(screen.getByRole('button', { name: /^Show: “Six words/ }));
    await waitFor(() => expect(window.location.hash).toMatch(/\/json/));
  });

  test('a copy of somebody has an id and a file of its own', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('nora', smallText());
    visit(ROUTES.studio);
    await user.click(await screen.findByRole('button', { name: 'Duplicate: Nora' }));
    await field(OPEN);
    const copy = (await drafts.list()).find(({ name }) => name === 'nora-2.json');
    expect(JSON.parse(copy?.writing.text ?? '')).toEqual({ ...(JSON.parse(smallText()) as object), id: 'nora-2' });
    expect(await kept('nora')).toBe(smallText());
  });

  test('the whole talk is walked when it is asked for, and that it was is said', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script'));
    const line = await field(OPEN);
    await user.click(screen.getByRole('button', { name: 'Walk the whole talk' }));
    await screen.findByText(/Every way has been walked/);
    expect(screen.getAllByText('trap', { selector: '.studio-code' })[0]).toBeVisible();
    write(line, 'Something else.');
    expect(await screen.findByText(/Walked before your last changes/)).toBeVisible();
  });

  test('a file dropped on an open draft does not take its place', async () => {
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script'));
    const line = await field(OPEN);
    const file = new File(['{}'], 'other.json');
    const stayed = !fireEvent.drop(line, { dataTransfer: { files: [file], types: ['Files'] } });
    expect(stayed).toBe(true);
    expect(await screen.findByText(/Drop a file on the list of drafts/)).toBeVisible();
    expect(await kept('one')).toBe(smallText());
  });

  test('an id is renamed everywhere, and the selection goes along', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script', 'sold'));
    await field(OPEN);
    await user.keyboard('{F2}');
    const name = await screen.findByRole('textbox', { name: 'Another name for sold' });
    write(name, 'sold-off');
    await user.type(name, '{Enter}');
    await screen.findByText('sold is sold-off now, in two places.');
    expect(window.location.hash).toContain('at=sold-off');
    expect(JSON.parse(await kept('one'))).toMatchObject({ topics: [{ entry: 'sold-off' }, {}] });
  });

  test('a name that is taken is refused in words', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script', 'sold'));
    await field(OPEN);
    await user.keyboard('{F2}');
    const name = await screen.findByRole('textbox', { name: 'Another name for sold' });
    write(name, 'roof');
    await user.type(name, '{Enter}');
    expect(await screen.findByText('Something else is called that.')).toBeVisible();
  });

  test('played from here it goes on, in the mood that was chosen', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script', 'roof'));
    await user.selectOptions(await screen.findByLabelText(/How she is with you/), 'you have just cut in');
    const beside = screen.getByRole('complementary', { name: 'Play from here' });
    expect(beside).toHaveTextContent('broken, withdrawn');
    const replies = within(beside).getByRole('list', { name: 'What you can do' });
    await user.click(within(replies).getByRole('button', { name: /Words of room-roof/ }));
    expect(within(beside).getByRole('log')).toHaveTextContent('Words of room-roof.');
    await user.click(within(beside).getByRole('button', { name: 'Take back' }));
    expect(within(beside).getByRole('log')).not.toHaveTextContent('Words of room-roof.');
  });

  test('a snapshot brings back what was, as a step like any other', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script'));
    const line = await field(OPEN);
    const before = line.value;
    await user.click(screen.getByRole('button', { name: 'Snapshots' }));
    await user.click(screen.getByRole('button', { name: 'Take a snapshot now' }));
    await screen.findByText('Taken.');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    write(line, `${before} More.`);
    await user.click(screen.getByRole('button', { name: 'Snapshots' }));
    await user.click(await screen.findByRole('button', { name: 'Bring back' }));
    expect(line.value).toBe(before);
    await user.keyboard('{Control>}z{/Control}');
    expect(line.value).toBe(`${before} More.`);
  });

  test('a beat is found by its words, duplicated, and taken away', async () => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    visit(ROUTES.draft('one', 'script'));
    await field(OPEN);
    await user.keyboard('{Control>}p{/Control}');
    const asked = await screen.findByRole('textbox', { name: 'Go to a beat or a part' });
    write(asked, 'line of roof');
    await user.type(asked, '{Enter}');
    expect(window.location.hash).toContain('at=roof');
    await user.keyboard('{Control>}d{/Control}');
    await waitFor(() => expect(window.location.hash).toContain('at=roof-2'));
    await user.click(screen.getByRole('button', { name: 'Remove this beat' }));
    await waitFor(() => expect(window.location.hash).toContain('at=roof'));
    expect(JSON.parse(await kept('one'))).toMatchObject(JSON.parse(smallText()) as object);
  });

  test.each([
    ['{Control>}p{/Control}', 'Go to a beat or a part'],
    ['{F2}', 'Another name for boat'],
    ['?', 'Keys'],
  ])('the sheet of %s is accessible, and closes with nothing changed', async (key, title) => {
    const user = userEvent.setup({ delay: null });
    await keep('one', smallText());
    const { container } = visit(ROUTES.draft('one', 'script'));
    await field(OPEN);
    await user.keyboard(key);
    const sheet = await screen.findByRole('dialog', { name: title });
    expect(await barriers(sheet)).toEqual([]);
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(container.querySelector('dialog')).toBeNull());
    expect(await kept('one')).toBe(smallText());
  });

  test.each(['~who', '~temperament', '~course', '~endings', 'boat'])('the part %s is accessible', async (part) => {
    await keep('one', smallText());
    const { container } = visit(ROUTES.draft('one', 'script', part));
    await screen.findByRole('tablist');
    await waitFor(() => expect(screen.queryByText('Looking…')).toBeNull());
    expect(await barriers(container)).toEqual([]);
  });

  test('a person of a newer Attune can be read as a script, and not changed there', async () => {
    const text = smallText({ format: 7 });
    await keep('one', text);
    visit(ROUTES.draft('one', 'script'));
    const line = await field(OPEN);
    expect(screen.getByText(/written for a newer Attune/)).toBeVisible();
    expect(line).toHaveAttribute('readonly');
    expect(screen.getByRole('button', { name: 'Add a reply' })).toBeDisabled();
    expect(await kept('one')).toBe(text);
  });

  test('a draft that is not here says so', async () => {
    visit(ROUTES.draft('nobody', 'script'));
    expect(await screen.findByText(/There is no such draft here/)).toBeVisible();
  });

  test('a draft that another tab has is not written in two places', async () => {
    await keep('one', smallText());
    goTo(ROUTES.draft('one', 'script'));
    const claims: boolean[] = [];
    let lose: () => void = () => undefined;
    const held: Services = {
      ...services(),
      lock: {
        claim: (_, { takeOver, lost }) => {
          claims.push(takeOver);
          lose = lost;
          return Promise.resolve({ mine: takeOver, release: () => undefined });
        },
      },
    };
    render(
      <ServicesProvider value={held}>
        <DraftsProvider value={() => Promise.resolve(drafts)}>
          <Router hook={useAddress}>
            <Screen />
          </Router>
        </DraftsProvider>
      </ServicesProvider>,
    );
    await screen.findByText(/open in another tab/);
    fireEvent.click(screen.getByRole('button', { name: 'Write here' }));
    await field(OPEN);
    expect(claims).toEqual([false, true]);
    act(() => lose());
    await screen.findByText(/Another tab has taken this draft over/);
  });
});
