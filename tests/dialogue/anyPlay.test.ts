// What must hold of every talk with every shipped person, however it is played.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../src/dialogue/condition.ts';
import { readEvent, writeEvent, type TalkEvent } from '../../src/dialogue/event.ts';
import { canCutIn, cutIns, hand, replies } from '../../src/dialogue/offered.ts';
import { shows, wordsOf } from '../../src/dialogue/speech.ts';
import { step } from '../../src/dialogue/step.ts';
import { converse, talkWith } from '../support/conversation.ts';
import { EVERYONE } from '../support/everyone.ts';
import { chances, drawsFrom, fastTalk, playBy, playOut, TURNS_MOST } from '../support/randomPlay.ts';

const PLAYS = { numRuns: 60 };
const PATIENCE = { timeout: 60_000 };

const anyEvent = (ids: readonly string[]): fc.Arbitrary<TalkEvent> => {
  const move = fc.oneof(fc.constantFrom(...ids), fc.string());
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('say' as const), move }) },
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.constant('cut-in' as const), move, word: fc.integer({ min: -3, max: 70 }) }),
    },
    fc.record({ type: fc.constant('silence' as const), length: fc.constantFrom('short' as const, 'long' as const) }),
    fc.constantFrom<TalkEvent>({ type: 'look-away' }, { type: 'notice' }, { type: 'leave' }),
  );
};

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
};

describe.for(EVERYONE)('every talk with $id', PATIENCE, ({ persona }) => {
  const moves = persona.beats.flatMap((beat) => [...beat.moves, ...beat.cutIns]);
  const ids = [...moves, ...persona.hand, ...persona.cutOff].map(({ id }) => id);

  test('refuses what is not on offer with a reason, does what is, and changes no position it is given', () => {
    fc.assert(
      fc.property(chances, fc.nat(), anyEvent(ids), (chance, turn, event) => {
        const { positions } = playBy(persona, chance);
        const position = frozen(positions[turn % positions.length]);
        if (!position) return;
        const talk = fastTalk(persona, chance.seed);
        const outcome = step(talk, position, event);
        const count = wordsOf(talk.beatOf(position.beat).lines[position.spokenAs]).length;
        const says = [...replies(talk, position), ...hand(talk, position)].map(({ move }) => move.id);
        const cuts = canCutIn(talk, position) ? cutIns(talk, position).map(({ move }) => move.id) : [];
        const offered =
          !position.ended &&
          (event.type === 'say'
            ? says.includes(event.move)
            : event.type !== 'cut-in' || (cuts.includes(event.move) && event.word >= 1 && event.word < count));
        expect(outcome.type === 'refused').toBe(!offered);
        if (outcome.type === 'refused') expect(outcome.reason).toMatch(/^\S.*\.$/);
      }),
      PLAYS,
    );
  });

  test('ends within a bound, in an ending of the file, and nothing is heard twice', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const { positions, turns } = playBy(persona, chance);
        const { ended, heard } = positions.at(-1) ?? {};
        expect(turns.length).toBeLessThan(TURNS_MOST / 2);
        expect(persona.endings.map(({ id }) => id)).toContain(ended?.ending);
        expect(new Set(heard).size).toBe(heard?.length);
      }),
      { numRuns: 200 },
    );
  });

  test('the ending is the first whose condition holds', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const position = playBy(persona, chance).positions.at(-1);
        if (!position) return;
        expect(position.ended?.ending).toBe(persona.endings.find(({ when }) => holds(when, position))?.id);
      }),
      PLAYS,
    );
  });

  test('the jolt comes at most once, between topics, while the bond is whole, and is nobody’s', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const { positions, turns } = playBy(persona, chance);
        const after = fastTalk(persona, chance.seed).arrangement.joltAfter ?? Infinity;
        const came = turns.flatMap((turn, index) =>
          turn.next === persona.jolt?.beat && turn.beat !== persona.jolt.beat ? [index] : [],
        );
        expect(came.length).toBeLessThanOrEqual(1);
        for (const index of came) {
          const { reasons, broke } = turns[index] ?? {};
          const last = reasons?.at(-1);
          expect(positions[index]?.topicsBegun).toBeGreaterThanOrEqual(after);
          expect(last).toMatchObject({ act: 'jolt', before: { bond: 'intact' } });
          expect(last?.after.bond).not.toBe('intact');
          expect(broke?.by).toBe('nobody');
        }
      }),
      PLAYS,
    );
  });

  test('a cue the medium hides never shows, and one is always on show', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const { positions, turns, opening } = playBy(persona, chance);
        const shown = [opening.speech, ...turns.map(({ hers }) => hers)].flatMap(({ cues }) => cues);
        expect(shown.filter((cue) => !shows(persona.setting.medium, cue))).toEqual([]);
        for (const { showing } of positions) expect(showing.length).toBeGreaterThan(0);
      }),
      PLAYS,
    );
  });

  test('her open line makes it as deep as it is, and depth never falls', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const { positions } = playBy(persona, chance);
        const depths = positions.map(({ rapport }) => rapport.depth);
        expect(depths).toEqual(depths.toSorted((a, b) => a - b));
        for (const { beat, spokenAs, floor, rapport } of positions)
          if (floor === 'hers' && spokenAs === 'open')
            expect(rapport.depth).toBeGreaterThanOrEqual(persona.beats.find(({ id }) => id === beat)?.depth ?? 0);
      }),
      PLAYS,
    );
  });

  test('each turn says where it came from, where it went, and why, without a gap', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const { positions, turns } = playBy(persona, chance);
        for (const [index, { reasons, before, after, shown, next, beat }] of turns.entries()) {
          expect(before).toEqual(positions[index]?.rapport);
          expect(after).toEqual(positions[index + 1]?.rapport);
          expect(shown).toBe(positions[index]?.showing);
          expect([beat, next]).toEqual([positions[index]?.beat, positions[index + 1]?.beat]);
          expect(reasons[0]?.before).toEqual(before);
          for (const [place, reason] of reasons.entries())
            if (place && reason.act !== 'jolt') expect(reason.before).toEqual(reasons[place - 1]?.after);
        }
      }),
      PLAYS,
    );
  });

  test('words that stay unsaid are said only when she has the floor again, whole and once', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const { positions, turns } = playBy(persona, chance);
        for (const [index, { hers }] of turns.entries()) {
          const kept = hers.utterances.filter(({ part }) => part === 'kept').map(({ text }) => text);
          const unsaid = positions[index]?.unfinished?.unsaid;
          const still = positions[index + 1]?.unfinished?.unsaid;
          expect(kept).toEqual(kept.length ? [unsaid] : []);
          if (kept.length) expect(still).toBeUndefined();
          else if (unsaid !== undefined) expect(still).not.toBeUndefined();
        }
      }),
      PLAYS,
    );
  });

  test('XState plays it as the fast form does', () => {
    for (let seed = 0; seed < 6; seed++) {
      const { events, turns } = playOut(fastTalk(persona, seed), drawsFrom(seed), seed * 2);
      let position = playOut(fastTalk(persona, seed), drawsFrom(seed), seed * 2).opening.position;
      const talk = { ...talkWith(persona), seed, arrangement: fastTalk(persona, seed).arrangement };
      for (const [index, event] of events.entries()) {
        const outcome = step(talk, position, event);
        if (outcome.type !== 'turn') throw new Error(`${writeEvent(event)} was not a turn.`);
        expect(outcome.turn).toEqual(turns[index]);
        position = outcome.position;
      }
    }
  });

  test('can be written down and read back, event by event', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        for (const event of playBy(persona, chance).events) expect(readEvent(writeEvent(event), 99)).toEqual(event);
      }),
      { numRuns: 30 },
    );
  });

  test('can be left at any turn', () => {
    const { positions } = playOut(fastTalk(persona), drawsFrom(3), 8);
    for (const position of positions.slice(0, -1))
      expect(converse(fastTalk(persona), 'leave', position).position.ended).toEqual({ by: 'you', ending: null });
  });
});

describe('an event in words', () => {
  test.for([
    ['what-label', { type: 'say', move: 'what-label' }],
    ['cut in no', { type: 'cut-in', move: 'no', word: 7 }],
    ['cut in no at 3', { type: 'cut-in', move: 'no', word: 3 }],
    ['  cut  in no  at 3 ', { type: 'cut-in', move: 'no', word: 3 }],
    ['silence short', { type: 'silence', length: 'short' }],
    ['silence long', { type: 'silence', length: 'long' }],
    ['look away', { type: 'look-away' }],
    ['notice', { type: 'notice' }],
    ['leave', { type: 'leave' }],
    ['', null],
    ['silence', { type: 'say', move: 'silence' }],
    ['Silence', null],
    ['cut in', null],
    ['cut in no at', null],
    ['cut in no at 0', null],
    ['cut in no at 1.5', null],
    ['cut in no at seven', null],
    ['cut in no at 3 please', null],
    ['what label', null],
    ['9-lives', null],
  ] as const)('"%s"', ([written, event]) => {
    expect(readEvent(written, 7)).toEqual(event);
  });

  test('any text is an event or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const event = readEvent(text, 1);
        if (event) expect(readEvent(writeEvent(event), 1)).toEqual(event);
      }),
    );
  });
});
