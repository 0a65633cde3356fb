// Where persons being written sleep, and what is said when they cannot.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { begun, stepBack, written, type Writing } from '../../src/persona/writing.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { createDraftStore, type Draft } from '../../src/storage/drafts.ts';
import { createSessionStore } from '../../src/storage/sessions.ts';

const draft = (id: string, writing: Writing = begun('{}', false), changed = '2026-01-01T00:00:00.000Z'): Draft => ({
  id,
  name: `${id}.json`,
  writing,
  changed,
  binned: null,
});

const many = Array.from({ length: 250 }).reduce<Writing>(
  (writing, _, index) => written(writing, `text ${index}`),
  begun('', true),
);

const failing = (name: string) => () => Promise.reject<Database>(new DOMException('No.', name));

describe('a browser that keeps things', () => {
  test('a draft comes back with every step, after the page has been left', async () => {
    const kept = draft('many', stepBack(many));
    expect(await createDraftStore(openDatabase('steps')).save(kept)).toEqual({ ok: true });
    expect(await createDraftStore(openDatabase('steps')).load('many')).toEqual(kept);
  });

  test('drafts are listed with the last changed first', async () => {
    const store = createDraftStore(openDatabase('listed'));
    await store.save(draft('older', begun('a', false), '2026-01-01'));
    await store.save(draft('newer', begun('b', false), '2026-01-02'));
    expect((await store.list()).map(({ id }) => id)).toEqual(['newer', 'older']);
    expect(await store.load('nobody')).toBeNull();
  });

  test('the last twenty moments are kept, the newest first; taking the draft away takes them, and no one else’s', async () => {
    const store = createDraftStore(openDatabase('moments'));
    const at = (minute: number) => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
    for (let minute = 0; minute < 25; minute++) await store.keepSnapshot('one', { at: at(minute), text: `${minute}` });
    await store.keepSnapshot('one-more', { at: at(0), text: 'another' });
    const found = await store.snapshots('one');
    expect(found.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, index) => `${24 - index}`));
    await store.remove('one');
    expect(await store.snapshots('one')).toEqual([]);
    expect(await store.snapshots('one-more')).toHaveLength(1);
  });

  test('of a record that is not sound the text is saved', async () => {
    const open = openDatabase('damaged');
    const database = await open();
    await database.put('drafts', { id: 'torn', writing: { text: '{"a": 1}', past: 'gone' } }, 'torn');
    await database.put('drafts', 'nothing of ours', 'other');
    const store = createDraftStore(open);
    expect((await store.load('torn'))?.writing.text).toBe('{"a": 1}');
    expect((await store.list()).map(({ id }) => id)).toEqual(['torn']);
  });

  test('a database from before there was a studio keeps its talks', async () => {
    const { openDB } = await import('idb');
    const before = await openDB('earlier', 1, { upgrade: (database) => void database.createObjectStore('sessions') });
    await before.put('sessions', { any: 'record' }, 'one');
    before.close();
    const open = openDatabase('earlier');
    expect(await (await open()).get('sessions', 'one')).toEqual({ any: 'record' });
    expect(await createDraftStore(open).save(draft('first'))).toEqual({ ok: true });
    expect(await createSessionStore(open).load('one')).toMatchObject({ ok: false });
  });
});

describe('a browser that keeps nothing', () => {
  test('says why, and has the draft at hand until the page is left', async () => {
    const store = createDraftStore(failing('QuotaExceededError'));
    const kept = await store.save(draft('here', many));
    expect(kept).toEqual({
      ok: false,
      sentence: 'This is not kept yet: the browser has no room. Save it to a file now.',
    });
    expect((await store.load('here'))?.writing).toBe(many);
    expect((await store.list()).map(({ id }) => id)).toEqual(['here']);
  });
});
