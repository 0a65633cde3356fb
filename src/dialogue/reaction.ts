// Which of her default reactions an act calls for. Written once in the persona, for the acts that can happen anywhere.
import type { Occasion } from '../persona/vocabulary.ts';
import { levelOf } from '../rapport/act.ts';
import type { Reason } from './turn.ts';

const BY_ACT: Partial<Record<Reason['act'], Occasion>> = {
  interrupt: 'interrupted',
  distract: 'lookedAway',
  gush: 'gushed',
  persuade: 'persuaded',
  overlap: 'joinedIn',
  sorry: 'sorry',
  grand_sorry: 'grandSorry',
  check_in: 'checkedIn',
  adapt: 'adapted',
};

/** The occasion a reason is, or null when her next line is answer enough. */
export function occasionOf({ act, rule, before, after }: Reason): Occasion | null {
  if (rule === 'mended') return 'mended';
  if (rule === 'pretence-seen' || rule === 'lie-surfaces') return 'exposed';
  if (act === 'common_fake' && after.ground === 'exposed') return 'exposed';
  if (rule === 'too-much-too-soon') return 'tooMuch';
  if (act === 'jolt') return null;
  if (rule === 'hurt-again' && levelOf(act) >= before.depth + 2) return 'tooMuch';
  if (act === 'advise' && (rule.startsWith('unasked-advice') || rule === 'hurt-again')) return 'advised';
  if (act === 'name') return rule === 'need-met' ? 'named' : 'namedNothing';
  if (act === 'common_near' && !rule.endsWith('second-slip')) return 'near';
  const byAct = BY_ACT[act];
  if (byAct) return byAct;
  if (rule === 'unheeded' || rule === 'unheeded-once' || rule === 'hurt-again' || rule.endsWith('+second-slip'))
    return 'ignored';
  return null;
}
