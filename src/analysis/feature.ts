// Everything of a rapport that the script can ask about in one turn, as one number: two turns with the same feature go
// the same way. The board relies on it; a test holds it against `step()` place by place.
import type { Rapport } from '../rapport/rapport.ts';

const STANCE = { open: 0, guarded: 1, disengaged: 2 } as const;
const BOND = { intact: 0, withdrawal: 1, confrontation: 2 } as const;

/** @param path how she was before the turn and after each act of it */
export function goesWith(path: readonly Rapport[]): number {
  const before = path[0];
  const after = path.at(-1);
  if (!before || !after) throw new Error('A turn has at least a before and an after.');
  const mended = path.some((now, index) => now.bond === 'intact' && !now.left && (path[index - 1]?.bond ?? 'intact') !== 'intact');
  const digits: readonly (readonly [number, number])[] = [
    [BOND[before.bond], 3],
    [BOND[after.bond], 3],
    [STANCE[after.stance], 3],
    [after.trust, 4],
    [after.depth, 4],
    [after.ground === 'exposed' ? 1 : 0, 2],
    [after.left ? 1 : 0, 2],
    [mended ? 1 : 0, 2],
    [after.met !== 0 && after.met !== before.met ? 1 : 0, 2],
  ];
  return digits.reduce((key, [digit, base]) => key * base + digit, 0);
}
