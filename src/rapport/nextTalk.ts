// Between talks: the next one starts from the trust, not the ease, of the last (claim 67; model-spec.md §9).
import { stanceAfter, startingRapport, type Character, type Rapport } from './rapport.ts';

/** After this many weeks apart trust drifts a step towards how it was. A design choice with no data behind it. */
const DRIFT_WEEKS = 4;

/**
 * How she is with you when you meet again. An unmended break is carried home, a planted pretence comes out, time apart
 * lets trust drift; depth falls back by one.
 * @param weeks whole weeks since the last talk
 */
export function nextTalk(character: Character, last: Rapport, weeks = 0): Rapport {
  let trust = last.trust;
  if (last.bond !== 'intact' || last.left) trust = Math.max(0, trust - 1);
  if (last.ground === 'lied') trust = Math.max(0, trust - 2);
  if (weeks >= DRIFT_WEEKS) trust += Math.sign(character.trust - trust);
  const ease = Math.max(2, Math.min(character.ease + trust - character.trust, 5 + trust));
  return {
    ...startingRapport(character),
    ease,
    stance: stanceAfter('guarded', ease, false),
    trust,
    depth: Math.max(0, last.depth - 1),
    ground: last.ground === 'lied' ? 'exposed' : last.ground,
    adapted: last.adapted,
  };
}
