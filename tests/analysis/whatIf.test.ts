// What she would have said, against the one step and against what the outlook knows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GOOD_ENOUGH, optionsAt } from '../../src/analysis/judgement.ts';
import { LOOKS_AHEAD } from '../../src/analysis/outlook.ts';
import { createStudy, type Study } from '../../src/analysis/study.ts';
import { BEST_LINE_TURNS, bestLine, sayable, whatIf } from '../../src/analysis/whatIf.ts';
import { step } from '../../src/dialogue/step.ts';
import { replay, type Timeline } from '../../src/session/replay.ts';
import { drawsFrom, eventBy } from '../support/randomPlay.ts';
import { shipped } from '../support/shipped.ts';
import { smallFile, smallPersona } from '../support/smallPersona.ts';

const nora = createStudy(smallPersona(), 0);
const mara = createStudy(shipped('mara'), 6);

/** A talk of so many turns, by chance. */
function talkOf({ talk }: Study, turns: number, chance: number): Timeline {
  const draw = drawsFrom(chance);
  let timeline = replay(talk, []);
  const entries = [];
  while (entries.length < turns && !timeline.position.ended) {
    entries.push({ event: eventBy(talk, timeline.position, draw()), at: entries.length });
    timeline = replay(talk, entries);
  }
  return timeline;
}

const said = (id: string) => ({ event: { type: 'say', move: id } as const, at: 0 });

describe('what she would have said', { timeout: 60_000 }, () => {
  test('her reaction is the one she has when it is done', () => {
    const timeline = talkOf(mara, 3, 11);
    for (const { event } of optionsAt(mara, timeline.position)) {
      const outcome = step(mara.talk, timeline.position, event);
      expect(whatIf(mara, timeline, event).turn).toEqual(outcome.type === 'turn' ? outcome.turn : null);
    }
  });

  test('her next line comes after the best there then was to do', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(), fc.nat(30), (turns, chance, which) => {
        const timeline = talkOf(nora, turns, chance);
        const options = optionsAt(nora, timeline.position);
        const event = options[which % Math.max(1, options.length)]?.event;
        if (!event) return;
        const { turn, onward } = whatIf(nora, timeline, event);
        const first = step(nora.talk, timeline.position, event);
        if (first.type !== 'turn') throw new Error('It was on offer.');
        expect(turn).toEqual(first.turn);
        expect(onward === null).toBe(first.position.ended !== null);
        if (onward === null) return;
        const second = step(nora.talk, first.position, onward.event);
        if (second.type !== 'turn') throw new Error('She had something to say.');
        const { board, outlook } = nora;
        expect(outlook.after(board.placeOf(second.position), LOOKS_AHEAD)).toBe(
          outlook.best(board.placeOf(first.position), LOOKS_AHEAD),
        );
      }),
    );
  });

  test('what cannot be done there is not made up', () => {
    const timeline = talkOf(nora, 0, 0);
    expect(() => whatIf(nora, timeline, { type: 'say', move: 'tea' })).toThrow('cannot be done here');
  });
});

describe('words that are said only once', () => {
  const file = smallFile();
  const hand = file['hand'] as readonly { readonly id: string }[];
  const once = createStudy(
    smallPersona({ hand: hand.map((move) => (move.id === 'sorry' ? { ...move, once: true } : move)) }),
    0,
  );
  const offered = (timeline: Timeline) =>
    sayable(once.talk, timeline, optionsAt(once, timeline.position)).map(({ event }) =>
      event.type === 'say' ? event.move : event.type,
    );

  test('are there until they have been said, and not after', () => {
    expect(offered(replay(once.talk, []))).toContain('sorry');
    const after = replay(once.talk, [said('sorry')]);
    expect(after.stopped).toBeNull();
    expect(offered(after)).not.toContain('sorry');
    expect(offered(after)).toContain('check-in');
  });
});

describe('one good way on', { timeout: 60_000 }, () => {
  test('every turn of it loses nothing, and it ends when the talk does', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(), (turns, chance) => {
        const timeline = talkOf(nora, turns, chance);
        const { turns: line } = bestLine(nora, timeline);
        let here = timeline.position;
        for (const { event, turn } of line) {
          expect(optionsAt(nora, here).find((option) => option.loss === 0)).toBeDefined();
          const outcome = step(nora.talk, here, event);
          if (outcome.type !== 'turn') throw new Error('The best line does what cannot be done.');
          const lost = optionsAt(nora, here).find((one) => JSON.stringify(one.event) === JSON.stringify(event));
          expect(lost?.loss).toBe(0);
          expect(turn).toEqual(outcome.turn);
          here = outcome.position;
        }
        expect(line.length === BEST_LINE_TURNS || here.ended !== null).toBe(true);
      }),
    );
  });

  test('says when it is one of several', () => {
    const timeline = talkOf(mara, 3, 11);
    const good = optionsAt(mara, timeline.position).filter(({ loss }) => loss <= GOOD_ENOUGH);
    expect(bestLine(mara, timeline).several).toBe(good.length > 1);
  });
});
