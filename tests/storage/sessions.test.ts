// Where records sleep, and what is said when they cannot.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/session/session.ts';
import { branched, onto, takenBackIn, withRun } from '../../src/session/tree.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { createSessionStore } from '../../src/storage/sessions.ts';
import { inARow } from '../session/recorded.ts';

const session = (id: string, began = '2026-01-01T00:00:00.000Z'): Session => ({
  format: 1,
  id,
  persona: { id: 'nora', name: 'Nora', version: '1.0.0', structure: 'a', wording: 'b' },
  seed: 0,
  began,
  runs: [{ began, pacing: 'untimed', from: null, tip: null }],
  turns: [],
});

const failing = (name: string) => () => Promise.reject<Database>(new DOMException('No.', name));

describe('a browser that keeps things', () => {
  test('a record comes back as it was, also after the page has been left', async () => {
    await createSessionStore(openDatabase('comes-back')).save(session('one-one'));
    const read = await createSessionStore(openDatabase('comes-back')).load('one-one');
    expect(read).toEqual({ ok: true, session: session('one-one') });
  });

  test('a record with branches, what was taken back and what was noted comes back whole', async () => {
    const [first, second, third] = inARow([{ type: 'look-away' }, { type: 'notice' }, { type: 'leave' }]);
    const kept = onto(session('branches'), first && second && third ? [first, second, third] : []);
    const again = branched(kept, 't2', { began: '2026-01-02T00:00:00.000Z', pacing: 'live' });
    const other = { id: 't4', after: 't2', run: 1, event: { type: 'leave' }, at: 9 } as const;
    const whole = withRun({ ...again, turns: [...again.turns, other] }, 1, { note: 'Later.' });
    await createSessionStore(openDatabase('branches')).save(whole);
    const read = await createSessionStore(openDatabase('branches')).load('branches');
    expect(read).toEqual({ ok: true, session: whole });
    expect(takenBackIn(whole)).toBe(1);
  });

  test('the newest talk stands first, and when all are cleared none is left, readable or not', async () => {
    const store = createSessionStore(openDatabase('order'));
    await store.save(session('older', '2026-01-01T00:00:00.000Z'));
    await store.save(session('newer', '2026-02-01T00:00:00.000Z'));
    expect((await store.list()).map(({ id }) => id)).toEqual(['newer', 'older']);
    await (await openDatabase('order')()).put('sessions', { format: 1, id: 'odd' }, 'odd');
    expect(await store.clear()).toEqual({ ok: true });
    expect(await (await openDatabase('order')()).count('sessions')).toBe(0);
  });

  test('what somebody else has put there is refused in a sentence and left out of the list', async () => {
    const open = openDatabase('damaged');
    await (await open()).put('sessions', { format: 1, id: 'odd' }, 'odd');
    await (await open()).put('sessions', { ...session('late'), format: 9 }, 'late');
    const store = createSessionStore(open);
    expect(await store.load('odd')).toMatchObject({ ok: false, code: 'foreign-file' });
    expect(await store.load('late')).toMatchObject({ ok: false, code: 'newer-session' });
    expect(await store.list()).toEqual([]);
  });
});

describe('a browser that does not', () => {
  test('no room: it is said, and the record is at hand until the page is left', async () => {
    const store = createSessionStore(failing('QuotaExceededError'));
    const kept = await store.save(session('full'));
    expect(kept).toEqual({
      ok: false,
      sentence: 'This turn is not kept yet: the browser has no room. Keep a copy now.',
    });
    expect(await store.load('full')).toEqual({ ok: true, session: session('full') });
    expect(await store.list()).toEqual([session('full')]);
  });

  test('a window that keeps nothing: it is said, and nothing throws', async () => {
    const store = createSessionStore(failing('InvalidStateError'));
    expect(await store.save(session('private'))).toMatchObject({ ok: false });
    expect(await store.load('not-there')).toBeNull();
    expect(await store.clear()).toMatchObject({ ok: false });
  });

  test('room comes back: the next turn is kept, and the whole record with it', async () => {
    const open = openDatabase('room-again');
    let full = true;
    const store = createSessionStore(() => (full ? failing('QuotaExceededError')() : open()));
    await store.save(session('again'));
    full = false;
    const longer: Session = onto(session('again'), inARow([{ type: 'notice' }]));
    expect(await store.save(longer)).toEqual({ ok: true });
    expect(await createSessionStore(open).load('again')).toEqual({ ok: true, session: longer });
  });
});
