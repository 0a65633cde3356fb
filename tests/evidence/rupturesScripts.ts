// Claims 35–48 on the shipped persons' talks: what a break shows, and how well it can be noticed.
import type { Persona } from '../../src/persona/schema.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { replay } from '../../src/session/replay.ts';
import type { Entry } from '../../src/session/session.ts';
import type { Turn } from '../../src/dialogue/turn.ts';
import { fastTalk, type Played } from '../support/randomPlay.ts';
import type { ScriptCheck } from './claim.ts';
import { mean } from './model.ts';
import { chancePlays, chanceTurns, wordsIn } from './talks.ts';

const BODY: ReadonlySet<string> = new Set(['gaze', 'face', 'posture', 'hands', 'voice', 'latency']);

/** The noticing score of the talks by chance, with "something shifted" pressed by this rule before each turn. */
function noticed(persona: Persona, presses: (before: Turn, turn: number) => boolean): number {
  const values = chancePlays(persona).flatMap(({ events, turns }: Played, seed) => {
    const entries: readonly Entry[] = events.flatMap((event, turn): readonly Entry[] => {
      const before = turns[turn - 1];
      const pressed: readonly Entry[] =
        before && presses(before, turn) ? [{ event: { type: 'notice' }, at: turn }] : [];
      return [...pressed, { event, at: turn }];
    });
    return scoreOf(replay(fastTalk(persona, seed), entries)).noticing.value ?? [];
  });
  return mean(values);
}

const away = (turn: Turn): boolean =>
  turn.broke !== null || STANCES.indexOf(turn.after.stance) > STANCES.indexOf(turn.before.stance);
const STANCES = ['open', 'guarded', 'disengaged'];

export const RUPTURE_SCRIPTS: ReadonlyMap<number, readonly ScriptCheck[]> = new Map([
  [
    43,
    [
      {
        says: 'in the turn a break opens, body or rhythm shows it',
        holds: (persona) => {
          const breaks = chanceTurns(persona).filter(({ broke, ended }) => broke && !ended);
          return breaks.length > 20 && breaks.every(({ hers }) => hers.cues.some(({ channel }) => BODY.has(channel)));
        },
      },
      {
        says: 'and a turn later, unmended, she says less than when she is open, or speaks of it',
        holds: (persona) => {
          const open = mean(
            chanceTurns(persona)
              .filter(({ after, ended }) => !ended && after.stance === 'open')
              .map(wordsIn),
          );
          const after = chancePlays(persona).flatMap(({ turns }) =>
            turns.flatMap((turn, at) => {
              const next = turns[at + 1];
              return turn.broke && next && !next.ended && next.after.bond !== 'intact' ? [wordsIn(next)] : [];
            }),
          );
          return after.length > 5 && mean(after) < open;
        },
      },
    ],
  ],
  [
    45,
    [
      {
        says: 'pressing never, always or whenever she is brief comes to far less than pressing when she has moved away',
        holds: (persona) => {
          const watching = noticed(persona, away);
          const blind = [
            noticed(persona, () => false),
            noticed(persona, () => true),
            noticed(persona, (_before, turn) => turn % 2 === 1),
          ];
          const byWords = noticed(persona, (before) => wordsIn(before) <= 8);
          return watching >= 0.9 && Math.max(...blind, byWords) <= 0.55;
        },
      },
    ],
  ],
]);
