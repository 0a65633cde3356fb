// Claims 13–24: telling, praising, adapting, being seen (science.md §1a).
import type { Table } from '../../src/persona/vocabulary.ts';
import type { Act } from '../../src/rapport/act.ts';
import type { Rapport } from '../../src/rapport/rapport.ts';
import type { Check, Claim } from './claim.ts';
import { LINES, mean, on, type Happening, type Model } from './model.ts';
import { everyone, neutral, service, theShipped } from './people.ts';
import { WARM, meanTotal, orders, readsBoth, rote, seesBreak } from './policies.ts';
import { BUILDING_SCRIPTS } from './buildingScripts.ts';

const SOME = orders(4);

/** Once a run has begun, so that a person who is slow to warm feels it. */
const running = (model: Model): Rapport => ({ ...model.start, flow: 1 });
const alreadyTrusting: Check['but'] = ({ trust }) => trust === 3;

/**
 * The most summed ease these acts come to, each on whatever lines suit it best; from two steps below as easy as she can be
 * yet, since on somebody who is nearly there already one good turn does as much as six.
 */
function onBestLines(model: Model, acts: readonly Act[]): number {
  const { trust, styleGap } = model.character;
  const ease = Math.min(model.start.ease, 3 + trust - styleGap);
  let most = new Map([[model.place({ ...model.start, ease }), 0]]);
  for (const act of acts) {
    const next: typeof most = new Map();
    for (const [place, sum] of most)
      for (const line of LINES) {
        const after = model.go(place, act, line);
        next.set(after, Math.max(next.get(after) ?? 0, sum + after.now.ease));
      }
    most = next;
  }
  return Math.max(...most.values());
}

const TOLD: readonly Claim[] = [
  {
    number: 13,
    sentence: 'Noticing a detail, asking and connecting lifts a transactional encounter fast',
    checks: [
      {
        says: 'open in three turns; three pleasantries do not do it',
        on: [neutral, service, ...theShipped.filter(({ character }) => character.trust < 2 && !character.styleGap)],
        holds: (m) =>
          m.last([
            ['praise', 'topic'],
            ['follow_up', 'story'],
            ['common_true', 'topic'],
          ]).stance === 'open' &&
          LINES.every((line) =>
            (['ack', 'closed_q', 'gush'] as const).every((act) => m.last(on(line, act, act, act)).stance !== 'open'),
          ),
      },
    ],
  },
  {
    number: 14,
    sentence: 'Telling something of your own, one step further each time, builds trust',
    checks: [
      {
        says: 'trust after eight turns, with and without',
        but: alreadyTrusting,
        holds: (m) => {
          const lines: readonly Table[] = ['asks', 'story', 'feeling', 'asks', 'topic', 'feeling', 'asks', 'story'];
          const trust = (...acts: readonly Act[]) =>
            m.last(acts.map((act, turn) => [act, lines[turn] ?? 'none'])).trust;
          return (
            trust(
              'disclose1',
              'follow_up',
              'validate',
              'disclose2',
              'open_q',
              'simple_refl',
              'disclose3',
              'follow_up',
            ) > trust('simple_refl', 'follow_up', 'validate', 'ack', 'open_q', 'simple_refl', 'follow_up', 'follow_up')
          );
        },
      },
    ],
  },
  {
    number: 15,
    sentence: 'Taking turns beats long one-sided ones',
    checks: [
      {
        says: 'telling and asking in turn beats three tellings and then three questions, each on its best lines',
        holds: (m) =>
          onBestLines(m, ['disclose1', 'follow_up', 'disclose1', 'follow_up', 'disclose1', 'follow_up']) >
          onBestLines(m, ['disclose1', 'disclose1', 'disclose1', 'follow_up', 'follow_up', 'follow_up']),
      },
    ],
  },
  {
    // The reference reads the depth off. Here: what a disclosure makes possible, and what without one is too much.
    number: 16,
    sentence: 'Disclosure invites disclosure at the same level',
    checks: [
      {
        says: 'a second level answers a question once a first has been told, by either of you, and breaks the bond before',
        holds: (m) => {
          const second = (...before: readonly Happening[]) =>
            m.last([...before, ['follow_up', 'story'], ['disclose2', 'asks']]).bond;
          return (
            second() !== 'intact' &&
            second(['disclose1', 'asks']) === 'intact' &&
            second(['disclose1', 'topic']) === 'intact' &&
            second(['ack', 'story'], ['disclose1', 'topic']) === 'intact' &&
            second(1) === 'intact'
          );
        },
      },
      {
        says: 'listening alone keeps her telling where it is, until she is open and trusts',
        holds: (m) => {
          const listened = m.run(on('story', 'simple_refl', 'follow_up', 'simple_refl', 'follow_up'));
          const meant = m.run(
            [
              ...on('feeling', 'validate', 'simple_refl'),
              ...on('story', 'follow_up'),
              ...on('feeling', 'validate', 'complex_refl', 'complex_refl'),
            ],
            { ...m.start, ease: 6, stance: 'open', trust: 2 },
          );
          return listened.every(({ depth }) => depth === 0) && (meant.at(-1)?.depth ?? 0) > 0;
        },
      },
    ],
  },
  {
    number: 17,
    sentence: 'Depth grows step by step',
    checks: [
      {
        says: 'one, two, three reaches the deepest without a break, and beats three, two, one',
        holds: (m) => {
          const ladder = (...levels: readonly Act[]): readonly Happening[] =>
            levels.flatMap((act, index): readonly Happening[] => [
              [act, 'asks'],
              index ? ['validate', 'feeling'] : ['follow_up', 'story'],
            ]);
          const up = m.run(ladder('disclose1', 'disclose2', 'disclose3'));
          return (
            up.every(({ bond }) => bond === 'intact') &&
            up.at(-1)?.depth === 3 &&
            m.last(on('asks', 'disclose1', 'disclose2', 'disclose3')).bond === 'intact' &&
            mean(up.map(({ ease }) => ease)) > m.ease(ladder('disclose3', 'disclose2', 'disclose1'))
          );
        },
      },
    ],
  },
  {
    number: 18,
    sentence: 'Too personal too early makes her uncomfortable; late it does not',
    checks: [
      {
        says: 'the same words break the talk early and carry it late',
        holds: (m) => {
          const early = m.last(on('asks', 'disclose3'));
          const late = m.last([
            ...on('asks', 'disclose1'),
            ...on('story', 'follow_up'),
            ...on('asks', 'disclose2'),
            ...on('story', 'follow_up'),
          ]);
          return (
            early.bond !== 'intact' &&
            m.last(on('asks', 'disclose1')).ease > early.ease &&
            m.last(on('asks', 'disclose3'), late).bond === 'intact' &&
            m.gain('disclose3', 'asks', late) >= 0
          );
        },
      },
    ],
  },
  {
    number: 19,
    sentence: 'Specific appreciation helps; gushing hurts, and saying it twice adds nothing',
    checks: [
      {
        says: 'praise beats gushing on a topic and where nothing was said',
        holds: (m) => (['topic', 'none'] as const).every((line) => m.gain('praise', line) > m.gain('gush', line)),
      },
      {
        says: 'early on praise raises ease, gushing lowers it, and a second praise adds nothing',
        but: ({ trust }) => trust > 1,
        holds: (m) => {
          const once = m.last(on('topic', 'praise'), running(m)).ease;
          return (
            once > m.start.ease &&
            m.last(on('topic', 'praise', 'praise'), running(m)).ease === once &&
            m.gain('gush', 'topic', running(m)) < 0
          );
        },
      },
    ],
  },
  {
    number: 20,
    sentence: 'Adapting your manner helps where there is a gap, once, and is nothing where there is none',
    checks: [
      {
        says: 'with a gap it pays over a talk, and twice is once',
        on: everyone.filter(({ character }) => character.styleGap === 1),
        holds: (m) =>
          m.ease([...on('story', 'adapt'), ...WARM, ...WARM]) >
            m.ease([...on('story', 'validate'), ...WARM, ...WARM]) &&
          m.last(on('story', 'adapt', 'adapt')).ease === m.last(on('story', 'adapt')).ease,
      },
      {
        says: 'with a gap left, twelve good turns do not bring her as high',
        on: everyone.filter(({ character }) => character.styleGap === 1),
        holds: (m) => m.last([...WARM, ...WARM]).ease < m.last([...on('story', 'adapt'), ...WARM, ...WARM]).ease,
      },
      {
        says: 'without one, a talk with it goes as a talk with a murmur in its place',
        but: ({ styleGap }) => styleGap === 1,
        holds: (m) => {
          const talk = (act: Act): readonly Happening[] => [
            ...WARM.slice(0, 2),
            [act, 'story'],
            ...WARM.slice(2),
            [act, 'feeling'],
            [act, 'feeling'],
          ];
          return m.ease(talk('adapt')) === m.ease(talk('ack'));
        },
      },
    ],
  },
  {
    number: 21,
    sentence: 'Attention to her beats self-presentation',
    checks: [
      {
        says: 'asking and saying back beats telling, praising and charming',
        holds: (m) =>
          meanTotal(m, SOME, rote('follow_up', 'simple_refl')) >
          meanTotal(m, SOME, rote('disclose1', 'praise', 'gush', 'disclose1')),
      },
    ],
  },
  {
    number: 22,
    sentence: 'What works is behaviour, and it can be learnt',
    checks: [
      {
        says: 'the same rote learner does better once told when something has broken, and better still reading the line',
        holds: (m) => {
          const blind = meanTotal(m, SOME, rote('follow_up', 'validate', 'simple_refl'));
          return meanTotal(m, SOME, seesBreak) > blind;
        },
      },
      {
        says: 'and better still reading what she puts on the table',
        holds: (m) => meanTotal(m, SOME, readsBoth) > meanTotal(m, SOME, seesBreak),
      },
    ],
  },
];

export const TELLING: readonly Claim[] = [
  ...TOLD.map((claim) => ({ ...claim, scripts: BUILDING_SCRIPTS.get(claim.number) ?? [] })),
  {
    number: 23,
    sentence: 'Felt safety shows: open she says more than guarded, guarded more than disengaged',
    scripts: BUILDING_SCRIPTS.get(23) ?? [],
  },
  {
    number: 24,
    sentence: 'Where rapport is, she answers sooner',
    scripts: BUILDING_SCRIPTS.get(24) ?? [],
  },
];
