// What an act does while the bond is broken: model-spec.md §6c. What is on the table does not matter then.
import { levelOf, RESPONSIVE, WORSENING, type Act } from './act.ts';
import type { Outcome } from './feeling.ts';
import {
  CURIOSITY,
  OWNED,
  PRESENCE,
  SPACE,
  heldDown,
  lifted,
  needed,
  type Character,
  type Rapport,
} from './rapport.ts';

/** What each act could meet, best first (claims 49–54). */
function offers(now: Rapport, act: Act): readonly number[] {
  switch (act) {
    case 'space':
      return [SPACE];
    case 'ack':
    case 'simple_refl':
    case 'complex_refl':
      return [PRESENCE];
    case 'name':
      return now.trust > 0 ? [PRESENCE] : [];
    case 'validate':
      return now.bond === 'confrontation' ? [OWNED, PRESENCE] : [PRESENCE];
    case 'follow_up':
    case 'open_q':
    case 'check_in':
      return [CURIOSITY];
    case 'sorry':
      return [OWNED];
    case 'grand_sorry':
      return now.strain >= 3 ? [OWNED] : [];
    default:
      return [];
  }
}

/** Which unmet need this act meets: one act, one need, once; 0 for none. Own it first, if she pushed back. */
export function needMetBy(now: Rapport, act: Act): number {
  const open = needed(now.bond, now.strain) & ~now.met;
  const ownFirst = now.bond === 'confrontation' && !(now.met & OWNED);
  const presenceFirst = now.bond === 'withdrawal' && !(now.met & PRESENCE);
  const meets = (need: number) =>
    (need & open) !== 0 && !(need === CURIOSITY && ownFirst) && !(need === OWNED && presenceFirst);
  return offers(now, act).find(meets) ?? 0;
}

/** Does the act meet a need, and is it the last? */
export const meetsNeed = (now: Rapport, act: Act): boolean => needMetBy(now, act) !== 0;
export const meetsLastNeed = (now: Rapport, act: Act): boolean => {
  const need = needMetBy(now, act);
  return need !== 0 && ((now.met | need) & needed(now.bond, now.strain)) === needed(now.bond, now.strain);
};

/** She has had enough: strain 3 and no need met, at once in a confrontation, in a withdrawal when no ease is left. */
export const hadEnough = (now: Rapport): boolean => now.strain >= 3 && (now.bond === 'confrontation' || now.ease === 0);

/** A new hurt on an open one. */
export const hurtsAgain = (now: Rapport, act: Act): boolean => WORSENING.has(act) || levelOf(act) >= now.depth + 2;

/** The first unheeded turn of a fresh withdrawal is spared the strain, unless it is a grand apology. */
export const forgivenOnce = (now: Rapport, act: Act): boolean => now.grace && act !== 'grand_sorry';

/** The needs are met: the bond holds again, and a prompt repair even helps trust (claims 55, 57). */
export function mended(character: Character, now: Rapport): Outcome {
  const after: Rapport = {
    ...now,
    ease: lifted(character, now, 1),
    strain: 0,
    met: 0,
    grace: false,
    flow: now.strain === 1 ? 2 : 0,
  };
  return { now: after, rule: 'mended' };
}

/** One thing she needed. */
export function needMet(character: Character, now: Rapport, act: Act): Outcome {
  const ease = heldDown(now.strain, lifted(character, now, 1));
  return { now: { ...now, ease, met: now.met | needMetBy(now, act), grace: false }, rule: 'need-met' };
}

export function hurtAgain(character: Character, now: Rapport, act: Act): Outcome {
  const exposed = act === 'common_fake' && character.radar === 1;
  const worse = strained(now, 2, { met: 0 });
  const after: Rapport = exposed ? { ...worse, trust: Math.max(0, now.trust - 2), ground: 'exposed' } : worse;
  return { now: after, rule: 'hurt-again' };
}

export function forgiven(now: Rapport, act: Act): Outcome {
  const cost = RESPONSIVE.has(act) ? 0 : 1;
  return { now: { ...now, ease: heldDown(now.strain, now.ease - cost), grace: false }, rule: 'unheeded-once' };
}

/** You carried on as if nothing had happened; or the apology asked her to look after you. */
export function unheeded(now: Rapport, act: Act): Outcome {
  const apology = act === 'sorry' || act === 'grand_sorry';
  return { now: strained(now, apology ? 2 : 1, {}), rule: apology ? 'made-it-about-you' : 'unheeded' };
}

function strained(now: Rapport, cost: number, change: Partial<Rapport>): Rapport {
  const strain = Math.min(3, now.strain + 1);
  const trust = strain === 3 && now.strain < 3 ? Math.max(0, now.trust - 1) : now.trust;
  return { ...now, ...change, ease: heldDown(strain, now.ease - cost), strain, trust, grace: false };
}
