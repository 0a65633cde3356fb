import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoard, scriptOf } from '../../src/analysis/board.ts';
import { rapportKey, scriptKeys } from '../../src/analysis/placeKey.ts';
import { start, step } from '../../src/dialogue/step.ts';
import { buildTalk, characterOf } from '../../src/dialogue/talk.ts';
import { walker } from '../../src/rapport/walk.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

describe('the board goes where step() goes', () => {
  it.each(SHIPPED)('%s: any play on the board is the same play in the talk', { timeout: 120_000 }, (id) => {
    const persona = shipped(id);
    const talks = [0, 1].map((seed) => buildTalk(persona, seed, { react: walker(characterOf(persona)) }));
    const boards = talks.map((talk) => ({ talk, board: createBoard(talk), key: scriptKeys(talk) }));
    fc.assert(
      fc.property(fc.nat(1), fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), (seed, choices) => {
        const one = boards[seed];
        if (!one) throw new Error(`There is no board for seed ${seed}.`);
        const { talk, board, key } = one;
        let place = board.start;
        let { position } = start(talk);
        for (const choice of choices) {
          if (board.ended(place)) break;
          const events = board.events(scriptOf(place));
          const number = choice % events.length;
          const event = events[number];
          if (!event) throw new Error('A place that has not ended offers at least one event.');
          place = board.move(place, number);
          const outcome = step(talk, position, event);
          if (outcome.type !== 'turn') throw new Error(`${JSON.stringify(event)} was on the board and is no turn.`);
          position = outcome.position;
          expect(key(board.positionAt(place))).toBe(key(position));
          expect(rapportKey(board.positionAt(place).rapport)).toBe(rapportKey(position.rapport));
        }
        expect(board.ended(place)).toBe(position.ended !== null);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
