// What a turn did and what a talk came to, as play and replay print it.
import { NEEDS, type Rapport } from '../rapport/rapport.ts';
import type { Score } from '../scoring/score.ts';
import type { Moment, Timeline } from '../session/replay.ts';

/** How she stands, as a program reads it. */
export const numbers = ({ stance, bond, ease, trust, depth, strain }: Rapport) => ({
  stance,
  bond,
  ease,
  trust,
  depth,
  strain,
});

/** Which needs of a broken bond have been met. */
export const needs = ({ met }: Rapport) => NEEDS.filter(({ bit }) => met & bit).map(({ name }) => name);

/** The rules that answered the turn, and how she stands after it. */
export function reasonsText({ turn, after }: Moment): string {
  const { ease, stance, bond, trust, depth, strain } = after.rapport;
  const broken = `${bond}, strain ${strain}, met: ${needs(after.rapport).join(' ') || 'nothing'}`;
  const state = `ease ${ease}, ${stance}, trust ${trust}, depth ${depth}, ${bond === 'intact' ? 'bond intact' : broken}`;
  return `   [${turn.reasons.map(({ act, rule }) => `${act}: ${rule}`).join('; ')}] on ${turn.table} → ${state}`;
}

/** How it ended. */
export function endingText(name: string, { position: { ended } }: Timeline): string {
  if (!ended) return 'The talk is not over.';
  const who = ended.by === 'her' ? name : ended.by === 'you' ? 'you' : 'the talk itself';
  return `Ended by ${who}: ${ended.ending ?? 'left early'}`;
}

/** The three numbers on one line. */
export function scoreText({ repair, noticing, sustaining }: Score): string {
  const tested = (value: number | null, of: string) =>
    value === null ? 'not tested' : `${value.toFixed(value > 1 ? 1 : 2)}${of}`;
  return `Repair ${tested(repair.value, ' of 10')} · noticing ${tested(noticing.value, '')} · sustaining ${tested(sustaining.value, '')}`;
}
