import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/session/begin.ts';
import { createPlayer } from '../../src/session/player.ts';
import { readSession } from '../../src/session/reading.ts';
import { replay } from '../../src/session/replay.ts';
import { runOf, takenBackIn, wayOf } from '../../src/session/tree.ts';
import { chances, fastTalk, playBy } from '../support/randomPlay.ts';
import { smallPersona } from '../support/smallPersona.ts';
import { codeOf } from './recorded.ts';

const nora = smallPersona();
const { structure, wording } = newSession(nora, { id: 'a-record', began: '', seed: 0, pacing: 'live' }).persona;
const flat = (entries: readonly unknown[], change: Readonly<Record<string, unknown>> = {}) => ({
  format: 1,
  id: 'a-record',
  persona: { id: 'nora', version: '1.0.0', structure, wording },
  seed: 0,
  pacing: 'live',
  began: '2025-01-01T10:00:00Z',
  entries,
  ...change,
});
const say = (move: string) => ({ event: { type: 'say', move }, at: 0 });
const back = { event: { type: 'take-back' }, at: 0 };

describe('a record of before there were sittings', { timeout: 60_000 }, () => {
  test('is the same talk as one sitting, with its guess and its note', () => {
    const more = { guess: { stance: 'open', sure: 'sure' }, note: 'Mine.' };
    const read = readSession(flat([say('ask-boat'), say('ask-sold')], more));
    if (!read.ok) throw new Error(read.sentence);
    expect(wayOf(read.session).map(({ event }) => event)).toEqual([say('ask-boat').event, say('ask-sold').event]);
    expect(runOf(read.session)).toMatchObject({ began: '2025-01-01T10:00:00Z', pacing: 'live', from: null, ...more });
    expect(read.session.persona).toEqual({ id: 'nora', name: 'nora', version: '1.0.0', structure, wording });
  });

  test('has what was taken back as a branch, whatever was done and undone', () => {
    fc.assert(
      fc.property(chances, fc.array(fc.nat(30), { maxLength: 6 }), (chance, takenBack) => {
        const talk = fastTalk(nora, chance.seed);
        const fresh = newSession(nora, { id: 'a-record', began: '', seed: chance.seed, pacing: 'live' });
        const player = createPlayer(talk, fresh, () => 0);
        const entries: unknown[] = [];
        for (const [index, event] of playBy(nora, chance).events.entries()) {
          for (const done of takenBack.includes(index) ? [event, null, event] : [event]) {
            expect(done ? player.perform(done) : player.takeBack()).toBeNull();
            entries.push(done ? { event: done, at: 0 } : back);
          }
          if (takenBack.includes(index + 1) && player.perform({ type: 'notice' }) === null)
            entries.push({ event: { type: 'notice' }, at: 0 });
        }
        const read = readSession(flat(entries, { seed: chance.seed }));
        if (!read.ok) throw new Error(read.sentence);
        const { session, timeline } = player.state();
        expect(replay(talk, wayOf(read.session))).toEqual(timeline);
        expect(takenBackIn(read.session)).toBe(takenBackIn(session));
        expect(read.session.turns.map(({ id, after }) => [id, after])).toEqual(
          session.turns.map(({ id, after }) => [id, after]),
        );
      }),
    );
  });

  test('with nothing to take back has taken nothing back', () => {
    const read = readSession(flat([back, { event: { type: 'notice' }, at: 0 }, back, say('ask-boat')]));
    expect(read.ok && wayOf(read.session).map(({ event }) => event.type)).toEqual(['notice', 'say']);
  });

  test.for<readonly [string, unknown]>([
    ['an event nobody knows', flat([{ event: { type: 'shout' }, at: 0 }])],
    ['no entries but a word', flat([], { entries: 'none' })],
    ['a time before the talk', flat([{ ...say('ask-boat'), at: -1 }])],
    ['a key too many', flat([], { colour: 'blue' })],
    ['no person', flat([], { persona: undefined })],
  ])('with %s is refused like any other', ([, value]) => {
    expect(codeOf(readSession(value))).toMatch(/^(damaged-session|foreign-file)$/);
  });
});
