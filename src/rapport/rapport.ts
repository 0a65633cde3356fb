// How she is with you: the whole of it, as small integers and a few words. model-spec.md §2.
import type { Medium, Bond, Stance } from '../persona/vocabulary.ts';
import type { Temperament } from '../persona/schema.ts';
import type { Family } from './act.ts';

/** What a broken bond needs, as bits: so that what has been met is one small number. */
export const PRESENCE = 1;
export const CURIOSITY = 2;
export const SPACE = 4;
export const OWNED = 8;
export const NEEDS = [
  { bit: PRESENCE, name: 'presence' },
  { bit: CURIOSITY, name: 'curiosity' },
  { bit: SPACE, name: 'space' },
  { bit: OWNED, name: 'owned' },
] as const;
export type NeedName = (typeof NEEDS)[number]['name'];

export const EASE_MOST = 8;
export const TRUST_MOST = 3;
export const DEPTH_MOST = 3;

/** A clean run towards trust (0–2), one wasted turn pending, or one off move pending. */
export type Flow = 0 | 1 | 2 | 'idle' | 'slip';

export interface Rapport {
  readonly ease: number; // 0–8, fast
  readonly stance: Stance; // follows ease and bond, with memory
  readonly trust: number; // 0–3, slow; caps ease at 5 + trust
  readonly depth: number; // 0–3, only rises
  readonly bond: Bond;
  readonly strain: number; // 0 while intact, else 1–3
  readonly met: number; // the needs met in this break, as bits
  readonly grace: boolean; // a fresh withdrawal: the first unheeded turn is spared the strain
  readonly lastFamily: Family; // family of the run of fitting moves
  readonly lastCount: number; // 0–2, its length
  readonly flow: Flow;
  readonly ground: 'none' | 'lied' | 'exposed'; // a pretence planted, found out
  readonly adapted: boolean; // the gap of manner bridged
  readonly left: boolean; // she has ended the talk; final
}

/** Who the person is to the model: the temperament of the file, and the medium of the talk. */
export interface Character extends Temperament {
  readonly medium: Medium;
}

/**
 * The stance that follows ease and bond, with memory (hysteresis): opening takes 6, staying open 5; at 1 she
 * disengages, at 3 she is back to guarded. A broken bond is never open.
 */
export function stanceAfter(stance: Stance, ease: number, broken: boolean): Stance {
  const from = broken && stance === 'open' ? 'guarded' : stance;
  if (ease >= (from === 'open' ? 5 : 6)) return broken ? 'guarded' : 'open';
  return ease <= (from === 'disengaged' ? 2 : 1) ? 'disengaged' : 'guarded';
}

/** How she is with you before the first word. */
export function startingRapport(character: Character): Rapport {
  return {
    ease: character.ease,
    stance: stanceAfter('guarded', character.ease, false),
    trust: character.trust,
    depth: 0,
    bond: 'intact',
    strain: 0,
    met: 0,
    grace: false,
    lastFamily: 'none',
    lastCount: 0,
    flow: 0,
    ground: 'none',
    adapted: false,
    left: false,
  };
}

/** How high ease can climb now. It limits gains only: ease already above it stays. */
export const ceilingOf = (character: Character, now: Rapport): number =>
  5 + now.trust - (character.styleGap === 1 && !now.adapted ? 1 : 0);

/** Ease after one step up, under the ceiling. */
export const lifted = (character: Character, now: Rapport, by: number): number =>
  Math.min(EASE_MOST, Math.max(now.ease, Math.min(ceilingOf(character, now), now.ease + by)));

/** What this break needs, as bits. At strain 3 both presence and owning are needed (claims 52–54). */
export function needed(bond: Bond, strain: number): number {
  if (bond === 'intact') return 0;
  const needs = CURIOSITY | SPACE | (bond === 'withdrawal' ? PRESENCE : OWNED);
  return strain >= 3 ? needs | PRESENCE | OWNED : needs;
}

/** The more strain, the lower ease is held while the bond is broken: at strain 3, 4. */
export const heldDown = (strain: number, ease: number): number =>
  Math.max(0, Math.min(strain >= 3 ? 4 : EASE_MOST, ease));

/** The one canonical form of having left: nothing of the mood remains, what was learnt does. */
export const gone = (now: Rapport): Rapport => ({
  ...now,
  ease: 0,
  stance: 'disengaged',
  bond: 'intact',
  strain: 0,
  met: 0,
  grace: false,
  lastFamily: 'none',
  lastCount: 0,
  flow: 0,
  left: true,
});
