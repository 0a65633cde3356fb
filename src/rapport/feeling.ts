// What a verdict does while the bond is intact: model-spec.md §6b. Every effect names the rule that fired.
import { appraise, APPRAISAL_RULES, runOf, type AppraisalRule, type Arrival, type Verdict } from './appraisal.ts';
import { familyOf, levelOf, PUSHING } from './act.ts';
import { DEPTH_MOST, TRUST_MOST, gone, lifted, type Character, type Rapport } from './rapport.ts';

/** A rapport after an act, and the name of the rule that made it so. */
export interface Outcome {
  readonly now: Rapport;
  readonly rule: string;
}

/** What an act comes to while the bond is intact, before anything has been changed. */
export interface Meaning {
  readonly verdict: Verdict;
  readonly rule: string; // with its suffix: +saturated, +coasting, +second-slip …
  readonly outcome: 'felt' | 'breaks' | 'leaves';
  readonly pushing: boolean; // a break by this act would be a confrontation, given pushback
}

/** Reads an act, bond intact: what it means, and whether it breaks the bond or ends the talk. */
export function meaningOf(
  character: Character,
  now: Rapport,
  arrival: Arrival,
  rules: readonly AppraisalRule[] = APPRAISAL_RULES,
): Meaning {
  const { verdict, rule } = appraise(rules, character, now, arrival);
  const pushing = PUSHING.has(arrival.act);
  const felt = { verdict, rule, outcome: 'felt', pushing } as const;
  switch (verdict) {
    case 'deceit':
    case 'hurt':
      return { ...felt, outcome: 'breaks' };
    case 'off':
      if (now.flow === 'slip') return { ...felt, rule: `${rule}+second-slip`, outcome: 'breaks' };
      return now.ease === 0 ? { ...felt, rule: `${rule}+leaves`, outcome: 'leaves' } : felt;
    case 'harmless':
      if (arrival.table === 'none' || !(now.flow === 'idle' || now.flow === 'slip')) return felt;
      if (now.ease === 0) return { ...felt, rule: `${rule}+leaves`, outcome: 'leaves' };
      return { ...felt, rule: `${rule}+coasting` };
    case 'held':
      return felt;
    case 'fitting':
      if (runOf(now, arrival.act) > (familyOf(arrival.act) === 'offer' ? 1 : 2))
        return { ...felt, rule: `${rule}+saturated` };
      return slowToWarm(character, now) ? { ...felt, rule: `${rule}+slow-to-warm` } : felt;
  }
}

const slowToWarm = (character: Character, now: Rapport) =>
  character.guard === 1 && now.stance !== 'open' && now.flow !== 1 && now.flow !== 2;

/** The bond breaks: what it costs, and a fresh start of what it needs. */
export function breaking(character: Character, now: Rapport, meaning: Meaning): Outcome {
  const deceit = meaning.verdict === 'deceit';
  const cost = meaning.verdict === 'off' || (meaning.verdict === 'hurt' && now.trust >= 3) ? 2 : 3;
  const opened = broken(character, now, cost, deceit ? 2 : 1, meaning.pushing);
  const after: Rapport = deceit ? { ...opened, trust: Math.max(0, now.trust - 2), ground: 'exposed' } : opened;
  return { now: after, rule: meaning.rule };
}

/** A jolt is nobody's fault, and breaks all the same: a clean learner is tested too. */
export const jolted = (character: Character, now: Rapport): Outcome => ({
  now: broken(character, now, 2, 1, true),
  rule: 'jolt',
});

function broken(character: Character, now: Rapport, cost: number, strain: number, pushing: boolean): Rapport {
  return {
    ...now,
    ease: Math.max(0, now.ease - cost),
    strain,
    met: 0,
    grace: !(character.pushback === 1 && pushing),
    lastFamily: 'none',
    lastCount: 0,
    flow: 0,
  };
}

/** She ends the talk. */
export const leaving = (now: Rapport, rule: string): Outcome => ({ now: gone(now), rule });

/** An act that neither breaks nor ends: it adds, keeps or costs. */
export function feeling(character: Character, before: Rapport, arrival: Arrival, meaning: Meaning): Outcome {
  const { act, table } = arrival;
  const { verdict, rule } = meaning;
  const still = { lastFamily: 'none', lastCount: 0 } as const;
  if (verdict === 'off') return { now: { ...before, ...still, ease: before.ease - 1, flow: 'slip' }, rule };
  const now: Rapport = act === 'common_fake' ? { ...before, ground: 'lied' } : before;
  if (verdict === 'held') return { now: { ...now, ...still }, rule };
  const depth = Math.min(DEPTH_MOST, Math.max(now.depth, levelOf(act)));
  if (verdict !== 'fitting') {
    if (table === 'none') return { now: { ...now, ...still, depth }, rule };
    if (now.flow === 'idle' || now.flow === 'slip')
      return { now: { ...now, ...still, depth, ease: now.ease - 1, flow: 0 }, rule };
    return { now: { ...now, ...still, depth, flow: 'idle' }, rule };
  }
  return { now: warmed(character, { ...now, depth }, arrival, meaning), rule };
}

function warmed(character: Character, now: Rapport, { act }: Arrival, { rule }: Meaning): Rapport {
  const family = familyOf(act);
  const counted: Rapport = {
    ...now,
    lastFamily: family,
    lastCount: family === 'none' ? 0 : Math.min(runOf(now, act), 2),
    adapted: now.adapted || act === 'adapt',
  };
  if (rule.endsWith('+saturated')) return { ...counted, flow: 0 };
  if (rule.endsWith('+slow-to-warm')) return { ...counted, flow: 1 };
  const run = now.flow === 1 || now.flow === 2 ? now.flow + 1 : 1;
  const earned = run === 3;
  const trustMost = now.ground === 'exposed' ? 1 : TRUST_MOST;
  const deeper = act === 'complex_refl' && now.stance === 'open' ? Math.min(now.depth + 1, now.trust, DEPTH_MOST) : 0;
  const grown: Rapport = {
    ...counted,
    depth: Math.max(counted.depth, deeper),
    trust: earned ? Math.max(now.trust, Math.min(trustMost, now.trust + 1)) : now.trust,
    flow: earned ? 0 : run === 2 ? 2 : 1,
  };
  return { ...grown, ease: lifted(character, grown, act === 'common_true' ? 2 : 1) };
}
