// A talk that came from elsewhere is kept beside what is there, and over nothing.
import { describe, expect, test } from 'vitest';
import { buildTalk } from '../../../src/dialogue/talk.ts';
import { newSession } from '../../../src/session/begin.ts';
import { createPlayer } from '../../../src/session/player.ts';
import type { Remark } from '../../../src/session/remark.ts';
import type { Session } from '../../../src/session/session.ts';
import type { SessionStore } from '../../../src/ui/services.ts';
import { keepShared } from '../../../src/ui/share/keepShared.ts';
import { smallPersona } from '../../support/smallPersona.ts';

const nora = smallPersona();

function talked(...moves: readonly string[]): Session {
  const blank = newSession(nora, { id: 'talk-one', began: '2026-11-19T19:00:00Z', seed: 0, pacing: 'untimed' });
  const player = createPlayer(buildTalk(nora, 0), blank, () => 0);
  for (const move of moves) expect(player.perform({ type: 'say', move })).toBeNull();
  return player.state().session;
}

const remark: Remark = { id: 'ann-1', turn: 't1', by: 'Ann', made: '2026-11-21T12:00:00Z', kind: 'note', text: 'Yes.' };

function storeOf(...sessions: readonly Session[]) {
  const kept = new Map(sessions.map((session) => [session.id, session]));
  const store: SessionStore = {
    save: (session) => {
      kept.set(session.id, session);
      return Promise.resolve({ ok: true });
    },
    load: (id) => {
      const session = kept.get(id);
      return Promise.resolve(session ? { ok: true, session } : null);
    },
    list: () => Promise.resolve([...kept.values()]),
    remove: () => Promise.resolve({ ok: true }),
  };
  return { kept, store };
}

const newId = () => 'fresh-one';

describe('keeping a talk that came', () => {
  test('under its own name, where that is free', async () => {
    const { kept, store } = storeOf();
    expect(await keepShared(store, talked('murmur'), newId)).toEqual({ ok: true, id: 'talk-one' });
    expect(kept.get('talk-one')?.turns).toHaveLength(1);
  });

  test('beside a longer one of the same name, only its remarks are new', async () => {
    const mine = talked('murmur', 'murmur');
    const { kept, store } = storeOf(mine);
    const came = { ...talked('murmur'), remarks: [remark] };
    expect(await keepShared(store, came, newId)).toEqual({ ok: true, id: 'talk-one' });
    expect(kept.get('talk-one')).toEqual({ ...mine, remarks: [remark] });
    expect(kept.size).toBe(1);
  });

  test('beside another talk of the same name, under a new one', async () => {
    const mine = talked('murmur');
    const { kept, store } = storeOf(mine);
    expect(await keepShared(store, talked('sorry', 'murmur'), newId)).toEqual({ ok: true, id: 'fresh-one' });
    expect(kept.get('talk-one')).toEqual(mine);
    expect(kept.get('fresh-one')?.turns).toHaveLength(2);
  });

  test('a record that cannot be read is not written over either', async () => {
    const { kept, store } = storeOf();
    const unreadable: SessionStore = {
      ...store,
      load: () => Promise.resolve({ ok: false, code: 'damaged-session', sentence: 'Damaged.' }),
    };
    expect(await keepShared(unreadable, talked('murmur'), newId)).toEqual({ ok: true, id: 'fresh-one' });
    expect([...kept.keys()]).toEqual(['fresh-one']);
  });
});
