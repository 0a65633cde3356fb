// The walk of the rules against the other walk there is, and against the step itself.
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/analysis/explore.ts';
import { alwaysAtHand } from '../../src/analysis/rules/actsOf.ts';
import { createGame } from '../../src/analysis/rules/rote.ts';
import { walk } from '../../src/analysis/rules/walked.ts';
import { createStudy } from '../../src/analysis/study.ts';
import { parsePersona } from '../../src/persona/parse.ts';
import { exampleOf } from '../../src/persona/rulePage.ts';

const { persona } = parsePersona(exampleOf([]).text);
if (!persona) throw new Error('Ada does not parse.');
const ada = persona;
const walked = walk(ada);

describe('Ada, walked for the rules', { timeout: 120_000 }, () => {
  test('comes to the very beats and endings the other walk comes to', () => {
    const walks = ada.orders.map((_order, seed) => explore(createStudy(ada, seed).talk, 2_000_000));
    const beats = new Set([...walked.heard].map((one) => one.split(' ')[0]));
    expect(beats).toEqual(new Set(walks.flatMap((one) => [...one.beats])));
    expect(walked.endings).toEqual(new Set(walks.flatMap((one) => [...one.endings])));
  });

  test('every stand has a way to be in, and each reply a worth for each of them', () => {
    expect(walked.weighed.length).toBe(walked.stands.length);
    for (const { stand, moves, whole, broken } of walked.weighed) {
      expect(whole.length + broken.length).toBe(stand.rapports.length);
      expect([...whole, ...broken].every((row) => row.length === moves.length)).toBe(true);
    }
  });

  test('her first line is heard as she begins, and nothing she hides from the start is', () => {
    expect([...walked.heard].filter((one) => one.startsWith('trolley '))).toEqual(['trolley open']);
    expect([...walked.reached].toSorted()).toEqual(['disengaged', 'guarded', 'open']);
    expect(walked.unbroken).toBe(false);
    expect([...walked.hopeless]).toEqual([]);
  });

  test('murmuring comes to nothing, by definition, and no play to more than all', () => {
    const [study] = walked.studies;
    if (!study) throw new Error('There is no study.');
    const game = createGame(study);
    expect(game.share(['ack'])).toBe(0);
    for (const act of game.acts) expect(game.share([act])).toBeLessThanOrEqual(1);
    expect(alwaysAtHand(study.talk)).toEqual(expect.arrayContaining(['name', 'check_in', 'sorry', 'space', 'ack']));
  });
});
