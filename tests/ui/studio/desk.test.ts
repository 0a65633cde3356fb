// The desk of the studio, without a page: what is written, found, kept and taken back.
import { describe, expect, test, vi } from 'vitest';
import { put, take } from '../../../src/persona/edit.ts';
import { parsePersona } from '../../../src/persona/parse.ts';
import { begun, notInFile } from '../../../src/persona/writing.ts';
import type { Draft, DraftStore } from '../../../src/storage/drafts.ts';
import { createChecker, type Checker } from '../../../src/ui/studio/checker.ts';
import { createDesk } from '../../../src/ui/studio/desk.ts';
import { smallText } from '../../support/smallPersona.ts';

const checks = (): Checker =>
  createChecker(() =>
    Promise.resolve({
      check: ({ text }) => Promise.resolve({ ...parsePersona(text), unmet: [] }),
      close: () => undefined,
    }),
  );

const draftOf = (text: string): Draft => ({
  id: 'one',
  name: 'nora.json',
  writing: begun(text, true),
  changed: '2026-01-01T00:00:00.000Z',
  binned: null,
});

/** A store that takes its time, and remembers everything it was given. */
function slowStore(refuses?: string) {
  const saved: Draft[] = [];
  const moments: string[] = [];
  const store = {
    save: async (draft: Draft) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      saved.push(draft);
      return refuses === undefined ? { ok: true as const } : { ok: false as const, sentence: refuses };
    },
    keepSnapshot: (_: string, { text }: { readonly text: string }) => {
      moments.push(text);
      return Promise.resolve({ ok: true as const });
    },
  } satisfies Partial<DraftStore>;
  return { saved, moments, store: store as unknown as DraftStore };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

const clock = (start = 0) => {
  let now = start;
  return { date: () => new Date(now).toISOString(), pass: (ms: number) => (now += ms) };
};

describe('the desk', () => {
  test('what is written is checked and kept, the newest last, one write at a time', async () => {
    const { saved, store } = slowStore();
    const desk = createDesk(draftOf(smallText()), store, checks(), clock().date);
    for (const says of ['a', 'ab', 'abc', 'abcd']) desk.edit((text) => put(text, ['name'], says), 'name');
    await desk.settled();
    await settled();
    expect(saved.length).toBeLessThan(4);
    expect(saved.at(-1)).toEqual(desk.state().draft);
    await vi.waitFor(() => expect(desk.state()).toMatchObject({ current: true, checking: false, kept: { ok: true } }));
    expect(desk.state().persona?.name).toBe('abcd');
    expect(notInFile(desk.state().draft.writing)).toBe(1);
  });

  test('what cannot be kept is said, and stays on the desk', async () => {
    const desk = createDesk(draftOf(smallText()), slowStore('No room.').store, checks(), clock().date);
    desk.edit((text) => put(text, ['name'], 'Nora B.'));
    await desk.settled();
    expect(desk.state().kept).toEqual({ ok: false, sentence: 'No room.' });
    expect(desk.state().file).toMatchObject({ name: 'Nora B.' });
  });

  test('a text that cannot be read loses nothing: the last that could is still there, and the last sound person', async () => {
    const desk = createDesk(draftOf(smallText()), slowStore().store, checks(), clock().date);
    await vi.waitFor(() => expect(desk.state().current).toBe(true));
    desk.write(`x${smallText()}`);
    await vi.waitFor(() => expect(desk.state().checking).toBe(false));
    expect(desk.state()).toMatchObject({ sound: false, current: false, file: { name: 'Nora' } });
    expect(desk.state().persona?.id).toBe('nora');
    expect(desk.state().diagnostics.map(({ code }) => code)).toEqual(['json-syntax']);
    desk.edit((text) => take(text, ['name']));
    expect(desk.state().draft.writing.text).toBe(`x${smallText()}`);
    desk.back();
    await vi.waitFor(() => expect(desk.state()).toMatchObject({ sound: true, current: true, diagnostics: [] }));
  });

  test('a text that is JSON and not sound can still be typed into', async () => {
    const desk = createDesk(draftOf(smallText()), slowStore().store, checks(), clock().date);
    desk.edit((text) => put(text, ['name'], ''));
    await settled();
    expect(desk.state()).toMatchObject({ sound: true, current: false, file: { name: '' } });
    desk.edit((text) => put(text, ['name'], 'N'));
    await vi.waitFor(() => expect(desk.state().persona?.name).toBe('N'));
  });

  test('a save is remembered with the draft, and taking back counts as being away from it', async () => {
    const { saved, store } = slowStore();
    const desk = createDesk(draftOf(smallText()), store, checks(), clock().date);
    desk.edit((text) => put(text, ['name'], 'N'));
    desk.filed('other.json');
    await desk.settled();
    expect(saved.at(-1)).toMatchObject({ name: 'other.json', writing: { filed: { step: 1 } } });
    desk.back();
    expect(notInFile(desk.state().draft.writing)).toBe(1);
    desk.forward();
    expect(notInFile(desk.state().draft.writing)).toBe(0);
  });

  test('what a walk has found stays beside what reading finds, each of them once', async () => {
    const text = smallText({ opening: ['boats'] });
    const desk = createDesk(draftOf(text), slowStore().store, checks(), clock().date);
    await vi.waitFor(() => expect(desk.state().diagnostics).toHaveLength(1));
    const [known] = desk.state().diagnostics;
    if (known === undefined) throw new Error('Nothing was found.');
    const trap = { ...known, code: 'trap', path: 'beats[1]' };
    desk.walked(text, [known, trap]);
    expect(desk.state()).toMatchObject({ diagnostics: [known, trap], walkedText: text });
    desk.edit((so) => put(so, ['opening'], ['boat']));
    await vi.waitFor(() => expect(desk.state().diagnostics).toEqual([trap]));
    desk.walked('later', []);
    expect(desk.state().diagnostics).toEqual([]);
  });

  test('every ten minutes of writing there is a snapshot of what was before', () => {
    const { moments, store } = slowStore();
    const time = clock();
    const desk = createDesk(draftOf('{"a": 1}'), store, checks(), time.date);
    desk.write('{"a": 2}');
    time.pass(9 * 60_000);
    desk.write('{"a": 3}');
    expect(moments).toEqual([]);
    time.pass(2 * 60_000);
    desk.write('{"a": 4}');
    expect(moments).toEqual(['{"a": 3}']);
    desk.write('{"a": 5}');
    expect(moments).toHaveLength(1);
  });
});

describe('the checker', () => {
  test('of texts that wait only the newest is looked at, and what is told says which', async () => {
    const asked: string[] = [];
    const checker = createChecker(() =>
      Promise.resolve({
        check: ({ text }) => {
          asked.push(text);
          return settled().then(() => ({ persona: null, diagnostics: [], unmet: [] }));
        },
        close: () => undefined,
      }),
    );
    const told: string[] = [];
    for (const text of ['1', '2', '3']) checker.ask(text, (about) => told.push(about));
    await settled();
    await settled();
    await settled();
    await vi.waitFor(() => expect(told).toEqual(['1', '3']));
    expect(asked).toEqual(['1', '3']);
  });

  test('a bench that breaks is set up again for the next text', async () => {
    let broken = true;
    const checker = createChecker(() =>
      broken
        ? Promise.reject(new Error('gone'))
        : Promise.resolve({
            check: ({ text }) => Promise.resolve({ ...parsePersona(text), unmet: [] }),
            close: () => undefined,
          }),
    );
    const told: string[] = [];
    checker.ask('1', (text) => told.push(text));
    await settled();
    broken = false;
    checker.ask('2', (text) => told.push(text));
    await settled();
    expect(told).toEqual(['2']);
  });
});
