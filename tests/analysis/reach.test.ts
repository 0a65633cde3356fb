// A walk in width: every place, every ending, and the shortest way to it.
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/analysis/explore.ts';
import { reachOf } from '../../src/analysis/reach.ts';
import { createStudy } from '../../src/analysis/study.ts';
import { played } from '../../src/analysis/talked.ts';
import { parsePersona } from '../../src/persona/parse.ts';
import { startFrom } from '../../src/persona/template.ts';
import { beat, room, smallPersona } from '../support/smallPersona.ts';

const { persona: tom } = parsePersona((await startFrom('coworker')).text);
if (!tom) throw new Error('The template does not parse.');

describe('where a talk can come to', { timeout: 60_000 }, () => {
  test('is what a walk in depth comes to as well', () => {
    const walk = explore(createStudy(tom, 0).talk, 1_000_000);
    const reach = reachOf(createStudy(tom, 0).board);
    expect(reach).toMatchObject({ places: walk.places, scripts: walk.scripts, rapports: walk.rapports });
    expect(reach?.beats).toEqual(walk.beats);
    expect(new Set(reach?.endings.map(({ id }) => id))).toEqual(walk.endings);
    expect(reach?.stances).toEqual(new Set(['open', 'guarded', 'disengaged']));
  });

  test('each ending has a talk that ends so, soonest first', () => {
    const { talk, board } = createStudy(tom, 0);
    const endings = reachOf(board)?.endings ?? [];
    expect(endings.length).toBeGreaterThan(3);
    for (const { id, by, events } of endings) {
      const { position, moments } = played(talk, events);
      expect(position.ended).toEqual({ by, ending: id });
      expect(moments).toHaveLength(events.length);
    }
    const counts = endings.map(({ events }) => events.length);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  });

  test('no shorter talk ends: one reply less, and it goes on', () => {
    const persona = smallPersona({
      beats: [
        beat('boat'),
        beat('sold'),
        beat('roof', { topic: 'rain' }),
        beat('kettle', { topic: 'close', moves: [room('a', 'end'), room('b', 'end')] }),
      ],
    });
    const { board } = createStudy(persona, 0);
    const soonest = reachOf(board)?.endings.find(({ by }) => by === 'script');
    expect(soonest?.events).toHaveLength(4); // four lines, an answer each
  });

  test('is told as it goes, and given up where there is too much of it', () => {
    const told: number[] = [];
    expect(reachOf(createStudy(tom, 0).board, (places) => told.push(places), 100)).toBeNull();
    expect(told).toEqual([]);
  });
});
