// Thresholds shifted, needs taken away, traits unheeded, the next talk remembering the wrong thing: one at a time.
import { RESPONSIVE, WORSENING, familyOf, levelOf, type Act } from '../../src/rapport/act.ts';
import { APPRAISAL_RULES, type AppraisalRule } from '../../src/rapport/appraisal.ts';
import type { Bindings, Effect, Stimulus } from '../../src/rapport/chart.ts';
import { fitOf } from '../../src/rapport/fit.ts';
import { needMetBy } from '../../src/rapport/mending.ts';
import { nextTalk } from '../../src/rapport/nextTalk.ts';
import { OWNED, PRESENCE, needed, type Character, type Rapport } from '../../src/rapport/rapport.ts';
import type { Stance } from '../../src/persona/vocabulary.ts';
import { kept, mutant, withEffects, withGuard, type Mutant } from './mutant.ts';

const actOf = (stimulus: Stimulus): Act => (stimulus.type === 'act' ? stimulus.act : 'ack');

interface Bounds {
  readonly opens: number;
  readonly stays: number;
  readonly quiet: number; // at most this: disengaged
  readonly still: number; // at most this, from disengaged: still so
  readonly brokenToo: boolean; // open in a broken bond as well
}
const BOUNDS: Bounds = { opens: 6, stays: 5, quiet: 1, still: 2, brokenToo: false };

function standing(change: Partial<Bounds>) {
  const { opens, stays, quiet, still, brokenToo } = { ...BOUNDS, ...change };
  const next = ({ stance, ease, strain }: Rapport): Stance => {
    const broken = strain > 0 && !brokenToo;
    const from = broken && stance === 'open' ? 'guarded' : stance;
    if (ease >= (from === 'open' ? stays : opens)) return broken ? 'guarded' : 'open';
    return ease <= (from === 'disengaged' ? still : quiet) ? 'disengaged' : 'guarded';
  };
  return (bound: Bindings): Bindings => ({
    ...bound,
    guards: {
      ...bound.guards,
      noEaseLeft: (now) => next(now) === 'disengaged',
      notAtEase: (now) => next(now) === 'guarded',
      atEase: (now) => next(now) === 'open',
      comesBack: (now) => next(now) === 'guarded',
    },
  });
}

/** Gains under another ceiling. */
const under = (ceiling: (character: Character, now: Rapport) => number) =>
  withEffects(['feel', 'meetNeed', 'mend'], (effect, character) => (now, stimulus) => {
    const outcome = effect(now, stimulus);
    const gain = Math.max(0, effect({ ...now, ease: 0 }, stimulus).now.ease);
    if (gain === 0) return outcome;
    const ease = Math.max(now.ease, Math.min(ceiling(character, outcome.now), now.ease + gain));
    const most = outcome.now.bond !== 'intact' && outcome.now.strain >= 3 ? 4 : 8;
    return { ...outcome, now: { ...outcome.now, ease: Math.min(most, ease) } };
  });
const gap = ({ styleGap }: Character, { adapted }: Rapport): number => (styleGap === 1 && !adapted ? 1 : 0);

/** What she is before an act is felt, seen otherwise. */
const feltFrom = (seen: (now: Rapport, act: Act) => Rapport) =>
  withEffects(['feel'], (effect) => (now, stimulus) => effect(seen(now, actOf(stimulus)), stimulus));
const after = (
  names: Parameters<typeof withEffects>[0],
  change: (after: Rapport, before: Rapport, rule: string, act: Act) => Rapport,
) =>
  withEffects(names, (effect: Effect) => (now, stimulus) => {
    const outcome = effect(now, stimulus);
    return { ...outcome, now: kept(change(outcome.now, now, outcome.rule, actOf(stimulus))) };
  });

/** The condition of every rule of this name, put otherwise. */
const speaking = (name: string, speaks: (rule: AppraisalRule) => AppraisalRule['speaks']) => () =>
  APPRAISAL_RULES.map((rule) => (rule.rules.includes(name) ? { ...rule, speaks: speaks(rule) } : rule));
const asIf = (name: string, seen: (now: Rapport) => Rapport) =>
  speaking(
    name,
    (rule) =>
      (now, ...rest) =>
        rule.speaks(seen(now), ...rest),
  );

const shifted = (): readonly Mutant[] => {
  const one = (name: string, change: Parameters<typeof mutant>[2]) => mutant('threshold', name, change);
  return [
    ...[5, 7].map((opens) => one(`opens at ${opens}`, { bindings: standing({ opens }) })),
    ...[4, 6].map((stays) => one(`stays open from ${stays}`, { bindings: standing({ stays }) })),
    ...[0, 2].map((quiet) => one(`disengages at ${quiet}`, { bindings: standing({ quiet }) })),
    ...[1, 3].map((still) => one(`comes back above ${still}`, { bindings: standing({ still }) })),
    one('open in a broken bond too', { bindings: standing({ brokenToo: true }) }),
    ...[3, 4, 6, 7].map((base) =>
      one(`ceiling from ${base}`, { bindings: under((character, now) => base + now.trust - gap(character, now)) }),
    ),
    one('ceiling blind to trust', { bindings: under((character, now) => 6 - gap(character, now)) }),
    one('ceiling blind to manner', { bindings: under((_character, now) => 5 + now.trust) }),
    one('two good turns earn trust', {
      bindings: after(['feel'], (now, before) =>
        before.flow === 1 && now.flow === 2 ? { ...now, trust: now.trust + 1, flow: 0 } : now,
      ),
    }),
    one('one good turn earns trust', {
      bindings: after(['feel'], (now, before) =>
        (now.flow === 1 || now.flow === 2) && now.flow !== before.flow
          ? { ...now, trust: now.trust + 1, flow: 0 }
          : now,
      ),
    }),
    one('good turns never earn trust', {
      bindings: after(['feel'], (now, before) => ({ ...now, trust: Math.min(now.trust, before.trust) })),
    }),
    one('an exposed pretence can be bought back', {
      bindings: feltFrom((now) => (now.ground === 'exposed' ? { ...now, ground: 'none' } : now)),
    }),
    one('the same kind never stales', { bindings: feltFrom((now) => ({ ...now, lastCount: 0 })) }),
    one('the same kind stales at the second', {
      bindings: feltFrom((now, act) =>
        now.lastFamily === familyOf(act) && now.lastCount > 0 ? { ...now, lastCount: 2 } : now,
      ),
    }),
    one('offers stale as late as questions', {
      bindings: feltFrom((now, act) =>
        familyOf(act) === 'offer' && now.lastCount === 1 ? { ...now, lastCount: 0 } : now,
      ),
    }),
    one('leaves at strain 2', {
      bindings: withGuard('hadEnough', (guard) => (now, s) => guard({ ...now, strain: now.strain + 1 }, s)),
    }),
    one('withdrawn, leaves with ease left', {
      bindings: withGuard('hadEnough', (guard) => (now, s) => guard({ ...now, ease: 0 }, s)),
    }),
    one('confronting, stays until no ease is left', {
      bindings: withGuard('hadEnough', (guard) => (now, s) => guard({ ...now, bond: 'withdrawal' }, s)),
    }),
    ...[2, 9].map((serious) =>
      one(`serious from strain ${serious}`, {
        bindings: needing((now) =>
          now.strain >= serious ? { ...now, strain: 3 } : { ...now, strain: Math.min(2, now.strain) },
        ),
      }),
    ),
    one('ease not held down by strain', {
      bindings: after(['hurtAgain', 'carryOn'], (now, before, rule) => ({
        ...now,
        ease: Math.max(0, before.ease - (rule === 'unheeded' ? 1 : 2)),
      })),
    }),
    one('trust does not soften a hurt', {
      bindings: after(['break'], (now, before, rule, act) =>
        rule !== 'common_fake' && before.trust >= 3 && now.ease === before.ease - 2 && act !== 'distract'
          ? { ...now, ease: before.ease - 3 }
          : now,
      ),
    }),
    one('trust hardens a hurt', {
      bindings: after(['break'], (now, before, _rule, act) =>
        before.trust >= 3 && act !== 'distract' ? { ...now, ease: before.ease - 4 } : now,
      ),
    }),
    one('trust takes a hurt away', {
      bindings: after(['break'], (now, before) => (before.trust >= 3 ? { ...now, ease: before.ease } : now)),
    }),
    ...[1, 3].map((deeper) =>
      one(`too much from ${deeper} deeper`, {
        rules: speaking(
          'too-much-too-soon',
          () =>
            (now, { act }) =>
              levelOf(act) >= now.depth + deeper,
        ),
      }),
    ),
    one('requests carried by trust 1', { rules: asIf('request-carried', (now) => ({ ...now, trust: now.trust + 1 })) }),
    one('requests carried by nothing less than trust 4', {
      rules: asIf('request-carried', (now) => ({ ...now, trust: now.trust - 2 })),
    }),
    one('requests carried while guarded', { rules: asIf('request-carried', (now) => ({ ...now, stance: 'open' })) }),
    one('challenges invited with no trust', {
      rules: asIf('challenge-invited', (now) => ({ ...now, trust: 3, stance: 'open' })),
    }),
    one('praise warms at any trust', { rules: asIf('early-warmth', (now) => ({ ...now, trust: 0 })) }),
    one('joining in welcome at any trust', { rules: asIf('overlap-welcome', (now) => ({ ...now, trust: 3 })) }),
    one('joining in welcome at no trust', { rules: asIf('overlap-welcome', (now) => ({ ...now, trust: 0 })) }),
    one('silence shared at any trust', { rules: asIf('silence-shared', (now) => ({ ...now, trust: 3 })) }),
    one('silence shared at no trust', { rules: asIf('silence-shared', (now) => ({ ...now, trust: 0 })) }),
    one('praise warms on any line', {
      rules: speaking(
        'early-warmth',
        () =>
          (now, { act }) =>
            act === 'praise' && now.trust <= 1,
      ),
    }),
    one('joining in welcome on any line', {
      rules: speaking(
        'overlap-welcome',
        () =>
          (now, { act }) =>
            act === 'overlap' && now.trust >= 2,
      ),
    }),
    one('a pretence is forgotten when asked about', {
      rules: speaking(
        'lie-surfaces',
        (rule) => (now, arrival, character) =>
          fitOf(arrival.table, arrival.act) !== 'fitting' && rule.speaks(now, arrival, character),
      ),
    }),
  ];
};

/** The needs of a break, seen otherwise; what it met is kept as it is. */
function needing(seen: (now: Rapport, act: Act) => Rapport, onlyAct?: Act) {
  const need = (now: Rapport, stimulus: Stimulus) => {
    const act = actOf(stimulus);
    return act === onlyAct ? 0 : needMetBy(seen(now, act), act);
  };
  return (bound: Bindings): Bindings => ({
    ...bound,
    guards: {
      ...bound.guards,
      meetsNeed: (now, s) => need(now, s) !== 0,
      meetsLastNeed: (now, s) => {
        const all = needed(now.bond, seen(now, actOf(s)).strain);
        return need(now, s) !== 0 && ((now.met | need(now, s)) & all) === all;
      },
    },
    effects: {
      ...bound.effects,
      meetNeed: (now, s) => {
        const outcome = bound.effects.meetNeed(now, s);
        return { ...outcome, now: { ...outcome.now, met: now.met | need(now, s) } };
      },
    },
  });
}

const needs = (): readonly Mutant[] => {
  const meeting = [
    'space',
    'ack',
    'simple_refl',
    'complex_refl',
    'name',
    'validate',
    'follow_up',
    'open_q',
    'check_in',
    'sorry',
  ] as const;
  return [
    ...meeting.map((act) => mutant('need', `${act} meets no need`, { bindings: needing((now) => now, act) })),
    mutant('need', 'a grand apology is never heard', { bindings: needing((now) => now, 'grand_sorry') }),
    mutant('need', 'a grand apology owns a small break', {
      bindings: needing((now, act) => (act === 'grand_sorry' ? { ...now, bond: 'confrontation', strain: 3 } : now)),
    }),
    mutant('need', 'asked before owning', {
      bindings: needing((now, act) =>
        familyOf(act) === 'ask' || act === 'check_in' ? { ...now, met: now.met | OWNED } : now,
      ),
    }),
    mutant('need', 'owned before being there', {
      bindings: needing((now, act) =>
        familyOf(act) === 'none' && act === 'sorry' ? { ...now, met: now.met | PRESENCE } : now,
      ),
    }),
    mutant('need', 'naming needs no trust', {
      bindings: needing((now, act) => (act === 'name' ? { ...now, trust: 1 } : now)),
    }),
    mutant('need', 'a withdrawal is owned first', {
      bindings: needing((now, act) =>
        now.bond === 'withdrawal' && !(now.met & OWNED) && act !== 'sorry' ? { ...now, bond: 'intact' } : now,
      ),
    }),
    mutant('need', 'a need can be met twice', {
      bindings: withGuard('meetsNeed', () => (now, s) => needMetBy({ ...now, met: 0 }, actOf(s)) !== 0),
    }),
    ...[...WORSENING].map((act) =>
      mutant('need', `${act} is no new hurt`, {
        bindings: withGuard('hurtsAgain', (guard) => (now, s) => actOf(s) !== act && guard(now, s)),
      }),
    ),
    mutant('need', 'every turn that meets nothing is a new hurt', {
      bindings: withGuard('hurtsAgain', () => () => true),
    }),
    mutant('need', 'no unheeded turn costs while it is fresh', {
      bindings: after(['forgive'], (now, before) => ({ ...now, ease: before.ease })),
    }),
    mutant('need', 'every unheeded turn costs while it is fresh', {
      bindings: after(['forgive'], (now, before, _rule, act) => ({
        ...now,
        ease: before.ease - (RESPONSIVE.has(act) ? 1 : 0),
      })),
    }),
  ];
};

const turned = (character: Character): Readonly<Record<string, Partial<Character>>> => ({
  guard: { guard: 1 - character.guard },
  pushback: { pushback: 1 - character.pushback },
  silence: { silence: 2 - character.silence },
  involvement: { involvement: 1 - character.involvement },
  wantsAdvice: { wantsAdvice: 1 - character.wantsAdvice },
  radar: { radar: 1 - character.radar },
  attentionRadar: { attentionRadar: 1 - character.attentionRadar },
  styleGap: { styleGap: 1 - character.styleGap },
  medium: { medium: character.medium === 'in person' ? 'video' : 'in person' },
});
const unheeded: Readonly<Record<string, Partial<Character>>> = {
  guard: { guard: 0 },
  pushback: { pushback: 0 },
  silence: { silence: 1 },
  involvement: { involvement: 0 },
  wantsAdvice: { wantsAdvice: 0 },
  radar: { radar: 1 },
  attentionRadar: { attentionRadar: 1 },
  styleGap: { styleGap: 0 },
  medium: { medium: 'in person' },
};

const traits = (): readonly Mutant[] =>
  Object.keys(unheeded).flatMap((trait) => [
    mutant('trait', `${trait} unheeded`, { character: (one) => ({ ...one, ...unheeded[trait] }) }),
    mutant('trait', `${trait} turned round`, { character: (one) => ({ ...one, ...turned(one)[trait] }) }),
  ]);

const later = (): readonly Mutant[] => {
  const one = (name: string, next: typeof nextTalk) => mutant('next talk', name, { next });
  return [
    one('trust is not kept', (character, last, weeks) =>
      nextTalk(character, { ...last, trust: character.trust }, weeks),
    ),
    one('trust turned round', (character, last, weeks) =>
      nextTalk(character, { ...last, trust: 3 - last.trust }, weeks),
    ),
    one('ease is kept', (character, last, weeks) => ({ ...nextTalk(character, last, weeks), ease: last.ease })),
    one('a break is not carried home', (character, last, weeks) =>
      nextTalk(character, { ...last, bond: 'intact', left: false }, weeks),
    ),
    one('a pretence never comes out', (character, last, weeks) =>
      nextTalk(character, { ...last, ground: last.ground === 'lied' ? 'none' : last.ground }, weeks),
    ),
    one('time does nothing', (character, last) => nextTalk(character, last, 0)),
    one('any time lets trust drift', (character, last) => nextTalk(character, last, 12)),
    one('depth is kept', (character, last, weeks) => ({ ...nextTalk(character, last, weeks), depth: last.depth })),
    one('depth is lost', (character, last, weeks) => ({ ...nextTalk(character, last, weeks), depth: 0 })),
  ];
};

export const otherMutants = (): readonly Mutant[] => [...shifted(), ...needs(), ...traits(), ...later()];
