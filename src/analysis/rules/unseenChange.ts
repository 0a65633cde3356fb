import type { Turn } from '../../dialogue/turn.ts';
import type { RuleFinding } from '../../persona/rule.ts';
import { repliesIn } from '../../persona/rules/inFile.ts';
import type { Persona } from '../../persona/schema.ts';
import type { WalkedRule } from './walked.ts';

/** The reply that should have shown it: the one that was given. */
function placeOf(persona: Persona, { beat, before, after, hers }: Turn): RuleFinding {
  const moved =
    before.stance === after.stance ? 'the bond can break' : `she can go from ${before.stance} to ${after.stance}`;
  const words = hers.utterances.flatMap(({ part, text }) => (part === 'reaction' ? [text] : []));
  const given = repliesIn(persona).find(({ it }) =>
    words.length ? [...it.says, ...(it.action === undefined ? [] : [it.action])].join(' ') === words.join(' ') : false,
  );
  return given
    ? { path: given.path, sentence: `With this reply ${moved}, as at "${beat}", and it has no cue that shows.` }
    : {
        path: ['beats', persona.beats.findIndex(({ id }) => id === beat)],
        sentence: `At "${beat}" ${moved}, and nothing she says or does then has a cue.`,
      };
}

export const unseenChange: WalkedRule = {
  code: 'unseen-change',
  group: 'dynamics',
  severity: 'warning',
  title: 'A change nobody could see',
  sentence: 'She changes for the worse, and nothing she says or does then has a cue.',
  why: 'What had no cue cannot be noticed, and a turn is never held against somebody who had nothing to go by.',
  mend: 'Give the reaction a cue that is not words: a gaze, a hand, a pause.',
  bad: [
    [
      '"open": { "says": ["Oh. In the lift."], "cues": [{ "channel": "hands", "clarity": 3, "shows": "Her hands come down.", "pose": { "hands": "flat" } }], "view"',
      '"open": ▸{ "says": ["Oh. In the lift."], "view"',
    ],
  ],
  check: ({ persona, unseen }) => {
    const told = new Map<string, RuleFinding>();
    for (const turn of unseen.values()) {
      const found = placeOf(persona, turn);
      const key = found.path.join(' ');
      if (!told.has(key)) told.set(key, found);
    }
    return [...told.values()];
  },
};
