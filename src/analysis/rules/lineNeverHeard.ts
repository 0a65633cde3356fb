import type { Persona } from '../../persona/schema.ts';
import { targetsOf } from '../../persona/rules/inFile.ts';
import { STANCES, type Stance } from '../../persona/vocabulary.ts';
import type { WalkedRule } from './walked.ts';

/** Every way to the beat asks for another stance: then the line is only there because the file needs all three. */
function keptOut({ beats, close, topics, jolt }: Persona, beat: string, stance: Stance): boolean {
  if (jolt?.beat === beat || topics.some(({ entry }) => entry === beat)) return false;
  const ways = [
    ...close.filter((one) => one.beat === beat).map(({ when }) => when),
    ...beats.flatMap(({ moves }) =>
      moves
        .filter(({ to }) => targetsOf(to).includes(beat))
        .flatMap(({ to }) =>
          typeof to === 'string' ? [undefined] : to.filter((one) => one.beat === beat).map(({ when }) => when),
        ),
    ),
  ];
  return ways.every((when) => {
    const all = when === undefined ? [] : Array.isArray(when) ? when : [when];
    return all.length > 0 && all.every((one) => one.stance !== undefined && !one.stance.includes(stance));
  });
}

export const lineNeverHeard: WalkedRule = {
  code: 'line-never-heard',
  group: 'dynamics',
  severity: 'warning',
  title: 'A line nobody hears',
  sentence: 'In no play does she speak this line in this stance.',
  why: 'Words were written that no learner will ever hear; or the talk moves less than you think.',
  mend: 'Look at what comes before it: whether anything there can bring her into that stance.',
  bad: [
    [
      '"close": [{ "beat": "envelope" }]',
      '"close": [{ "beat": "envelope", "when": { "exposed": true, "trustAtLeast": 2 } }]',
    ],
    ['"id": "envelope"', '"id": ▸"envelope"'],
  ],
  check: ({ persona, heard }) => {
    const starts = persona.opening[0];
    return persona.beats.flatMap(({ id }, index) => {
      if (id === starts) return []; // she begins as she begins
      const missed = STANCES.filter((stance) => !heard.has(`${id} ${stance}`) && !keptOut(persona, id, stance));
      if (missed.length === STANCES.length)
        return [{ path: ['beats', index, 'id'], sentence: `No play ever comes to "${id}".` }];
      return missed.map((stance) => ({
        path: ['beats', index, 'lines', stance],
        sentence: `No play ever hears "${id}" ${stance}.`,
      }));
    });
  },
};
