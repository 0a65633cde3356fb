import { describe, expect, test } from 'vitest';
import { arrange, arrangements, shuffled } from '../../src/dialogue/arrange.ts';
import { hand, replies } from '../../src/dialogue/offered.ts';
import { start } from '../../src/dialogue/step.ts';
import { buildTalk } from '../../src/dialogue/talk.ts';
import { converse, herWords, refusal, talkWith } from '../support/conversation.ts';
import { EVERYONE } from '../support/everyone.ts';
import { drawsFrom, fastTalk, playOut } from '../support/randomPlay.ts';
import { beat, room, says, smallFile, smallPersona } from '../support/smallPersona.ts';

const beats = smallFile()['beats'] as readonly object[];
const kettle = beat('kettle', { topic: 'close', moves: [room('tea', 'end'), room('no-tea', 'end')] });
const bell = beat('bell', { topic: 'bell', opensBreak: 'jolt', moves: [room('a', 'back'), room('b', 'back')] });
const three = {
  topics: [
    { id: 'boat', title: 'The boat', entry: 'sold' },
    { id: 'rain', title: 'The rain', entry: 'roof' },
    { id: 'cat', title: 'The cat', entry: 'cat' },
  ],
  orders: [
    ['boat', 'rain', 'cat'],
    ['cat', 'rain', 'boat'],
  ],
  beats: [beat('boat'), beat('sold'), beat('roof', { topic: 'rain' }), beat('cat', { topic: 'cat' }), kettle, bell],
  jolt: { beat: 'bell', after: [1, 2] },
};

/** Rooms all the way: the beats she was heard at. */
const heard = (talk: ReturnType<typeof talkWith>, written: string) => converse(talk, written).position.heard;

describe('the way through a talk', () => {
  test('topics come in their order, then the close, then the end', () => {
    const nora = smallPersona(three);
    expect(heard(talkWith(nora, 0), 'room-boat, room-sold, room-roof, room-cat, tea')).toEqual([
      'boat',
      'sold',
      'roof',
      'cat',
      'kettle',
    ]);
    expect(heard(talkWith(nora, 1), 'room-boat, room-cat, room-roof, room-sold')).toEqual([
      'boat',
      'cat',
      'roof',
      'sold',
      'kettle',
    ]);
  });

  test('what has been heard leads to the next topic', () => {
    const nora = smallPersona({
      beats: [beat('boat', { moves: [room('a', 'sold'), room('b', 'boat')] }), ...beats.slice(1)],
    });
    expect(heard(talkWith(nora), 'a, room-sold')).toEqual(['boat', 'sold', 'roof']);
    expect(heard(talkWith(nora), 'b')).toEqual(['boat', 'sold']);
  });

  test('the first way whose condition holds is taken', () => {
    const to = [
      { beat: 'kettle', when: { stance: ['disengaged'] } },
      { beat: 'roof', when: [{ trustAtMost: 0 }, { stance: ['open'], trustAtLeast: 3 }] },
      { beat: 'sold' },
    ];
    const file = { beats: [beat('boat', { moves: [room('a', to), room('b', to)] }), ...beats.slice(1)] };
    expect(converse(talkWith(smallPersona(file)), 'a').position.beat).toBe('roof');
    const wary = smallPersona({ ...file, temperament: { ease: 4, trust: 1 } });
    expect(converse(talkWith(wary), 'a').position.beat).toBe('sold');
  });

  test('endings are tried in order, and the last one is for everybody', () => {
    const ending = (id: string, when?: object) => ({
      id,
      title: id,
      reply: { says: [`${id}.`] },
      ...(when ? { when } : {}),
    });
    const endings = [ending('deep', { depthAtLeast: 3 }), ending('open', { stance: ['open'] }), ending('any')];
    const all = 'room-boat, room-sold, room-roof, tea';
    const good = converse(talkWith(smallPersona({ endings })), all);
    expect(good.position.ended).toEqual({ by: 'script', ending: 'open' });
    expect(herWords(good.turn, 'ending')).toBe('open.');
    const wary = converse(talkWith(smallPersona({ endings, temperament: { ease: 3, trust: 0 } })), all);
    expect(wary.position.ended).toEqual({ by: 'script', ending: 'any' });
  });

  test('when it is over, it is over', () => {
    const { position } = converse(talkWith(smallPersona()), 'room-boat, room-sold, room-roof, tea');
    const talk = talkWith(smallPersona());
    expect(replies(talk, position)).toEqual([]);
    expect(hand(talk, position)).toEqual([]);
    for (const one of ['tea', 'murmur', 'silence short', 'look away', 'notice', 'leave', 'cut in tea at 1'])
      expect(refusal(talk, one, position)).toBe('The talk is over.');
  });

  test('getting up ends it without a word and without a verdict', () => {
    const { turn, position, positions } = converse(talkWith(smallPersona()), 'room-boat, leave');
    expect(position.ended).toEqual({ by: 'you', ending: null });
    expect(turn.hers.utterances).toEqual([]);
    expect(turn.reasons).toEqual([]);
    expect(position.rapport).toEqual(positions[1]?.rapport);
  });

  test('her own open line makes the talk as deep as it is, her guarded line does not', () => {
    const deep = { beats: [beat('boat', { depth: 2 }), ...beats.slice(1)] };
    expect(start(talkWith(smallPersona(deep))).position.rapport.depth).toBe(2);
    const wary = smallPersona({ ...deep, temperament: { ease: 4, trust: 1 } });
    expect(start(talkWith(wary)).position.rapport.depth).toBe(0);
  });

  test('and what would have been too much before it is a step further after it', () => {
    const tells = (depth: number) =>
      talkWith(
        smallPersona({
          beats: [
            beat('boat', { depth, table: 'asks', moves: [says('tell', { gesture: 'tell', level: 2 }), room('wait')] }),
            ...beats.slice(1),
          ],
        }),
      );
    expect(converse(tells(0), 'tell').turn.reasons[0]?.rule).toBe('too-much-too-soon');
    expect(converse(tells(1), 'tell').turn.reasons[0]?.rule).toBe('fit-rule');
  });
});

describe('the jolt', () => {
  const nora = smallPersona(three);

  test('comes between two topics, and what it broke into comes after it', () => {
    const { turns, position } = converse(talkWith(nora, 0, 1), 'room-boat, room-sold, a, room-roof');
    expect(position.heard).toEqual(['boat', 'sold', 'bell', 'roof', 'cat']);
    expect(turns.map(({ broke }) => broke)).toEqual([null, { bond: 'withdrawal', by: 'nobody' }, null, null]);
  });

  test('comes once', () => {
    const all = converse(talkWith(nora, 0, 1), 'room-boat, room-sold, a, room-roof, room-cat, tea');
    expect(all.position.heard.filter((id) => id === 'bell')).toHaveLength(1);
    expect(all.position.heard.at(-1)).toBe('kettle');
  });

  test('her line in it is that of the person she was a moment ago', () => {
    const { position } = converse(talkWith(nora, 0, 1), 'room-boat, room-sold');
    expect(position).toMatchObject({
      beat: 'bell',
      spokenAs: 'open',
      rapport: { stance: 'guarded', bond: 'withdrawal' },
    });
  });

  test('waits while the bond is broken, and comes when it is whole again', () => {
    const { positions, turns } = converse(
      talkWith(nora, 0, 1),
      'room-boat, cut in ask-sold at 2, name, check-in, give-back, room-sold',
    );
    expect(positions.slice(0, -1).some(({ joltCame }) => joltCame)).toBe(false);
    expect(turns.at(-1)?.broke?.by).toBe('nobody');
    const carried = converse(talkWith(nora, 0, 1), 'room-boat, cut in ask-sold at 2, after-0, after-4');
    expect(carried.position.beat).toBe('roof');
    expect(carried.position.joltCame).toBe(false);
  });

  test('mended, it is not a break of yours that was mended', () => {
    const { position } = converse(talkWith(nora, 0, 1), 'room-boat, room-sold, name, check-in, give-back');
    expect(position.rapport.bond).toBe('intact');
    expect(position.mendedYours).toBe(false);
  });
});

describe('the seed', () => {
  test.for(EVERYONE)('walks through every arrangement of $id, and no other', ({ persona }) => {
    const count = arrangements(persona);
    expect(count).toBe(persona.orders.length * (persona.jolt?.after.length ?? 1));
    const all = Array.from({ length: count }, (_, seed) => arrange(persona, seed));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(count);
    for (const [seed, { order, joltAfter }] of all.entries()) {
      expect(persona.orders).toContainEqual(order);
      expect(persona.jolt?.after).toContain(joltAfter);
      expect(arrange(persona, seed + count)).toEqual(arrange(persona, seed));
    }
  });

  test.for(EVERYONE)('the same makes the same talk with $id', ({ persona }) => {
    for (const seed of [0, 1, 7, 0x7fffffff])
      expect(playOut(fastTalk(persona, seed), drawsFrom(seed), 6)).toEqual(
        playOut(fastTalk(persona, seed), drawsFrom(seed), 6),
      );
  });

  test('puts replies in another order, never other replies; the words to hand keep theirs', () => {
    const { persona } = EVERYONE[0] ?? { persona: smallPersona() };
    const offered = Array.from({ length: 24 }, (_, seed) => {
      const talk = buildTalk(persona, seed);
      const { position } = start(talk);
      return {
        ids: replies(talk, position).map(({ move }) => move.id),
        hand: hand(talk, position).map(({ move }) => move.id),
      };
    });
    expect(new Set(offered.map(({ ids }) => ids.toSorted().join())).size).toBe(1);
    expect(new Set(offered.map(({ ids }) => ids.join())).size).toBeGreaterThan(8);
    expect(new Set(offered.map((one) => one.hand.join())).size).toBe(1);
  });

  test('leaves no place in the list better than another', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed++)
      for (const [place, id] of shuffled(['a', 'b', 'c', 'd'], seed, 'soup').entries())
        first.set(`${id}${place}`, (first.get(`${id}${place}`) ?? 0) + 1);
    expect(first.size).toBe(16);
    for (const times of first.values()) expect(times / 4000).toBeCloseTo(0.25, 1);
  });
});
