// How she stood, as rows of words and numbers, and what one turn changed in it.
import type { Character, Rapport } from '../../rapport/rapport.ts';
import { standingLines, type StandingLine } from '../model/standing.ts';
import { modelText } from '../text/model.ts';
import { replayText } from '../text/replay.ts';

const { state } = modelText;
const { facts: words } = replayText;

/** Every variable, in words and number. */
export const factsOf = (character: Character, now: Rapport): readonly StandingLine[] => [
  [words.stance, null, words.stanceWords(now)],
  [words.bond, null, words.bondWords(now)],
  ...standingLines(character, now),
  [words.inARow, null, words.inARowWords(now)],
  [words.manner, null, words.mannerWords(now)],
];

/** What a turn moved, each as "from to". */
export function movedBetween(before: Rapport, after: Rapport): readonly StandingLine[] {
  const moved = (name: string, from: number | string, to: number | string): readonly StandingLine[] =>
    from === to ? [] : [[name, null, words.moved(from, to)]];
  return [
    ...moved(words.stance, words.stanceWords(before), words.stanceWords(after)),
    ...moved(words.bond, words.bondWords(before), words.bondWords(after)),
    ...moved(state.ease, before.ease, after.ease),
    ...moved(state.trust, before.trust, after.trust),
    ...moved(state.depth, before.depth, after.depth),
    ...moved(state.strain, before.strain, after.strain),
  ];
}
