// Everything analysis needs of one person and one seed, built once: the talk on the fast form of the chart, its board, and
// the outlook that remembers what it has found.
import { buildTalk, characterOf, type Talk } from '../dialogue/talk.ts';
import type { Arrangement } from '../dialogue/arrange.ts';
import type { Persona } from '../persona/schema.ts';
import { walker } from '../rapport/walk.ts';
import { createBoard, type Board } from './board.ts';
import { createOutlook, type Outlook } from './outlook.ts';

export interface Study {
  readonly talk: Talk;
  readonly board: Board;
  readonly outlook: Outlook;
}

/** Opens a study; it grows as questions are asked of it. */
export function createStudy(persona: Persona, seed: number, arrangement?: Arrangement): Study {
  const talk = buildTalk(persona, seed, {
    react: walker(characterOf(persona)),
    ...(arrangement ? { arrangement } : {}),
  });
  const board = createBoard(talk);
  return { talk, board, outlook: createOutlook(board) };
}
