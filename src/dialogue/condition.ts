// Conditions are data; here is what they mean.
import type { Condition, When } from '../persona/script.ts';
import type { Position } from './position.ts';

/** Does the condition, or any one of a list, hold here? No condition always holds. */
export function holds(when: When | undefined, position: Position): boolean {
  if (when === undefined) return true;
  return Array.isArray(when) ? when.some((one) => holdsAll(one, position)) : holdsAll(when, position);
}

function holdsAll(one: Condition, { rapport, heard, heardOpen, mendedYours, mendedConfrontation }: Position): boolean {
  return (
    (one.stance === undefined || one.stance.includes(rapport.stance)) &&
    (one.bond === undefined || one.bond.includes(rapport.bond)) &&
    (one.trustAtLeast === undefined || rapport.trust >= one.trustAtLeast) &&
    (one.trustAtMost === undefined || rapport.trust <= one.trustAtMost) &&
    (one.depthAtLeast === undefined || rapport.depth >= one.depthAtLeast) &&
    (one.depthAtMost === undefined || rapport.depth <= one.depthAtMost) &&
    (one.heard === undefined || one.heard.every((id) => heard.includes(id))) &&
    (one.notHeard === undefined || !one.notHeard.some((id) => heard.includes(id))) &&
    (one.heardOpen === undefined || one.heardOpen.every((id) => heardOpen.includes(id))) &&
    (one.mendedYours === undefined || mendedYours) &&
    (one.mendedConfrontation === undefined || mendedConfrontation) &&
    (one.exposed === undefined || (rapport.ground === 'exposed') === one.exposed)
  );
}
