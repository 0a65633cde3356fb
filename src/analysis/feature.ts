// What of a rapport the script can ask about in one turn, as one small number: two turns with the same feature go the
// same way. The board relies on it; a test holds it against `step()` place by place.
import type { Rapport } from '../rapport/rapport.ts';

const STANCE = { open: 0, guarded: 1, disengaged: 2 } as const;
const BOND = { intact: 0, withdrawal: 1, confrontation: 2 } as const;

/** What every place asks: has she left, how does she stand, is the bond whole. */
export const commonOf = (now: Rapport): number =>
  (STANCE[now.stance] * 2 + (now.bond === 'intact' ? 0 : 1)) * 2 + (now.left ? 1 : 0);

/** What only conditions ask, where there are any: trust, depth, the kind of break, a pretence come out. */
export const particularOf = (now: Rapport): number =>
  ((now.trust * 4 + now.depth) * 3 + BOND[now.bond]) * 2 + (now.ground === 'exposed' ? 1 : 0);

/** What is asked of how she was before: the bond. */
export const bondOf = (now: Rapport): number => BOND[now.bond];

/** Did the bond come whole again in this step? */
export const mends = (before: Rapport, after: Rapport): boolean =>
  before.bond !== 'intact' && after.bond === 'intact' && !after.left;
