import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TalkEvent } from '../../src/dialogue/event.ts';
import { divergenceOf } from '../../src/session/divergence.ts';
import { replay, type Timeline } from '../../src/session/replay.ts';
import { chances, fastTalk, playBy } from '../support/randomPlay.ts';
import { smallPersona } from '../support/smallPersona.ts';

const nora = smallPersona();
const say = (move: string): TalkEvent => ({ type: 'say', move });
const LOOK: TalkEvent = { type: 'look-away' };
const talk = (...events: readonly TalkEvent[]): Timeline =>
  replay(
    fastTalk(nora),
    events.map((event) => ({ event, at: 0 })),
  );
const numbers = ({ pairs }: ReturnType<typeof divergenceOf>) =>
  pairs.map(({ one, other }) => [one?.number ?? null, other?.number ?? null]);

describe('two talks with one person', () => {
  test('that are the same have nothing that differs', () => {
    const once = talk(say('ask-boat'), say('ask-sold'));
    expect(divergenceOf(once, once)).toEqual({ shared: 2, pairs: [] });
  });

  test('part at the first turn that is not the same, and meet again at the same beat', () => {
    const found = divergenceOf(
      talk(say('ask-boat'), say('ask-sold'), say('ask-roof')),
      talk(say('ask-boat'), say('room-sold'), say('ask-roof')),
    );
    expect(found.shared).toBe(1);
    expect(numbers(found)).toEqual([
      [2, 2],
      [3, 3],
    ]);
    expect(found.pairs[0]?.alike).toBe(false);
  });

  test('a turn that stayed where it was stands alone, and what follows is in step again', () => {
    const found = divergenceOf(talk(say('ask-boat'), LOOK, say('ask-sold')), talk(say('ask-boat'), say('ask-sold')));
    expect(found.shared).toBe(1);
    expect(numbers(found).filter(([one, other]) => one === null || other === null)).toHaveLength(1);
  });

  test('one that goes on longer stands alone to its end', () => {
    const short = talk(say('ask-boat'));
    expect(numbers(divergenceOf(short, talk(say('ask-boat'), say('ask-sold'))))).toEqual([[null, 2]]);
  });
});

test('whatever two talks there are, every turn stands once, in order, and pairs answer the same beat', () => {
  fc.assert(
    fc.property(chances, chances, (first, second) => {
      const [one, other] = [first, { ...second, seed: first.seed }].map((chance) =>
        replay(
          fastTalk(nora, chance.seed),
          playBy(nora, chance).events.map((event) => ({ event, at: 0 })),
        ),
      );
      if (!one || !other) throw new Error('Two were played.');
      const { shared, pairs } = divergenceOf(one, other);
      const after = (timeline: Timeline) => timeline.moments.slice(shared).map(({ number }) => number);
      expect(pairs.flatMap((pair) => pair.one?.number ?? [])).toEqual(after(one));
      expect(pairs.flatMap((pair) => pair.other?.number ?? [])).toEqual(after(other));
      for (const pair of pairs) if (pair.one && pair.other) expect(pair.one.turn.beat).toBe(pair.other.turn.beat);
      expect(pairs[0]?.alike ?? false).toBe(false);
    }),
    { numRuns: 60 },
  );
});
