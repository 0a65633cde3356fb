// Everything at once: copied out and brought back without a loss, and taken away so that a look around finds nothing.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun } from '../../src/persona/writing.ts';
import type { Session } from '../../src/session/session.ts';
import { readCopy } from '../../src/storage/copy.ts';
import { databaseIsThere, openDatabase } from '../../src/storage/database.ts';
import { createDraftStore, type Draft } from '../../src/storage/drafts.ts';
import { createEverything, lookAround, type Places } from '../../src/storage/everything.ts';
import { createSessionStore } from '../../src/storage/sessions.ts';
import { readSettings, STANDARD_SETTINGS } from '../../src/storage/settings.ts';
import { recordsOf } from '../session/recorded.ts';
import { smallPersona } from '../support/smallPersona.ts';

const session = (id: string, change: Partial<Session> = {}): Session => ({
  format: 1,
  id,
  persona: { id: 'nora', name: 'Nora', version: '1.0.0', structure: 'a', wording: 'b' },
  seed: 0,
  began: '2026-01-01T00:00:00.000Z',
  runs: [{ began: '2026-01-01T00:00:00.000Z', pacing: 'untimed', from: null, tip: null }],
  turns: [],
  ...change,
});
const draft = (id: string, text = '{}'): Draft => ({
  id,
  name: `${id}.json`,
  writing: begun(text, false),
  changed: '2026-01-01',
  binned: null,
});

/** localStorage as far as it is used here: the keys are its own properties. */
function storageWith(entries: Readonly<Record<string, string>>, stubborn = false): Storage {
  const storage: Record<string, unknown> = { ...entries };
  Object.defineProperty(storage, 'removeItem', {
    value: (key: string) => {
      if (!stubborn) Reflect.deleteProperty(storage, key);
    },
  });
  return storage as unknown as Storage;
}

let homes = 0;
/** A browser of one's own. */
function home(change: Partial<Places> = {}) {
  const name = `attune-test-${++homes}`;
  const open = openDatabase(name);
  const sessions = createSessionStore(open);
  const drafts = createDraftStore(open);
  let ids = 0;
  const places: Places = { databases: indexedDB, storages: [], home: 'https://here/', ...change };
  const everything = createEverything({
    open,
    sessions,
    drafts: () => Promise.resolve(drafts),
    places,
    newId: () => `beside-${++ids}`,
  });
  return { name, open, sessions, drafts, everything, places };
}

async function broughtTo(there: ReturnType<typeof home>, text: string, how: 'beside' | 'instead' = 'beside') {
  const read = there.everything.read(text);
  if (!read.ok) throw new Error(read.sentence);
  const comparison = await there.everything.compare(read.copy);
  expect(await there.everything.bringIn(comparison, how)).toEqual({ ok: true });
  return { copy: read.copy, comparison };
}

describe('a copy', () => {
  test('brought into an empty browser gives back every talk, every draft and the settings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(recordsOf(smallPersona()), { maxLength: 3 }),
        fc.array(fc.string()),
        async (some, texts) => {
          const [here, there] = [home(), home()];
          for (const [index, one] of some.entries()) await here.sessions.save({ ...one, id: `talk-${index}` });
          for (const [index, text] of texts.entries()) await here.drafts.save(draft(`draft-${index}`, text));
          const settings = readSettings({ ...STANDARD_SETTINGS, pacing: 'live', relaxedTimes: 7 });
          const { copy } = await broughtTo(there, await here.everything.copy(settings, '2026-11-21'));
          expect(await there.sessions.list()).toEqual(await here.sessions.list());
          expect(await there.drafts.list()).toEqual(await here.drafts.list());
          expect(copy).toMatchObject({ settings, kept: '2026-11-21', unreadable: 0 });
        },
      ),
      { numRuns: 15 },
    );
  });

  test('has the records that cannot be read here, too, and says how many it has', async () => {
    const here = home();
    await (await here.open()).put('sessions', { format: 9, id: 'late' }, 'late');
    await here.sessions.save(session('fine'));
    const text = await here.everything.copy(STANDARD_SETTINGS, '');
    expect(text).toContain('{"format":9,"id":"late"}');
    expect(readCopy(text)).toMatchObject({ ok: true, copy: { unreadable: 1, sessions: [{ id: 'fine' }] } });
  });

  test('of talks alone, as it was first written, is still read', () => {
    const text = JSON.stringify({ attune: 'talks', format: 1, kept: '', sessions: [session('old-one')] });
    expect(readCopy(text)).toMatchObject({ ok: true, copy: { sessions: [{ id: 'old-one' }], settings: null } });
  });

  test('brought back where it came from changes nothing', async () => {
    const here = home();
    await here.sessions.save(session('mine'));
    await here.drafts.save(draft('ada'));
    const { comparison } = await broughtTo(here, await here.everything.copy(STANDARD_SETTINGS, ''));
    expect(comparison.sessions.same).toHaveLength(1);
    expect(comparison.drafts.same).toHaveLength(1);
    expect(await here.everything.count()).toEqual({ talks: 1, drafts: 1 });
  });
});

describe('a copy in which something differs', () => {
  async function differing(how: 'beside' | 'instead') {
    const [here, there] = [home(), home()];
    await here.sessions.save(session('talk', { seed: 1 }));
    await here.drafts.save(draft('ada', 'theirs'));
    await there.sessions.save(session('talk', { seed: 2 }));
    await there.drafts.save(draft('ada', 'ours'));
    await broughtTo(there, await here.everything.copy(STANDARD_SETTINGS, ''), how);
    return {
      seeds: (await there.sessions.list()).map(({ id, seed }) => `${id} ${seed}`).toSorted(),
      texts: (await there.drafts.list()).map(({ id, writing }) => `${id} ${writing.text}`).toSorted(),
    };
  }

  test('leaves what is here and puts its own beside it', async () => {
    expect(await differing('beside')).toEqual({
      seeds: ['beside-1 1', 'talk 2'],
      texts: ['ada ours', 'beside-2 theirs'],
    });
  });

  test('takes its place only when that was said', async () => {
    expect(await differing('instead')).toEqual({ seeds: ['talk 1'], texts: ['ada theirs'] });
  });
});

test.each([
  ['nothing', '', 'not-json'],
  ['half of one', '{"attune":"everything","format":1,"sess', 'not-json'],
  ['a list', '[]', 'foreign-file'],
  ['a session', JSON.stringify(session('lone')), 'foreign-file'],
  ['one from later', JSON.stringify({ attune: 'everything', format: 2 }), 'newer-copy'],
])('%s is refused with a code and a sentence', (_name, text, code) => {
  const read = readCopy(text);
  expect(read).toMatchObject({ ok: false, code });
  if (!read.ok) expect(read.sentence).toMatch(/\.$/);
});

test('whatever is read, nothing throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .jsonValue()
          .map((sessions) =>
            JSON.stringify({ attune: 'everything', format: 1, sessions, drafts: sessions, settings: sessions }),
          ),
      ),
      (text) => {
        expect(typeof readCopy(text).ok).toBe('boolean');
      },
    ),
  );
});

describe('deleting everything', () => {
  test('a look around finds nothing of ours, and everything of anybody else', async () => {
    const local = storageWith({ 'attune.settings': '{}', 'somebody-elses': 'stays' });
    const gone: string[] = [];
    const caches = {
      keys: () => Promise.resolve(['attune-v1', 'theirs'].filter((name) => !gone.includes(name))),
      delete: (name: string) => Promise.resolve(gone.push(name) > 0),
    } as unknown as CacheStorage;
    const workers = {
      getRegistrations: () =>
        Promise.resolve(
          ['https://here/', 'https://elsewhere/']
            .filter((scope) => !gone.includes(scope))
            .map((scope) => ({ scope, unregister: () => Promise.resolve(gone.push(scope) > 0) })),
        ),
    } as unknown as ServiceWorkerContainer;
    const here = home({ storages: [local], caches, workers });
    await here.sessions.save(session('mine'));
    await here.drafts.save(draft('ada'));
    expect((await lookAround(here.places)).databases).toContain(here.name);

    expect(await here.everything.forget()).toEqual({ databases: [], keys: [], caches: [], workers: [] });
    expect(Object.keys(local)).toEqual(['somebody-elses']);
    expect(gone).toEqual(['attune-v1', 'https://here/']);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('what was only in memory is gone, too', async () => {
    const here = home();
    const lost = createSessionStore(() => Promise.reject(new DOMException('No.', 'QuotaExceededError')));
    await lost.save(session('held'));
    const everything = createEverything({
      open: here.open,
      sessions: lost,
      drafts: () => Promise.resolve(here.drafts),
      places: here.places,
      newId: () => 'new',
    });
    await everything.forget();
    expect(await lost.list()).toEqual([]);
  });

  test('what the browser would not take away is named', async () => {
    const here = home({ storages: [storageWith({ 'attune.settings': '{}' }, true)] });
    expect((await here.everything.forget()).keys).toContain('attune.settings');
  });
});

test('one talk is taken away, and no other', async () => {
  const { sessions } = home();
  await sessions.save(session('goes'));
  await sessions.save(session('stays'));
  expect(await sessions.remove('goes')).toEqual({ ok: true });
  expect((await sessions.list()).map(({ id }) => id)).toEqual(['stays']);
});

test('looking for talks where there are none makes no database', async () => {
  const name = 'attune-none-yet';
  const store = createSessionStore(openDatabase(name), () => databaseIsThere(name));
  expect(await store.list()).toEqual([]);
  expect(await databaseIsThere(name)).toBe(false);
  await store.save(session('first'));
  expect(await databaseIsThere(name)).toBe(true);
  expect(await store.list()).toHaveLength(1);
});
