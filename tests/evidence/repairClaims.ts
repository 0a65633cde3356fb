// Claims 49–57: repair (science.md §1d).
import { ACTS, type Act } from '../../src/rapport/act.ts';
import { stanceAfter, type Rapport } from '../../src/rapport/rapport.ts';
import type { Claim } from './claim.ts';
import { Foresight } from './foresight.ts';
import { on, times, type Model } from './model.ts';
import { everyone, theFew } from './people.ts';
import { WARM, broken, cutIn, jolted, mended, mending, orders, warm, withoutJolts } from './policies.ts';

const SOME = orders(4);
const pushesBack = everyone.filter(({ character }) => character.pushback === 1);
const whole = ({ bond, left }: Rapport): boolean => bond === 'intact' && !left;
const without = (...acts: readonly Act[]): readonly Act[] => ACTS.filter((act) => !acts.includes(act));
/** The fewest turns to a bond that holds again. */
const toMend = (model: Model, from: Rapport, acts: readonly Act[] = ACTS): number =>
  model.fewest(from, whole, { lines: ['none'], acts, most: 7 });

const EXPLAINING: readonly Act[] = ['inform', 'persuade', 'advise', 'advise_perm'];
const OWNING: readonly Act[] = ['sorry', 'grand_sorry', 'validate'];

/** A break of this strain, nothing mended, no grace left. */
const strained = (from: Rapport, strain: number, ease = 4): Rapport => ({
  ...from,
  ease,
  stance: stanceAfter('guarded', ease, true),
  strain,
  met: 0,
  grace: false,
});
const carriedOn = (model: Model, turns: number): Rapport =>
  model.last(on('story', ...times(turns, 'closed_q' as const)), cutIn(model));

const ORDERS_OF_THREE: readonly (readonly Act[])[] = [
  ['simple_refl', 'open_q', 'space'],
  ['simple_refl', 'space', 'open_q'],
  ['open_q', 'simple_refl', 'space'],
  ['open_q', 'space', 'simple_refl'],
  ['space', 'simple_refl', 'open_q'],
  ['space', 'open_q', 'simple_refl'],
];

export const REPAIR: readonly Claim[] = [
  {
    number: 49,
    sentence: 'Not a grand apology, but presence, curiosity and giving back the space mend a small break',
    checks: [
      {
        says: 'what she needs mends in as many turns; three grand apologies do not, and each is below presence',
        holds: (m) =>
          whole(mended(m, cutIn(m))) &&
          !m.run(broken('grand_sorry', 'grand_sorry', 'grand_sorry'), cutIn(m)).some(whole) &&
          m.last(broken('grand_sorry'), cutIn(m)).ease < m.last(broken(mending(cutIn(m))[0] ?? 'ack'), cutIn(m)).ease,
      },
      {
        says: 'once mended she can be open again, two good turns later',
        holds: (m) =>
          m.last([...on('feeling', 'validate'), ...on('story', 'follow_up')], mended(m, cutIn(m))).stance === 'open',
      },
      {
        says: 'every way of being there, of asking and of giving room serves: each brings the mend a turn nearer',
        but: ({ pushback }) => pushback === 1,
        holds: (m) => {
          const from = jolted(m);
          const nearer = (act: Act) => toMend(m, m.last(broken(act), from)) === toMend(m, from) - 1;
          const serve: readonly Act[] = [
            'simple_refl',
            'complex_refl',
            'validate',
            'ack',
            'follow_up',
            'open_q',
            'check_in',
            'space',
          ];
          return (
            serve.every(nearer) &&
            !(['praise', 'closed_q', 'inform', 'disclose1', 'common_true', 'grand_sorry', 'sorry'] as const).some(
              nearer,
            )
          );
        },
      },
      {
        says: 'no step of the way costs her anything, and at its end she is more at ease',
        holds: (m) => {
          const steps = m.run(broken(...mending(cutIn(m))), cutIn(m));
          return (
            steps.every(({ ease }, index) => ease >= (steps[index - 1] ?? cutIn(m)).ease) &&
            (steps.at(-1)?.ease ?? 0) > cutIn(m).ease
          );
        },
      },
    ],
  },
  {
    number: 50,
    sentence: 'Early and warm repairs work, late and reasoned ones do not',
    checks: [
      {
        says: 'mended at once, a turn late, three turns late: summed ease falls, over the same six turns',
        holds: (m) => {
          const late = (turns: number) => {
            const ways = mending(carriedOn(m, turns));
            return m.ease(
              [...on('story', ...times(turns, 'closed_q' as const), ...ways), ...WARM].slice(0, 6),
              cutIn(m),
            );
          };
          return late(0) > late(1) && late(1) > late(3);
        },
      },
      {
        says: 'explaining, informing and advising never mend, however long; put in place of any one step they leave it unmended',
        holds: (m) => {
          const steps = mending(cutIn(m));
          return (
            toMend(m, cutIn(m), EXPLAINING) === Infinity &&
            EXPLAINING.every((act) =>
              steps.every((_step, at) => !whole(m.last(broken(...steps.with(at, act)), cutIn(m)))),
            )
          );
        },
      },
    ],
  },
  {
    number: 51,
    sentence: 'Apologies help when they own something, and not without listening',
    checks: [
      {
        says: 'apologies alone never mend, small or grand',
        holds: (m) =>
          toMend(m, cutIn(m), ['sorry', 'grand_sorry']) === Infinity &&
          toMend(m, strained(cutIn(m), 3), ['sorry', 'grand_sorry']) === Infinity,
      },
      {
        says: 'once it is serious, a small one is what was missing: with it the mend is possible, without any it is not',
        holds: (m) => {
          const serious = strained(cutIn(m), 3);
          return toMend(m, serious, without('grand_sorry')) <= 4 && toMend(m, serious, without(...OWNING)) === Infinity;
        },
      },
      {
        says: 'in a small quiet break empathy does more than a sorry',
        but: ({ pushback }) => pushback === 1,
        holds: (m) =>
          m.ease(broken('validate', 'open_q', 'space'), jolted(m)) >
          m.ease(broken('sorry', 'open_q', 'space'), jolted(m)),
      },
    ],
  },
  {
    // Pulls against claim 51 (apologies help): a full one helps where the offence is plain (strain 3) and harms where it is
    // not, so what an apology is worth depends on the strain.
    number: 52,
    sentence: 'A full apology fits a plain offence and harms after an ambiguous one; saying it again adds nothing',
    checks: [
      {
        says: 'while it is small, the small sorry never does less, and the grand one costs',
        holds: (m) =>
          [1, 2].every((strain) => {
            const from = strained(cutIn(m), strain);
            return (
              m.last(broken('sorry'), from).ease >= m.last(broken('grand_sorry'), from).ease &&
              m.last(broken('grand_sorry'), from).ease <= from.ease - 2
            );
          }) && m.last(broken('grand_sorry'), cutIn(m)).strain > cutIn(m).strain,
      },
      {
        says: 'when it is serious, the grand one brings the mend a turn nearer, once she has been heard; while it is small it does not',
        holds: (m) => {
          const nearer = (strain: number) => {
            const from = strained(cutIn(m), strain);
            const listened = from.bond === 'withdrawal' ? m.last(broken('simple_refl'), from) : from;
            return toMend(m, m.last(broken('grand_sorry'), listened)) < toMend(m, listened);
          };
          return nearer(3) && !nearer(1);
        },
      },
      {
        says: 'apology after apology loses trust where listening keeps it',
        holds: (m) =>
          m
            .run(broken('grand_sorry', 'grand_sorry', 'grand_sorry'), cutIn(m))
            .some(({ trust }) => trust < cutIn(m).trust) && mended(m, cutIn(m)).trust === cutIn(m).trust,
      },
      {
        says: 'the second adds nothing, and a third costs',
        holds: (m) => {
          const sorries = m.run(broken('sorry', 'sorry', 'sorry'), cutIn(m));
          return (
            (sorries[1]?.ease ?? 9) <= (sorries[0]?.ease ?? 0) && (sorries[2]?.ease ?? 9) < (sorries[1]?.ease ?? 0)
          );
        },
      },
    ],
  },
  {
    number: 53,
    sentence: 'A confrontation is owned before it is asked about; a withdrawal needs no owning',
    checks: [
      {
        says: 'owning first mends, asking first does not in the same turns and leaves her lower',
        on: pushesBack,
        holds: (m) =>
          (['sorry', 'validate'] as const).every((act) => {
            const [owned, asked] = [
              m.last(broken(act, 'open_q', 'space'), cutIn(m)),
              m.last(broken('open_q', act, 'space'), cutIn(m)),
            ];
            return whole(owned) && !whole(asked) && owned.ease > asked.ease;
          }),
      },
      {
        says: 'a withdrawal mends in as many turns with no owning at all, a confrontation not without',
        holds: (m) =>
          cutIn(m).bond === 'withdrawal'
            ? toMend(m, cutIn(m), without('sorry', 'grand_sorry')) === toMend(m, cutIn(m))
            : toMend(m, cutIn(m), without(...OWNING)) === Infinity,
      },
      {
        says: 'in a serious withdrawal owning comes after being there',
        but: ({ pushback }) => pushback === 1,
        holds: (m) => {
          const serious = strained(jolted(m), 3);
          return (
            m.ease(broken('simple_refl', 'sorry', 'open_q', 'space'), serious) >
              m.ease(broken('sorry', 'simple_refl', 'open_q', 'space'), serious) &&
            whole(m.last(broken('simple_refl', 'sorry', 'open_q', 'space'), serious))
          );
        },
      },
    ],
  },
  {
    number: 54,
    sentence: 'There is no one right order: a withdrawal mends in any',
    checks: [
      {
        says: 'all six orders of presence, curiosity and space',
        but: ({ pushback }) => pushback === 1,
        holds: (m) =>
          jolted(m).bond === 'withdrawal' && ORDERS_OF_THREE.every((acts) => whole(m.last(broken(...acts), jolted(m)))),
      },
      {
        says: 'after owning, a confrontation takes the rest in either order',
        on: pushesBack,
        holds: (m) =>
          cutIn(m).bond === 'confrontation' &&
          whole(m.last(broken('sorry', 'open_q', 'space'), cutIn(m))) &&
          whole(m.last(broken('sorry', 'space', 'open_q'), cutIn(m))) &&
          whole(m.last(broken('space', 'sorry', 'open_q'), cutIn(m))),
      },
    ],
  },
  {
    // Two halves pull apart: a prompt repair even helps trust, yet breaking on purpose must not pay. Both hold, because a
    // break costs three turns and two or three ease, and the trust it helps along is the trust a clean run earns sooner.
    number: 55,
    sentence: 'A repaired break does better than an unrepaired one, and breaking on purpose never pays',
    checks: [
      {
        says: 'after a prompt repair trust is not lower, and one good turn then earns what otherwise takes three',
        holds: (m) => {
          const after = mended(m, cutIn(m));
          const [first] = m.run(
            [
              ['follow_up', 'story'],
              ['validate', 'feeling'],
            ],
            { ...after, trust: Math.min(after.trust, 2) },
          );
          return after.trust >= warm(m).trust && (first?.trust ?? 0) > Math.min(after.trust, 2);
        },
      },
      {
        says: 'a late repair does not help trust so',
        holds: (m) => {
          const late = mended(m, strained(cutIn(m), 2));
          return whole(late) && m.last([['follow_up', 'story']], { ...late, trust: 1, ease: 4 }).trust === 1;
        },
      },
      {
        says: 'the best play with a break made on purpose, early, midway or late, is below the best clean play (exact)',
        exact: true,
        on: theFew,
        holds: (m) =>
          SOME.slice(0, 2).every((order) => {
            const foresight = new Foresight(m, withoutJolts(order));
            return [0, 3, 7].every((turn) => foresight.with(turn, ['interrupt', 'persuade']) < foresight.most);
          }),
      },
    ],
  },
  {
    number: 56,
    sentence: 'Naming what happened helps when something did, gently, and with some trust',
    checks: [
      {
        says: 'a mend that begins with naming works with trust and fails without',
        but: ({ pushback }) => pushback === 1,
        holds: (m) => {
          const named = (trust: number) =>
            m.last(broken('name', 'open_q', 'space'), { ...jolted(m), ease: 2, stance: 'guarded', trust });
          return whole(named(1)) && !whole(named(0)) && named(1).ease > named(0).ease;
        },
      },
      {
        says: 'naming every third turn what is not there loses a warm talk',
        holds: (m) => {
          const talk = (act: Act) =>
            m.ease(
              [...on('story', 'follow_up', 'simple_refl', act), ...on('feeling', 'validate', 'simple_refl', act)],
              warm(m),
            );
          return (
            talk('name') < talk('ack') &&
            m.gain('name', 'story', warm(m)) < 0 &&
            m.gain('grand_sorry', 'story', warm(m)) < 0 &&
            m.gain('sorry', 'story', warm(m)) === 0
          );
        },
      },
    ],
  },
  {
    number: 57,
    sentence: 'Repair takes several turns: three or four, from every break',
    checks: [
      {
        says: 'the shortest mend from every unmended break there can be',
        holds: (m) => {
          const kinds: readonly Rapport['bond'][] = m.character.pushback
            ? ['withdrawal', 'confrontation']
            : ['withdrawal'];
          const breaks = kinds.flatMap((bond) =>
            [1, 2, 3].flatMap((strain) =>
              [0, 1, 3].map((trust): Rapport => ({ ...strained(m.start, strain), bond, trust })),
            ),
          );
          return [cutIn(m), jolted(m), ...breaks].every(
            (now) => now.bond !== 'intact' && toMend(m, now) === (now.strain < 3 ? 3 : 4),
          );
        },
      },
    ],
  },
];
