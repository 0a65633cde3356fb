// What of a rapport the script can ask about in one turn, as one small number: two turns with the same feature go the
// same way. The board relies on it; a test holds it against `step()` place by place.
import type { Condition } from '../persona/script.ts';
import type { Rapport } from '../rapport/rapport.ts';

const STANCE = { open: 0, guarded: 1, disengaged: 2 } as const;
const BOND = { intact: 0, withdrawal: 1, confrontation: 2 } as const;

/** What every place asks: has she left, how does she stand, is the bond whole. */
const commonOf = (now: Rapport): number =>
  (STANCE[now.stance] * 2 + (now.bond === 'intact' ? 0 : 1)) * 2 + (now.left ? 1 : 0);

/**
 * What only conditions ask, and only as finely as these ask it: trust and depth by the thresholds named, the kind of a
 * break and a pretence come out if any of them asks for that.
 */
export function particularsOf(conditions: readonly Condition[]): (now: Rapport) => number {
  const cuts = (from: (one: Condition) => readonly (number | undefined)[]) =>
    [...new Set(conditions.flatMap(from))].filter((one) => one !== undefined);
  const trusts = cuts((one) => [one.trustAtLeast, one.trustAtMost === undefined ? undefined : one.trustAtMost + 1]);
  const depths = cuts((one) => [one.depthAtLeast, one.depthAtMost === undefined ? undefined : one.depthAtMost + 1]);
  const kinds = conditions.some(({ bond }) => bond?.some((one) => one !== 'intact'));
  const exposed = conditions.some((one) => one.exposed !== undefined);
  const above = (marks: readonly number[], value: number) => marks.filter((mark) => value >= mark).length;
  return (now) =>
    ((above(trusts, now.trust) * 4 + above(depths, now.depth)) * 3 + (kinds ? BOND[now.bond] : 0)) * 2 +
    (exposed && now.ground === 'exposed' ? 1 : 0);
}

/** What is asked of how she was before: the bond. */
const bondOf = (now: Rapport): number => BOND[now.bond];

/** Did the bond come whole again in this step? */
export const mends = (before: Rapport, after: Rapport): boolean =>
  before.bond !== 'intact' && after.bond === 'intact' && !after.left;

/** What every place asks of a turn: how she is after it, how the bond was before, whether a need was met, and a mending. */
export const featureOf = (before: Rapport, after: Rapport, mended: boolean): number => {
  const helped = after.met !== 0 && after.met !== before.met ? 1 : 0;
  return ((commonOf(after) * 3 + bondOf(before)) * 2 + helped) * 2 + (mended ? 1 : 0);
};
/** Above every feature. */
export const FEATURES = 144;

/**
 * Features that cannot be told apart where they are asked, as one: by feature, the least that stands for it.
 * @param asked.helped she has been cut off, and a need met keeps her there
 * @param asked.stance something new may be said, and is said in her stance
 * @param asked.kind some condition asks of which kind a mended break was
 */
export function featuresMerged(asked: {
  readonly helped: boolean;
  readonly stance: boolean;
  readonly kind: boolean;
}): Uint8Array {
  return Uint8Array.from({ length: FEATURES }, (_none, feature) => {
    const mended = feature % 2;
    const helped = asked.helped ? (feature >> 1) % 2 : 0;
    const rest = feature >> 2;
    const bond = asked.kind ? rest % 3 : Math.min(1, rest % 3);
    const common = Math.floor(rest / 3);
    return (((asked.stance ? common : common % 4) * 3 + bond) * 2 + helped) * 2 + mended;
  });
}
