// What an act means to this person now, while the bond is intact: model-spec.md §6a. First match wins.
import type { Table } from '../persona/vocabulary.ts';
import { familyOf, levelOf, type Act } from './act.ts';
import { fitOf } from './fit.ts';
import type { Character, Rapport } from './rapport.ts';

export type Verdict = 'fitting' | 'held' | 'harmless' | 'off' | 'hurt' | 'deceit';

/** An act as it arrives: what was done, and what she had put on the table. */
export interface Arrival {
  readonly act: Act;
  readonly table: Table;
}

interface Appraisal {
  readonly verdict: Verdict;
  readonly rule: string;
}

/** A rule: when it speaks, it says what the act means and under which name it is explained. */
export interface AppraisalRule {
  readonly rules: readonly string[]; // the names it may give
  readonly speaks: (now: Rapport, arrival: Arrival, character: Character) => boolean;
  readonly says: (now: Rapport, arrival: Arrival, character: Character) => Appraisal;
}

const is =
  (...acts: readonly Act[]) =>
  (_now: Rapport, { act }: Arrival) =>
    acts.includes(act);

const rule = (name: string, verdict: Verdict, speaks: AppraisalRule['speaks']): AppraisalRule => ({
  rules: [name],
  speaks,
  says: () => ({ verdict, rule: name }),
});

const QUESTION: ReadonlySet<Table> = new Set(['asks', 'candour']);
const PROBES_A_LIE = is('follow_up', 'open_q', 'common_true', 'common_near', 'common_fake');
const carried = (now: Rapport) => now.stance === 'open' && now.trust >= 2;

/** The rules in order of priority; the numbers of the claims stand with their sentences in reason.ts. */
export const APPRAISAL_RULES: readonly AppraisalRule[] = [
  rule('interrupt', 'hurt', is('interrupt')),
  rule('persuade', 'hurt', is('persuade')),
  rule('too-much-too-soon', 'hurt', (now, { act }) => levelOf(act) >= now.depth + 2),
  rule('lie-surfaces', 'deceit', (now, arrival) => {
    return now.ground === 'lied' && (QUESTION.has(arrival.table) || PROBES_A_LIE(now, arrival));
  }),
  rule('pretence-seen', 'deceit', (_now, { act }, { radar }) => act === 'common_fake' && radar === 1),
  {
    rules: ['pretence-planted'],
    speaks: is('common_fake'),
    says: (_now, { table }) => ({ verdict: fitOf(table, 'common_true'), rule: 'pretence-planted' }),
  },
  rule('looked-away', 'off', is('distract')),
  rule('drifted', 'off', (_now, { act }, { attentionRadar }) => act === 'drift' && attentionRadar === 1),
  rule('drifted', 'harmless', is('drift')),
  rule('advice-asked', 'fitting', (_now, { act, table }) => act === 'advise' && table === 'help'),
  {
    rules: ['advice-wanted'],
    speaks: (_now, { act, table }, { wantsAdvice }) =>
      act === 'advise' && wantsAdvice === 1 && (table === 'none' || table === 'story' || table === 'topic'),
    says: (now) => ({
      verdict: now.depth >= 1 || now.flow === 1 || now.flow === 2 ? 'fitting' : 'harmless',
      rule: 'advice-wanted',
    }),
  },
  rule('unasked-advice', 'hurt', (_now, { act }, { pushback }) => act === 'advise' && pushback === 1),
  rule('unasked-advice', 'off', is('advise')),
  rule('directness-welcome', 'fitting', (now, { act, table }, { wantsAdvice }) => {
    const about = table === 'topic' || table === 'help';
    return act === 'candid_feedback' && wantsAdvice === 1 && now.stance !== 'disengaged' && about;
  }),
  rule(
    'challenge-invited',
    'fitting',
    (now, { act, table }) => act === 'candid_feedback' && table === 'candour' && carried(now),
  ),
  rule(
    'request-carried',
    'held',
    (now, { act }) => (act === 'candid_feedback' || act === 'ask_favour') && carried(now),
  ),
  {
    rules: ['request-bounced'],
    speaks: is('candid_feedback', 'ask_favour'),
    says: (now) => ({ verdict: now.stance === 'disengaged' ? 'hurt' : 'off', rule: 'request-bounced' }),
  },
  rule('gushed', 'off', is('gush')),
  rule('nothing-to-mend', 'off', is('name', 'grand_sorry')),
  rule('check_in', 'harmless', is('check_in')),
  rule('sorry', 'harmless', is('sorry')),
  rule('adapted', 'fitting', (now, { act }, { styleGap }) => act === 'adapt' && styleGap === 1 && !now.adapted),
  rule('nothing-to-adapt', 'harmless', is('adapt')),
  rule('collided', 'off', (_now, { act }, { medium }) => act === 'overlap' && medium !== 'in person'),
  rule('overlap-welcome', 'fitting', (now, { act, table }, { involvement }) => {
    return act === 'overlap' && fitOf(table, act) === 'harmless' && (now.trust >= 2 || involvement === 1);
  }),
  {
    rules: ['silence-shared'],
    speaks: (now, arrival, { silence }) => quiet(arrival) && (silence === 2 || now.trust >= 3),
    says: (_now, { table }) => ({ verdict: table === 'feeling' ? 'fitting' : 'held', rule: 'silence-shared' }),
  },
  rule('silence-awkward', 'off', (_now, arrival, { silence }) => quiet(arrival) && silence === 0),
  rule('silence', 'harmless', (_now, arrival) => quiet(arrival)),
  rule('early-warmth', 'fitting', (now, { act, table }) => {
    return act === 'praise' && fitOf(table, act) === 'harmless' && now.trust <= 1;
  }),
  {
    rules: ['fit-rule'],
    speaks: () => true,
    says: (_now, { act, table }) => ({ verdict: fitOf(table, act), rule: 'fit-rule' }),
  },
];

function quiet({ act, table }: Arrival): boolean {
  return act === 'space' && (table === 'none' || table === 'story' || table === 'feeling');
}

/** What the act means to her, bond intact. */
export function appraise(
  rules: readonly AppraisalRule[],
  character: Character,
  now: Rapport,
  arrival: Arrival,
): Appraisal {
  const speaking = rules.find((one) => one.speaks(now, arrival, character));
  if (!speaking)
    throw new Error(`No appraisal rule speaks for the act ${arrival.act} on ${arrival.table}; the last must always.`);
  return speaking.says(now, arrival, character);
}

/** How many fitting moves of this act's family run, this one included; 1 for an act of no family. */
export function runOf(now: Rapport, act: Act): number {
  const family = familyOf(act);
  return family !== 'none' && now.lastFamily === family ? now.lastCount + 1 : 1;
}
