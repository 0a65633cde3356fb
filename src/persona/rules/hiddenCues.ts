import type { Rule } from '../rule.ts';
import { CUE_LOSS } from '../vocabulary.ts';
import { linesIn } from './inFile.ts';

export const hiddenCues: Rule = {
  code: 'hidden-cues',
  group: 'structure',
  severity: 'warning',
  title: 'A line with nothing to read',
  sentence: 'The medium takes every cue of this line away.',
  why: 'Nothing could be noticed, and nobody is held to what could not be noticed.',
  mend: 'Give the line a cue that gets through: a voice, a pause, the length of an answer.',
  bad: [
    ['"medium": "in person"', '"medium": "phone"'],
    [
      '"cues": [{ "channel": "hands", "clarity": 2, "shows": "She holds',
      '"cues": ▸[{ "channel": "hands", "clarity": 2, "shows": "She holds',
    ],
  ],
  check: (persona) => {
    const { medium } = persona.setting;
    return linesIn(persona).flatMap(({ it: { cues }, path }) =>
      cues.some(({ channel, clarity }) => clarity > (CUE_LOSS[medium][channel] ?? 0))
        ? []
        : [{ path: [...path, 'cues'], sentence: `None of these cues gets through ${THROUGH[medium]}.` }],
    );
  },
};

const THROUGH = { 'in person': 'in person', video: 'on video', phone: 'on the phone' } as const;
