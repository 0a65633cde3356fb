// Claims 25–29: attention (science.md §1b).
import type { Act } from '../../src/rapport/act.ts';
import type { Claim } from './claim.ts';
import { on, type Happening, type Model } from './model.ts';
import { ATTENTION_SCRIPTS } from './attentionScripts.ts';
import { WARM, meanTotal, orders, readsBoth, warm, warming, type Policy } from './policies.ts';

const SOME = orders(4);

/** A reader whose attention goes elsewhere every third turn. */
const straying =
  (act: Act): Policy =>
  (model, now, line, turn) =>
    turn % 3 === 2 ? act : readsBoth(model, now, line, turn);

export const ATTENTION: readonly Claim[] = [
  {
    // Contested (science.md 25): the seed's radar is a trait. With it drift is felt; without it only what shows is.
    number: 25,
    sentence:
      'Attention is the foundation: with the radar a mind that drifts is felt at once, without it only what shows',
    checks: [
      {
        says: 'the same drift costs a talk where it is felt, twice breaks it, and looking away costs it either way',
        holds: (m) => {
          const [felt, unfelt] = [m.with({ attentionRadar: 1 }), m.with({ attentionRadar: 0 })];
          const talk = (model: Model, act: Act) => meanTotal(model, SOME, straying(act));
          return (
            felt.gain('drift', 'story') < 0 &&
            felt.last(on('story', 'drift', 'drift')).bond !== 'intact' &&
            unfelt.last(on('story', 'drift', 'drift')).bond === 'intact' &&
            talk(felt, 'drift') < talk(unfelt, 'drift') &&
            talk(unfelt, 'distract') < talk(unfelt, 'drift') &&
            talk(felt, 'distract') === talk(unfelt, 'distract')
          );
        },
      },
    ],
  },
  {
    number: 26,
    sentence: 'Divided attention lowers enjoyment, the more the worse',
    checks: [
      {
        says: 'looking away is below following up, and twice running breaks the bond',
        holds: (m) =>
          m.gain('distract', 'story') < m.gain('follow_up', 'story') &&
          m.gain('distract', 'story') < 0 &&
          m.last(on('story', 'distract', 'distract')).bond === 'withdrawal',
      },
      {
        says: 'no, some and much of it, in that order',
        holds: (m) => {
          const some: Policy = (model, now, line, turn) =>
            turn === 3 ? 'distract' : readsBoth(model, now, line, turn);
          const [none, once, often] = [readsBoth, some, straying('distract')].map((policy) =>
            meanTotal(m, SOME, policy),
          );
          return (none ?? 0) > (once ?? 0) && (once ?? 0) > (often ?? 0);
        },
      },
    ],
  },
  {
    number: 27,
    sentence: 'Absence of attention is answered in kind',
    checks: [
      {
        says: 'the same warming up gives less after two looks away, and goes no deeper',
        holds: (m) => {
          const after = m.last([...on('story', 'distract', 'distract'), ...warming(m)]);
          return after.ease < warm(m).ease && after.depth <= warm(m).depth;
        },
      },
    ],
  },
  {
    number: 28,
    sentence: 'Specific responses draw her on, generic ones do not',
    scripts: ATTENTION_SCRIPTS.get(28) ?? [],
  },
  {
    // Pulls against claim 26 (it is felt at once, and twice breaks): what clears it is one attuned move in between.
    number: 29,
    sentence: 'Putting distraction away is a decision, and is felt at once',
    checks: [
      {
        says: 'two looks away with one good move between them do not break the bond; with none, or a murmur, it breaks or sinks',
        holds: (m) => {
          const [good, none] = [
            m.last(on('story', 'distract', 'follow_up', 'distract')),
            m.last(on('story', 'distract', 'distract')),
          ];
          const cleared = m.last([...on('story', 'distract', 'follow_up'), ...WARM]);
          const murmured = m.last([...on('story', 'distract', 'ack'), ...WARM]);
          return (
            good.bond === 'intact' &&
            none.bond !== 'intact' &&
            cleared.ease >= murmured.ease &&
            m.last(on('story', 'distract', 'ack')).ease < m.last(on('story', 'distract', 'follow_up')).ease
          );
        },
      },
      {
        says: 'no lingering penalty: a warm talk is as warm for it, two good turns later',
        holds: (m) => {
          const later: readonly Happening[] = [
            ...on('story', 'follow_up'),
            ...on('feeling', 'validate'),
            ...on('topic', 'open_q'),
            ...on('feeling', 'simple_refl'),
          ];
          const slipped = m.last([...on('story', 'distract'), ...later], warm(m));
          return (
            slipped.bond === 'intact' &&
            slipped.ease >= Math.min(8, warm(m).ease) &&
            m.last(on('story', 'distract'), warm(m)).ease < warm(m).ease
          );
        },
      },
    ],
  },
];
