import { ONWARD } from '../references.ts';
import type { Rule } from '../rule.ts';
import { reachedFrom, waysOf } from './flow.ts';
import { listed } from './inFile.ts';

const EXITS: ReadonlySet<string> = new Set(ONWARD);

export const loopWithoutExit: Rule = {
  code: 'loop-without-exit',
  group: 'structure',
  severity: 'warning',
  title: 'Beats that lead only to each other',
  sentence: 'From this beat every way leads back among the same few beats.',
  why: 'No beat is heard twice, so the talk would leave them for the next topic in the middle of a thought.',
  mend: 'Let one of the moves lead to "next", to "end" or to another beat.',
  bad: [
    ['"about": "roof" }, "to": "next"', '"about": "roof" }, "to": "trolley"'],
    ['"to": "gist" }, "to": "next"', '"to": "gist" }, "to": "trolley"'],
    ['"gesture": "advise" }, "to": "next"', '"gesture": "advise" }, "to": "trolley"'],
    ['"level": 1 }, "to": "next"', '"level": 1 }, "to": "trolley"'],
    ['      "moves": [\n        { "id": "who-gets', '      "moves": ▸[\n        { "id": "who-gets'],
  ],
  check: (persona) => {
    const ways = waysOf(persona);
    const told = new Set<string>();
    return persona.beats.flatMap(({ id }, index) => {
      const around = reachedFrom(ways, [id]);
      const leaves = [...around].some((one) => (ways.get(one) ?? []).some((to) => EXITS.has(to)));
      if (leaves || told.has(id)) return [];
      for (const one of around) told.add(one);
      const sentence =
        around.size === 1
          ? `Every move of "${id}" leads to "${id}" again.`
          : `${listed([...around])} lead only to each other, and never on.`;
      return [{ path: ['beats', index, 'moves'], sentence }];
    });
  },
};
