// Claims 35–43: what breaks, and how (science.md §1c).
import { ACTS, PUSHING, type Act } from '../../src/rapport/act.ts';
import { stanceAfter, type Rapport } from '../../src/rapport/rapport.ts';
import type { Bond } from '../../src/persona/vocabulary.ts';
import type { Claim } from './claim.ts';
import { LINES, on, times, type Model } from './model.ts';
import { everyone, involved, neutral, pushback, theFew } from './people.ts';
import { RUPTURE_SCRIPTS } from './rupturesScripts.ts';
import { WARM, broken, chance, cutIn, jolted, mended, pick, warm, warming } from './policies.ts';

const pushesBack = everyone.filter(({ character }) => character.pushback === 1);
const GENTLE = ACTS.filter((act) => !PUSHING.has(act));

/** How many turns of carrying on until she has gone; 30 if she stays. */
function staysFor(model: Model, from: Rapport, act: Act = 'closed_q'): number {
  const turn = model.run(times(30, [act, 'story'] as const), from).findIndex(({ left }) => left);
  return turn < 0 ? 30 : turn + 1;
}

/** The bond broken this way at this ease, as bad as it gets. */
const atWorst = (model: Model, bond: Bond, ease: number): Rapport => ({
  ...model.start,
  ease,
  stance: stanceAfter('guarded', ease, true),
  bond,
  strain: 3,
});

/** Breaks opened by acts drawn at random, by kind, jolts aside. */
function breaksAtRandom(model: Model, seed: number): Readonly<Record<Bond, number>> {
  const draw = chance(seed);
  const opened = { intact: 0, withdrawal: 0, confrontation: 0 };
  for (let talk = 0; talk < 60; talk++) {
    let now = model.start;
    for (let turn = 0; turn < 12; turn++) {
      const next = model.last([[pick(draw, ACTS), pick(draw, LINES)]], now);
      if (now.bond === 'intact' && next.bond !== 'intact') opened[next.bond]++;
      now = next;
    }
  }
  return opened;
}

export const RUPTURES: readonly Claim[] = [
  {
    number: 35,
    sentence: 'One interruption to give your own opinion breaks rapport at once, with a friend too',
    checks: [
      {
        says: 'an open, warm talk is broken by it in one turn, and its next three turns are below those without',
        holds: (m) => {
          const after = (act: Act) => m.ease([...on('story', act), ...WARM.slice(0, 3)], warm(m));
          return (
            warm(m).stance === 'open' &&
            cutIn(m).bond !== 'intact' &&
            cutIn(m).stance !== 'open' &&
            after('interrupt') < after('ack')
          );
        },
      },
    ],
  },
  {
    number: 36,
    sentence: 'Whoever is interrupted is less at ease, and still is some turns later',
    checks: [
      {
        says: 'less at ease at once, and after four murmurs',
        holds: (m) => {
          const later = (act: Act) => m.last(on('story', act, 'ack', 'ack', 'ack'), warm(m)).ease;
          return (
            cutIn(m).ease < warm(m).ease && later('interrupt') < later('ack') && later('interrupt') < later('follow_up')
          );
        },
      },
    ],
  },
  {
    number: 37,
    sentence: 'Cutting in hurts, joining in does not, and more of either tells more',
    checks: [
      {
        says: 'supportive overlap beats interruption, and three interruptions are worse than one',
        holds: (m) =>
          m.last(on('story', 'overlap')).ease > m.last(on('story', 'interrupt')).ease &&
          m.last(on('story', 'interrupt', 'interrupt', 'interrupt'), warm(m)).ease < cutIn(m).ease,
      },
      {
        says: 'who likes being joined gains from it; a stranger who does not, gains nothing',
        on: [involved, ...everyone.filter(({ character }) => character.involvement === 1)],
        holds: (m) =>
          m.gain('overlap', 'story') > 0 && m.with({ involvement: 0, trust: 1 }).gain('overlap', 'story') <= 0,
      },
      {
        says: 'an interruption in an open break undoes what had been mended; joining in does not',
        holds: (m) => {
          const begun = m.last(broken(m.character.pushback ? 'sorry' : 'simple_refl'), cutIn(m));
          return (
            begun.met !== 0 &&
            m.last(broken('interrupt'), begun).met === 0 &&
            m.last(broken('overlap'), begun).met !== 0
          );
        },
      },
    ],
  },
  {
    number: 38,
    sentence: 'Bad outweighs good: one good turn never undoes one break',
    checks: [
      {
        says: 'a break costs at least two, and no one act brings it back, on any line',
        holds: (m) =>
          (['interrupt', 'persuade', 'common_fake'] as const).every((act) => {
            const before = warm(m);
            const after = m.last(on('topic', act), before);
            return (
              (act === 'common_fake' && m.character.radar === 0) ||
              (before.ease - after.ease >= 2 && ACTS.every((one) => m.last(on('story', one), after).ease < before.ease))
            );
          }),
      },
      {
        says: 'the same number of good and of hurtful turns leaves her below where she began',
        holds: (m) => m.last([...WARM.slice(0, 2), ...on('story', 'interrupt', 'persuade')]).ease < m.start.ease,
      },
    ],
  },
  {
    number: 39,
    sentence: 'Trust is easier to lose than to gain',
    checks: [
      {
        says: 'at least three turns to gain one; fewer to lose one',
        but: ({ trust }) => trust === 3,
        holds: (m) => {
          const gaining = m.fewest(m.start, ({ trust }) => trust > m.start.trust, {
            most: 5,
            lines: ['story', 'feeling', 'topic'],
          });
          const before = warm(m);
          return (
            gaining >= 3 &&
            gaining <= 5 &&
            m.fewest(before, ({ trust }) => trust < before.trust, { most: 3, lines: ['story', 'feeling', 'topic'] }) <
              gaining
          );
        },
      },
      {
        says: 'three clean turns earn one, and the next takes three more',
        but: ({ trust }) => trust > 1,
        holds: (m) => {
          const trust = (turns: number) => m.last(warming(m).slice(0, turns)).trust - m.start.trust;
          return trust(2) === 0 && trust(3) === 1 && trust(5) === 1 && trust(6) === 2;
        },
      },
      {
        says: 'a break left to itself takes trust in the end, and one that is mended at once does not',
        holds: (m) => {
          const ignored = m.run(times(5, ['closed_q', 'story'] as const), cutIn(m));
          return ignored.some(({ trust }) => trust < cutIn(m).trust) && mended(m, cutIn(m)).trust >= cutIn(m).trust;
        },
      },
      {
        says: 'a pretence seen takes two, as far as there is trust',
        on: everyone.filter(({ character }) => character.radar === 1),
        holds: (m) => {
          const [before, after] = [warm(m), m.last(on('topic', 'common_fake'), warm(m))];
          return (
            before.trust - after.trust > before.trust - cutIn(m).trust &&
            before.trust - after.trust >= Math.min(2, before.trust)
          );
        },
      },
    ],
  },
  {
    number: 40,
    sentence: 'Trust softens a hurt and never takes it away',
    checks: [
      {
        says: 'the same hurt costs less with trust, and something always',
        holds: (m) => {
          const loss = (trust: number, act: Act) =>
            6 - m.last(on('story', act), { ...m.start, ease: 6, stance: 'open', trust }).ease;
          return (
            (['interrupt', 'persuade'] as const).every((act) => loss(3, act) > 0 && loss(3, act) < loss(1, act)) &&
            m.last(on('story', 'interrupt'), { ...m.start, ease: 6, stance: 'open', trust: 3 }).bond !== 'intact'
          );
        },
      },
    ],
  },
  {
    // The reference reads it off the rule. Here: every way there is, and acts at random.
    number: 41,
    sentence: 'Withdrawal is the common break; confrontation takes being pushed, and somebody who pushes back',
    checks: [
      {
        says: 'without that trait nothing leads to a confrontation, jolts included',
        exact: true,
        on: theFew.filter(({ character }) => character.pushback === 0),
        holds: (m) => {
          const all = m.reach({ jolts: true, lines: ['story', 'asks'] });
          return (
            all.some(({ now }) => now.bond === 'withdrawal') && all.every(({ now }) => now.bond !== 'confrontation')
          );
        },
      },
      {
        says: 'with it, nothing that does not push leads to one, and pushing does',
        exact: true,
        on: [pushback, ...theFew.filter(({ character }) => character.pushback === 1)],
        holds: (m) =>
          m.reach({ acts: GENTLE, lines: ['story', 'asks'] }).every(({ now }) => now.bond !== 'confrontation') &&
          m.fewest(m.start, ({ bond }) => bond === 'confrontation', { acts: [...PUSHING], most: 2 }) <= 2,
      },
      {
        says: 'of breaks made at random, over everyone, most are withdrawals',
        on: [neutral],
        holds: (m) => {
          const all = [m, m.with({ pushback: 1 }), m.with({ guard: 1 }), m.with({ pushback: 1, guard: 1 })].map(
            (one, index) => breaksAtRandom(one, index + 1),
          );
          const sum = (bond: Bond) => all.reduce((total_, one) => total_ + one[bond], 0);
          return sum('withdrawal') > sum('confrontation') && sum('confrontation') > 0;
        },
      },
    ],
  },
  {
    number: 42,
    sentence: 'There are two types of break, and an unresolved confrontation ends the talk sooner',
    checks: [
      {
        says: 'carried on in, the confrontation ends it sooner from every ease, and both do end it',
        on: pushesBack,
        holds: (m) =>
          [1, 2, 3, 4].every((ease) => {
            const [moved, quiet] = [
              staysFor(m, atWorst(m, 'confrontation', ease)),
              staysFor(m, atWorst(m, 'withdrawal', ease)),
            ];
            return moved < quiet && quiet < 20;
          }),
      },
      {
        says: 'the same jolt, ignored, loses who pushes back sooner',
        on: pushesBack,
        holds: (m) => {
          const mild = m.with({ pushback: 0 });
          return (
            jolted(m).bond === 'confrontation' &&
            jolted(mild).bond === 'withdrawal' &&
            staysFor(m, jolted(m)) < staysFor(mild, jolted(mild))
          );
        },
      },
      {
        says: 'ignored for good, either kind of break ends the talk, and a mend on the last turn keeps it',
        holds: (m) => {
          const turns = staysFor(m, cutIn(m));
          const late = m.last(on('story', ...times(turns - 1, 'closed_q' as const)), cutIn(m));
          return turns < 20 && turns > 2 && !late.left && !mended(m, late).left && mended(m, late).bond === 'intact';
        },
      },
      {
        says: 'with nothing broken, a talk that only takes ends too, and not at once',
        holds: (m) => {
          const turns = staysFor(m, m.start, 'ack');
          return turns < 30 && turns > 4;
        },
      },
    ],
  },
  {
    number: 43,
    sentence: 'Turning away shows in body and rhythm first, in words at the latest a turn later',
    scripts: RUPTURE_SCRIPTS.get(43) ?? [],
  },
];
