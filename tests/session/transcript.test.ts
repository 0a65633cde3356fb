import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/session/begin.ts';
import { createPlayer } from '../../src/session/player.ts';
import type { RecordedEvent } from '../../src/session/session.ts';
import { transcriptOf } from '../../src/session/transcript.ts';
import { branched } from '../../src/session/tree.ts';
import { fastTalk } from '../support/randomPlay.ts';
import { beat, lines, smallPersona } from '../support/smallPersona.ts';

const rest = [beat('sold'), beat('roof', { topic: 'rain' }), beat('kettle', { topic: 'close' })];
const nora = smallPersona({
  beats: [beat('boat', { lines: lines(['I sold it.', 'I sold the boat to him on Friday.']) }), ...rest],
});
const fresh = newSession(nora, { id: 'a-record', began: '', seed: 0, pacing: 'untimed' });

function heard(...events: readonly RecordedEvent[]) {
  const player = createPlayer(fastTalk(nora), fresh, () => 0);
  for (const event of events) expect(player.perform(event)).toBeNull();
  return transcriptOf(player.state().session);
}
const said = (hers: readonly { readonly text: string }[]) => hers.map(({ text }) => text).join(' ');

describe('a transcript', () => {
  test('is her first line, then turn by turn what you said, what she said and what showed', () => {
    const [first, second, ...others] = heard({ type: 'say', move: 'ask-boat' });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ number: 0, event: null, said: null, cut: false, shows: ['She stops.'] });
    expect(said(first?.hers ?? [])).toBe('I sold it. I sold the boat to him on Friday.');
    expect(second).toMatchObject({ number: 1, said: 'Words of ask-boat.', known: true, noticed: false });
    expect(said(second?.hers ?? [])).toContain('This is the line of sold.');
  });

  test('has her line only as far as she got when you cut in, though it begins as another did', () => {
    const [first, second] = heard({ type: 'cut-in', move: 'ask-boat', word: 5 });
    expect(said(first?.hers ?? [])).toBe('I sold it. I sold');
    expect(first?.cut).toBe(true);
    expect(second).toMatchObject({ said: 'Words of ask-boat.', cut: false });
  });

  test('counts no turn for having noticed, and says after which it was', () => {
    const passages = heard(
      { type: 'notice' },
      { type: 'say', move: 'ask-boat' },
      { type: 'silence', length: 'short' },
      { type: 'notice' },
    );
    expect(passages.map(({ noticed }) => noticed)).toEqual([true, false, true]);
  });

  test('of one sitting has nothing of another', () => {
    const player = createPlayer(fastTalk(nora), fresh, () => 0);
    player.perform({ type: 'say', move: 'ask-boat' });
    const again = createPlayer(
      fastTalk(nora),
      branched(player.state().session, null, { began: '', pacing: 'live' }),
      () => 0,
    );
    again.perform({ type: 'say', move: 'murmur' });
    const { session } = again.state();
    expect([0, 1].map((run) => transcriptOf(session, run).map((one) => one.said))).toEqual([
      [null, 'Words of ask-boat.'],
      [null, 'Mm.'],
    ]);
  });

  test('without words in the record has the moves, and invents none', () => {
    const { turns, opening: _opening, ...session } = createPlayer(fastTalk(nora), fresh, () => 0).state().session;
    const bare = {
      ...session,
      turns: [...turns, { id: 't1', after: null, run: 0, event: { type: 'leave' } as const, at: 0 }],
    };
    expect(transcriptOf({ ...bare, runs: [{ began: '', pacing: 'live', from: null, tip: 't1' }] })).toEqual([
      { number: 0, event: null, said: null, hers: [], cut: false, shows: [], known: false, noticed: false },
      {
        number: 1,
        event: { type: 'leave' },
        said: null,
        hers: [],
        cut: false,
        shows: [],
        known: false,
        noticed: false,
      },
    ]);
  });
});
