// Claims 44–48: what is not noticed, and keeping it up (science.md §1c).
import { ACTS, type Act } from '../../src/rapport/act.ts';
import { type Rapport } from '../../src/rapport/rapport.ts';
import type { Claim } from './claim.ts';
import { LINES, mean, on, times, type Happening, type Model } from './model.ts';
import { friend, neutral, theFew, theShipped, uneasy } from './people.ts';
import { RUPTURE_SCRIPTS } from './rupturesScripts.ts';
import {
  WARM,
  best,
  broken,
  cutIn,
  jolted,
  mended,
  mending,
  orders,
  readsBoth,
  rote,
  total,
  warm,
  type Policy,
} from './policies.ts';

const SOME = orders(4);

/** Reads the line, misses quiet breaks, and learns of one only by asking every so many turns how it is landing. */
function asking(every: number): () => Policy {
  return () => {
    let knows = false;
    return (model, now, line, turn) => {
      if (now.bond === 'intact') knows = false;
      if (every > 0 && turn % every === every - 1) {
        knows = now.bond !== 'intact';
        return 'check_in';
      }
      const seen: Rapport = knows ? now : { ...now, bond: 'intact', strain: 0 };
      return readsBoth(model, seen, line, turn);
    };
  };
}

/** The fewest turns until the bond holds again. */
const turnsToMend = (model: Model, from: Rapport): number =>
  model.fewest(from, ({ bond, left }) => bond === 'intact' && !left, { lines: ['none'], most: 7 });

export const NEGLECT: readonly Claim[] = [
  {
    number: 44,
    sentence: 'Unnoticed it slips away, and the decline is not plain at once',
    checks: [
      {
        says: 'carrying on is below mending, the more the longer, over the same six turns',
        holds: (m) => {
          const left = (turns: number) => {
            const ignored = on('story', ...times(turns, 'closed_q' as const));
            const ways = broken(...mending(m.last(ignored, jolted(m))));
            return m.ease([...ignored, ...ways, ...WARM].slice(0, 6), jolted(m));
          };
          return (
            left(0) > left(1) &&
            left(1) > left(3) &&
            m.last(on('story', 'disclose1', 'closed_q', 'praise'), cutIn(m)).ease < mended(m, cutIn(m)).ease
          );
        },
      },
      {
        says: 'the first unheeded turn of a withdrawal costs less of the way back than the second',
        but: ({ pushback }) => pushback === 1,
        holds: (m) => {
          const after = (turns: number) => m.last(on('story', ...times(turns, 'closed_q' as const)), jolted(m));
          const needs = (turns: number) =>
            m.fewest(after(turns), ({ bond, left }) => bond === 'intact' && !left, { lines: ['none'], most: 6 });
          return (
            after(1).strain === after(0).strain &&
            after(2).strain > after(1).strain &&
            needs(1) === needs(0) &&
            needs(3) > needs(0) &&
            after(1).ease < after(0).ease
          );
        },
      },
      {
        says: 'however it broke: two turns unheeded and the way back is as long, three and it is longer; after a new hurt or a grand apology one is enough',
        but: ({ pushback }) => pushback === 1,
        holds: (m) => {
          const openings: readonly (readonly Happening[])[] = [
            on('story', 'interrupt'),
            on('story', 'distract', 'distract'),
            on('asks', 'disclose3'),
            ['jolt'],
          ];
          return openings.every((opening) => {
            const from = m.last(opening, { ...m.start, ease: 8, stance: 'open' });
            const wayBack = (...acts: readonly Act[]) => turnsToMend(m, m.last(broken(...acts), from));
            return (
              from.stance !== 'open' &&
              wayBack('closed_q', 'closed_q') === wayBack() &&
              wayBack('closed_q', 'closed_q', 'closed_q') > wayBack() &&
              wayBack('persuade', 'closed_q') > wayBack() &&
              wayBack('grand_sorry', 'closed_q') > wayBack()
            );
          });
        },
      },
      {
        says: 'an exposed pretence is forgiven one unheeded turn as well, and not a second',
        but: ({ pushback, radar }) => pushback === 1 || radar === 0,
        holds: (m) => {
          const from = m.last(on('topic', 'common_fake'), { ...m.start, ease: 8, stance: 'open' });
          const wayBack = (turns: number) =>
            turnsToMend(m, m.last(on('story', ...times(turns, 'closed_q' as const)), from));
          return wayBack(1) === wayBack(0) && wayBack(2) > wayBack(0);
        },
      },
      {
        says: 'a responsive act that happens to meet no need is forgiven once, and a careless one costs',
        readOff: true,
        but: ({ pushback }) => pushback === 1,
        holds: (m) => {
          const met = (act: Act) => m.last(broken(act), jolted(m)).ease - jolted(m).ease;
          return met('sorry') === 0 && met('adapt') === 0 && met('praise') < 0 && met('inform') < 0;
        },
      },
    ],
  },
  { number: 45, sentence: 'Partners cannot tell when the other wants out', scripts: RUPTURE_SCRIPTS.get(45) ?? [] },
  {
    number: 46,
    sentence: 'Rapport must be kept up: coasting and one trick lose it',
    checks: [
      {
        says: 'murmuring from open loses ease on every kind of line',
        holds: (m) => LINES.every((line) => m.last(on(line, ...times(6, 'ack' as const)), warm(m)).ease < warm(m).ease),
      },
      {
        says: 'two good turns after coasting earn no trust, a third does',
        but: ({ trust }) => trust === 3,
        holds: (m) => {
          const trust = (turns: number) =>
            m.last(
              [
                ...on('story', 'ack', 'ack'),
                ...on('feeling', 'validate', 'simple_refl'),
                ...on('story', 'follow_up'),
              ].slice(0, 2 + turns),
            ).trust;
          return trust(2) === m.start.trust && trust(3) > m.start.trust;
        },
      },
      {
        says: 'the best there is does not last by itself: from the height of it, murmurs lead out of open',
        holds: (m) => {
          const height: Rapport = { ...warm(m), ease: 8, trust: 3, stance: 'open', flow: 0 };
          return m.run(times(12, ['ack', 'story'] as const), height).some(({ stance }) => stance !== 'open');
        },
      },
      {
        says: 'the same ease looks different by where she comes from: open takes more to reach than to keep, quiet less to reach than to leave',
        holds: (m) => {
          const miss = { act: 'gush', by: -1 } as const;
          const good = { act: 'follow_up', by: 1 } as const;
          const reached = (ease: number, stance: Rapport['stance'], { act, by }: typeof miss | typeof good) => {
            const after = m.last(on('story', act), { ...m.start, trust: 3, flow: 1, ease: ease - by, stance });
            return after.ease === ease ? after.stance : null;
          };
          return (
            reached(5, 'open', miss) === 'open' &&
            reached(5, 'guarded', good) === 'guarded' &&
            reached(6, 'guarded', good) === 'open' &&
            reached(4, 'open', miss) === 'guarded' &&
            reached(2, 'guarded', miss) === 'guarded' &&
            reached(1, 'guarded', miss) === 'disengaged' &&
            reached(2, 'disengaged', good) === 'disengaged' &&
            reached(3, 'disengaged', good) === 'guarded'
          );
        },
      },
      {
        says: 'any one act, twelve times, is far from the exact best: under .6 of the way from murmurs',
        exact: true,
        on: theFew,
        holds: (m) => {
          const scale = SOME.slice(0, 2).map((order) => ({
            order,
            most: best(m, order),
            least: total(m, order, rote('ack')),
          }));
          return ACTS.every(
            (act) =>
              mean(scale.map(({ order, most, least }) => (total(m, order, rote(act)) - least) / (most - least))) < 0.6,
          );
        },
      },
    ],
  },
  {
    number: 47,
    sentence: 'Where you take rapport for granted you miss the slip; a check now and then finds it',
    checks: [
      {
        says: 'a learner who misses quiet breaks: one check in four turns, then none, then one every turn, from best to worst',
        on: [neutral, friend, ...theShipped.filter(({ name }) => name === 'mara')],
        holds: (m) => {
          const ease = (every: number) => mean(SOME.map((order) => total(m, order, asking(every)())));
          return ease(4) > ease(0) && ease(0) > ease(1);
        },
      },
      {
        says: 'one check in a warm talk costs a turn and nothing else; checking again and again costs',
        holds: (m) => {
          const checks = (count: number) => m.last(on('story', ...times(count, 'check_in' as const)), warm(m)).ease;
          return (
            checks(1) === warm(m).ease &&
            checks(2) < warm(m).ease &&
            m.last(on('story', 'check_in', 'follow_up', 'simple_refl'), warm(m)).ease >= warm(m).ease
          );
        },
      },
    ],
  },
  {
    // Pulls two ways by design: silence is a gift among friends and a test among uneasy strangers (a trait), and in a
    // break it is a need of both.
    number: 48,
    sentence: 'Silence parts strangers and joins friends; in a break both need it',
    checks: [
      {
        says: 'twice silent: no friend falls below the start, every uneasy stranger does',
        on: [friend, uneasy, ...theShipped.filter(({ name }) => name === 'mara' || name === 'ruth')],
        holds: (m) =>
          (['none', 'story', 'feeling'] as const).every((line) => {
            const after = m.last(on(line, 'space', 'space')).ease;
            return m.character.silence === 0 ? after < m.start.ease : after >= m.start.ease;
          }),
      },
      {
        says: 'the same silence, from uneasy to at home in it, never gains less',
        holds: (m) => {
          const ease = (silence: number) => {
            const one = m.with({ silence, trust: 1, ease: 4 });
            return mean(
              (['story', 'feeling'] as const).map((line) => one.ease(on(line, 'space', 'follow_up', 'space'))),
            );
          };
          return ease(0) < ease(1) && ease(1) < ease(2);
        },
      },
      {
        says: 'no break mends without it',
        holds: (m) => {
          const wordy = ACTS.filter((act) => act !== 'space');
          const whole = ({ bond, left }: Rapport) => bond === 'intact' && !left;
          return (
            m.fewest(cutIn(m), whole, { lines: ['none'], acts: wordy, most: 8 }) === Infinity &&
            m.fewest(cutIn(m), whole, { lines: ['none'], most: 8 }) < 5
          );
        },
      },
    ],
  },
];
