// The words of a talk that came as a link, which brings only the moves.
import type { Talk } from '../dialogue/talk.ts';
import { changeOf } from './fit.ts';
import { replay } from './replay.ts';
import type { RecordedWords, Session } from './session.ts';
import { turnsOf } from './standing.ts';
import { wayOf } from './tree.ts';
import { wordsOfOpening, wordsOfTurn } from './words.ts';

/**
 * The record with the words its turns had, if this is the very person it was played with. Where the script has changed
 * since, they are not known, and stay out.
 */
export function worded(session: Session, talk: Talk): Session {
  const whole = session.opening && turnsOf(session.turns).every(({ words }) => words);
  if (whole || talk.seed !== session.seed || changeOf(session, talk.persona) !== 'same') return session;
  const found = new Map<string, RecordedWords>();
  let opening = session.opening;
  for (const run of session.runs.keys()) {
    const way = wayOf(session, run);
    const timeline = replay(talk, way);
    opening ??= wordsOfOpening(timeline.opening.speech);
    for (const [index, { id }] of turnsOf(way).entries()) {
      const moment = timeline.moments[index];
      if (moment) found.set(id, wordsOfTurn(moment.turn));
    }
  }
  const turns = session.turns.map((turn) => {
    const words = turn.words ?? found.get(turn.id);
    return words ? { ...turn, words } : turn;
  });
  return opening ? { ...session, opening, turns } : session;
}
