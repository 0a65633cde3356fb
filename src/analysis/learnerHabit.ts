// Learners with a habit: each does one kind thing wherever it can, as people do.
import { canCutIn, cutIns } from '../dialogue/offered.ts';
import { tableOf } from '../dialogue/onward.ts';
import { wordsOf } from '../dialogue/speech.ts';
import type { Act } from '../rapport/act.ts';
import { fitOf } from '../rapport/fit.ts';
import { most, repliesIn, type Learner, type Scene } from './learner.ts';

/** The reply that does most what it would always do; the first, if none does. */
const preferring = (order: readonly Act[]) => (scene: Scene) =>
  most(repliesIn(scene), ({ acts }) => Math.max(...acts.map((act) => -(order.indexOf(act) + 1 || Infinity)))).event;

export const HABITS = [
  {
    id: 'careful',
    name: 'The listener to words',
    does: 'answers what is said as well as can be, and never sees that anything has shifted',
    choose: (scene) => {
      const { talk, position } = scene;
      const table = tableOf(talk.beatOf(position.beat), position);
      const worth = { fitting: 2, harmless: 1, off: 0 };
      return most(repliesIn(scene), ({ acts }) => Math.min(...acts.map((act) => worth[fitOf(table, act)]))).event;
    },
  },
  {
    id: 'interrupter',
    name: 'The interrupter',
    does: 'cuts in whenever somebody is speaking, early, with the first thing at hand',
    choose: (scene) => {
      const { talk, position } = scene;
      const offer = canCutIn(talk, position) ? cutIns(talk, position)[0] : undefined;
      const words = wordsOf(talk.beatOf(position.beat).lines[position.spokenAs]).length;
      if (!offer || words < 2) return most(repliesIn(scene), () => 0).event;
      return { type: 'cut-in', move: offer.move.id, word: Math.max(1, Math.floor(words / 3)) };
    },
  },
  {
    id: 'adviser',
    name: 'The adviser',
    does: 'says what to do about it, or how it is, wherever that can be said',
    choose: preferring(['advise', 'advise_perm', 'persuade', 'inform']),
  },
  {
    id: 'pleaser',
    name: 'The pleaser',
    does: 'praises, agrees and claims to be the same, true or not',
    choose: preferring(['gush', 'praise', 'common_fake', 'common_true', 'common_near', 'grand_sorry', 'sorry']),
  },
  {
    id: 'follow-up',
    name: 'The asker',
    does: 'asks on, whatever was said',
    choose: preferring(['follow_up', 'open_q', 'closed_q', 'switch_q', 'check_in']),
  },
] as const satisfies readonly Learner[];
