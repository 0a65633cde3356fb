// Claims 30–34: authenticity and control (science.md §1b).
import type { Act } from '../../src/rapport/act.ts';
import type { Rapport } from '../../src/rapport/rapport.ts';
import type { Claim } from './claim.ts';
import { Foresight } from './foresight.ts';
import { mean, on, times, type Happening, type Model } from './model.ts';
import { everyone, service, theFew, wantsAdvice } from './people.ts';
import { WARM, best, cutIn, meanTotal, mending, orders, readsBoth, rote, warm, withoutJolts } from './policies.ts';
import { ACTS } from '../../src/rapport/act.ts';

const SOME = orders(4);
const PLAIN = {
  lines: ['story', 'feeling', 'topic', 'story', 'asks', 'feeling', 'topic', 'story'],
  jolts: [],
} as const;

const withRadar = everyone.filter(({ character }) => character.radar === 1);
const withoutRadar = everyone.filter(({ character }) => character.radar === 0);
const pushesBack = everyone.filter(({ character }) => character.pushback === 1);

export const CONTROL: readonly Claim[] = [
  {
    // Pulls against claim 31 without the radar: a pretence pays at once. It is held for turns 1–8 of 12: one planted in the
    // last turns pays until the next talk, which collects it (claim 67).
    number: 30,
    sentence: 'Pretence and manipulation undermine trust, whatever they gain first',
    checks: [
      {
        says: 'the exact best play with one gush, pretence or push in its first eight turns is below the best without',
        exact: true,
        on: theFew,
        holds: (m) =>
          SOME.slice(0, 2).every((order) => {
            const foresight = new Foresight(m, order);
            return (['gush', 'common_fake', 'persuade'] as const).every((act) =>
              [0, 1, 2, 3, 4, 5, 6, 7].every((turn) => foresight.with(turn, [act]) < foresight.most),
            );
          }),
      },
      {
        says: 'the next talk collects a pretence that never came out',
        on: withoutRadar,
        holds: (m) => {
          const talk = (act: Act): Rapport =>
            m.next(m.last([...on('topic', act), ...on('feeling', 'simple_refl', 'validate')]));
          return (
            talk('common_fake').trust < talk('common_near').trust &&
            talk('common_fake').ease < talk('common_near').ease &&
            talk('common_fake').ground === 'exposed'
          );
        },
      },
    ],
  },
  {
    // Contested (science.md 31). With trust 0 there is nothing to take, so there the recovery can only be no better.
    number: 31,
    sentence:
      'Fabricated common ground backfires: at once with the radar, later without; and deceit does not mend as other hurts do',
    checks: [
      {
        says: 'with the radar: pretence, murmur, true common ground, in rising order',
        on: withRadar,
        holds: (m) => {
          const talk = (act: Act) => m.ease(on('topic', act, 'follow_up'));
          return talk('common_fake') < talk('ack') && talk('ack') < talk('common_true');
        },
      },
      {
        says: 'without it: it pays now, comes out when the talk comes back to it, and ends below an honest near-match',
        on: withoutRadar,
        holds: (m) => {
          const later = (
            [
              ['asks', 'ack'],
              ['story', 'follow_up'],
              ['topic', 'open_q'],
              ['topic', 'common_near'],
            ] as const
          ).map(([line, act]): readonly Happening[] => [[act, line]]);
          return (
            m.gain('common_fake', 'topic') > 0 &&
            later.every(
              (asked) =>
                m.last([...on('topic', 'common_fake'), ...on('feeling', 'simple_refl'), ...asked]).ease <
                m.last([...on('topic', 'common_near'), ...on('feeling', 'simple_refl'), ...asked]).ease,
            ) &&
            m.last([...on('topic', 'common_fake'), ...on('feeling', 'simple_refl', 'validate')]).bond === 'intact'
          );
        },
      },
      {
        says: 'planted where it adds nothing, it comes out all the same',
        on: withoutRadar,
        holds: (m) =>
          (
            [
              on('story', 'common_fake'),
              on('story', 'ack', 'common_fake'),
              on('topic', 'praise', 'common_fake'),
            ] as const
          ).every(
            (planted) =>
              m.last([...planted, ...on('feeling', 'validate')]).bond === 'intact' &&
              m.last([...planted, ...on('feeling', 'validate'), ...on('story', 'follow_up')]).bond !== 'intact',
          ),
      },
      {
        says: 'left alone, an exposed pretence is serious sooner than an interruption; one tried in an open break is found out too',
        on: withRadar,
        holds: (m) => {
          const from: Rapport = { ...warm(m), ease: 8, trust: 3 };
          const serious = (act: Act) =>
            m.run(on('topic', act, ...times(6, 'closed_q' as const)), from).findIndex(({ strain }) => strain >= 3);
          const tried = m.last(on('none', 'common_fake'), cutIn(m));
          return (
            serious('common_fake') < serious('interrupt') &&
            serious('common_fake') > 0 &&
            tried.trust < cutIn(m).trust &&
            m.last(
              [
                ...on('none', 'sorry', 'simple_refl', 'open_q', 'space', 'sorry', 'simple_refl', 'open_q', 'space'),
                ...WARM,
                ...WARM,
              ],
              tried,
            ).trust <= 1
          );
        },
      },
      {
        says: 'the best recovery from an exposed pretence is below that from an equal hurt without deceit',
        exact: true,
        on: [...theFew, service].filter(({ character }) => character.radar === 1),
        holds: (m) =>
          [m.start, warm(m)].every((before) => {
            const deceived = m.last(on('topic', 'common_fake'), before);
            const hurt: Rapport = { ...deceived, trust: before.trust, ground: 'none' };
            const [after, otherwise] = [best(m, PLAIN, { from: deceived }), best(m, PLAIN, { from: hurt })];
            return before.trust > 0 ? after < otherwise : after <= otherwise;
          }),
      },
      {
        says: 'after it trust never comes back above one, whatever is done; after an interruption it does',
        on: withRadar,
        holds: (m) => {
          const regained = (act: Act) => {
            let now = m.last(on('topic', act), warm(m));
            for (let turn = 0; turn < 6; turn++)
              now = m.last(
                [...on('none', ...times(1, 'ack' as const))].map((): Happening => [
                  readsBoth(m, now, 'feeling', turn),
                  'feeling',
                ]),
                now,
              );
            now = m.last([...WARM, ...WARM], now);
            return now.trust;
          };
          return regained('common_fake') <= 1 && regained('interrupt') > 1;
        },
      },
    ],
  },
  {
    number: 32,
    sentence:
      'Advice before understanding is felt as control; support, then inquiry, then advice works, and wanted advice is fine',
    checks: [
      {
        says: 'first advising is below first reflecting, and the order support, inquiry, leave, advice beats advice first',
        holds: (m) => {
          const rest: readonly Happening[] = [
            ['simple_refl', 'feeling'],
            ['open_q', 'topic'],
            ['advise_perm', 'help'],
          ];
          return (
            m.gain('advise', 'feeling') < m.gain('simple_refl', 'feeling') &&
            m.ease([...rest, ['advise', 'help']]) > m.ease([['advise', 'feeling'], ...rest])
          );
        },
      },
      {
        says: 'asked for, the same advice adds; unasked it costs',
        but: (character) => character.wantsAdvice === 1,
        holds: (m) => {
          const listened = m.last(
            [
              ['simple_refl', 'feeling'],
              ['simple_refl', 'story'],
            ],
            { ...m.start, ease: 3, stance: 'guarded' },
          );
          return (
            m.gain('advise', 'help', listened) > 0 &&
            m.gain('advise', 'story', listened) < 0 &&
            m.gain('advise_perm', 'help', listened) > 0
          );
        },
      },
      {
        says: 'who wants advice gains from it once understood, and not before',
        on: [wantsAdvice],
        holds: (m) =>
          m.gain('advise', 'story', m.last(on('story', 'follow_up'))) > 0 &&
          m.gain('advise', 'story') <= 0 &&
          m.gain('advise', 'feeling') < 0,
      },
    ],
  },
  {
    number: 33,
    sentence: 'Pushing meets pushback, and saying more is not doing better',
    checks: [
      {
        says: 'pushed or advised once and then carried on with, who pushes back ends the talk sooner than the same person without',
        on: pushesBack,
        holds: (m) => {
          const mild = m.with({ pushback: 0 });
          const turns = (model: Model, act: Act) =>
            model.run(on('story', act, ...times(19, 'closed_q' as const))).filter(({ left }) => !left).length;
          return (
            (['persuade', 'advise'] as const).every(
              (act) => turns(m, act) < turns(mild, act) && m.last(on('story', act)).bond === 'confrontation',
            ) && mild.last(on('story', 'persuade')).bond === 'withdrawal'
          );
        },
      },
      {
        says: 'a talk of telling and pushing is below one of mere murmurs',
        holds: (m) =>
          meanTotal(m, SOME.map(withoutJolts), rote('persuade', 'inform', 'advise')) <
          meanTotal(m, SOME.map(withoutJolts), rote('ack')),
      },
    ],
  },
  {
    number: 34,
    sentence: 'Trying to reconnect by controlling the conversation fails',
    checks: [
      {
        says: 'in a break no two moves are worse than pushing twice, and listening twice is better',
        holds: (m) => {
          const twice = (act: Act) => mean(m.run(on('story', act, act), cutIn(m)).map(({ ease }) => ease));
          const after = (act: Act) => m.last(on('story', act, act), cutIn(m)).ease;
          return (
            ACTS.every((act) => after('persuade') <= after(act)) &&
            twice('persuade') < twice('simple_refl') &&
            twice('persuade') < twice('closed_q')
          );
        },
      },
      {
        says: 'taking the floor, advising, charming, testing and pretending undo what was mended: the rest of the way no longer ends it; carrying on does not undo it',
        holds: (m) => {
          const [first = 'ack', ...rest] = mending(cutIn(m));
          const mends = (...acts: readonly Act[]) =>
            m.run(on('none', first, ...acts, ...rest), cutIn(m)).at(-1)?.bond === 'intact';
          const undo = [
            'persuade',
            'interrupt',
            'advise',
            'distract',
            'gush',
            'common_fake',
            'candid_feedback',
            'ask_favour',
            'disclose2',
            'disclose3',
          ] as const;
          return (
            mends() &&
            !undo.some((act) => mends(act)) &&
            (['closed_q', 'praise', 'inform'] as const).every((act) => mends(act))
          );
        },
      },
    ],
  },
];
