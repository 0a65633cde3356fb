import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TalkEvent } from '../../src/dialogue/event.ts';
import { createPlayer } from '../../src/session/player.ts';
import { blank, extend, replay } from '../../src/session/replay.ts';
import { newSession } from '../../src/session/begin.ts';
import { readSession } from '../../src/session/reading.ts';
import type { Entry, RecordedEvent } from '../../src/session/session.ts';
import { onto, runOf, takenBackIn, wayOf } from '../../src/session/tree.ts';
import { EVERYONE } from '../support/everyone.ts';
import { chances, drawsFrom, fastTalk, playBy, playOut } from '../support/randomPlay.ts';
import { smallPersona } from '../support/smallPersona.ts';
import { inARow } from './recorded.ts';

const PATIENCE = { timeout: 60_000 };
const nora = smallPersona();
const options = { id: 'a-record', began: '2025-01-01T10:00:00Z', seed: 0, pacing: 'untimed' } as const;
const say = (move: string): TalkEvent => ({ type: 'say', move });
const entriesOf = (events: readonly RecordedEvent[]): readonly Entry[] =>
  events.map((event, index) => ({ event, at: index * 1000 }));

/** A player for a small person, with a clock that ticks once an event. */
function player(session = newSession(nora, options)) {
  let now = 0;
  return createPlayer(fastTalk(nora), session, () => (now += 1000));
}

describe.for(EVERYONE)('a record of a talk with $id', PATIENCE, ({ persona }) => {
  test('refolds to the very timeline the player made, through storage and back', () => {
    fc.assert(
      fc.property(chances, fc.array(fc.nat(30), { maxLength: 4 }), (chance, takenBack) => {
        const talk = fastTalk(persona, chance.seed);
        let now = 0;
        const session = newSession(persona, { ...options, seed: chance.seed });
        const played = createPlayer(talk, session, () => (now += 700));
        for (const [index, event] of playBy(persona, chance).events.entries()) {
          expect(played.perform(event)).toBeNull();
          if (takenBack.includes(index)) {
            expect(played.perform({ type: 'notice' })).toBe(
              played.state().timeline.position.ended && 'The talk is over.',
            );
            expect(played.takeBack()).toBeNull();
            expect(played.perform(event)).toBeNull();
          }
        }
        const { session: kept, timeline } = played.state();
        const read = readSession(JSON.parse(JSON.stringify(kept)));
        expect(read).toEqual({ ok: true, session: kept });
        expect(replay(talk, wayOf(kept))).toEqual(timeline);
        expect(createPlayer(talk, kept, () => 0).state().timeline).toEqual(timeline);
        expect(timeline.position.ended).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  test('is a talk with somebody else as far as it fits, and says where it stopped', () => {
    const { events } = playOut(fastTalk(persona), drawsFrom(1), 8);
    const timeline = replay(fastTalk(nora), entriesOf(events));
    expect(timeline.stopped?.reason).toMatch(/\.$/);
    expect(timeline.moments).toHaveLength(timeline.stopped?.entry ?? -1);
  });
});

describe('taking back', () => {
  test('the turn is undone, and that it was stays on record', () => {
    const one = player();
    const before = one.state().timeline.position;
    one.perform(say('ask-boat'));
    expect(one.takeBack()).toBeNull();
    const { timeline, session } = one.state();
    expect(timeline.position).toEqual(before);
    expect(timeline.moments).toEqual([]);
    expect(takenBackIn(session)).toBe(1);
    expect(session.turns.map(({ event }) => event.type)).toEqual(['say']);
    expect(runOf(session).tip).toBeNull();
  });

  test('undoes an ending too', () => {
    const one = player();
    for (const move of ['room-boat', 'room-sold', 'room-roof', 'tea']) one.perform(say(move));
    expect(one.state().timeline.position.ended).not.toBeNull();
    expect(one.perform(say('no-tea'))).toBe('The talk is over.');
    one.takeBack();
    expect(one.perform(say('no-tea'))).toBeNull();
  });

  test('takes what was noticed after the turn along, and leaves what was noticed before', () => {
    const one = player();
    for (const event of [{ type: 'notice' }, say('ask-boat'), { type: 'notice' }] as const) one.perform(event);
    one.takeBack();
    expect(one.state().timeline.notices).toEqual([0]);
  });

  test('with nothing to take back is refused, and not recorded', () => {
    const one = player();
    expect(one.takeBack()).toBe('There is nothing to take back.');
    expect(one.state().session.turns).toEqual([]);
  });

  test('any number of turns and as many takings back end where they began', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const talk = fastTalk(nora, chance.seed);
        const { events } = playBy(nora, chance);
        const one = createPlayer(talk, newSession(nora, { ...options, seed: chance.seed }), () => 0);
        for (const event of events) expect(one.perform(event)).toBeNull();
        for (const _event of events) expect(one.takeBack()).toBeNull();
        expect(one.state().timeline).toEqual(blank(talk));
        expect(takenBackIn(one.state().session)).toBe(events.length);
      }),
    );
  });
});

describe('a player', () => {
  test('refuses with the reason, and then nothing has changed and nobody is told', () => {
    const one = player();
    const before = one.state();
    let told = 0;
    one.subscribe(() => told++);
    expect(one.perform(say('nowhere'))).toBe('"nowhere" is not on offer at the beat "boat".');
    expect(one.state()).toBe(before);
    expect(told).toBe(0);
  });

  test('tells everyone who asked, until they have heard enough', () => {
    const one = player();
    const told: string[] = [];
    const stop = one.subscribe(() => {
      told.push('first');
      stop();
    });
    one.subscribe(() => told.push('second'));
    one.perform(say('ask-boat'));
    one.perform(say('murmur'));
    expect(told).toEqual(['first', 'second', 'second']);
  });

  test('writes whole milliseconds of talk, never less than none', () => {
    const times = [-5, 12.6, 90];
    const one = createPlayer(fastTalk(nora), newSession(nora, options), () => times.shift() ?? 0);
    for (const event of [say('murmur'), say('ask-boat'), { type: 'notice' }] as const) one.perform(event);
    expect(one.state().session.turns.map(({ at }) => at)).toEqual([0, 13, 90]);
  });

  test('takes up a record where it was left', () => {
    const first = player();
    first.perform(say('ask-boat'));
    const second = player(first.state().session);
    expect(second.state().timeline).toEqual(first.state().timeline);
    expect(second.perform(say('ask-sold'))).toBeNull();
    expect(second.state().session.turns).toHaveLength(2);
  });

  test('with a record that does not fit stands where it stopped, and adds nothing to it', () => {
    const one = player(onto(newSession(nora, options), inARow([say('ask-boat'), say('nowhere'), say('ask-sold')])));
    expect(one.state().timeline.stopped).toEqual({ entry: 1, reason: '"nowhere" is not on offer at the beat "sold".' });
    expect(one.perform(say('ask-sold'))).toBe('"nowhere" is not on offer at the beat "sold".');
    expect(one.state().session.turns).toHaveLength(3);
  });
});

describe('a timeline', () => {
  test('does not change when it is extended', () => {
    const talk = fastTalk(nora);
    const start = blank(talk);
    const copy = structuredClone(start);
    const [entry] = entriesOf([say('ask-boat')]);
    if (entry) extend(talk, start, entry, 0);
    expect(start).toEqual(copy);
  });
});
