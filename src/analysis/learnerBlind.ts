// Learners that do not listen: they go by the look of the words, by where they stand, or do one thing whatever she says.
// science.md §4 says how little they may come to.
import type { TalkEvent } from '../dialogue/event.ts';
import { shuffled } from '../dialogue/arrange.ts';
import type { Act } from '../rapport/act.ts';
import { handIn, most, repliesIn, type Choice, type Learner, type Scene } from './learner.ts';

/** Words anybody would call kind. */
export const POSITIVE =
  /\b(?:great|love|lovely|good|well|nice|best|glad|happy|proud|wonderful|amazing|brilliant|thanks?|kind|brave|clever|perfect)\b/gi;

const byLook =
  (worth: (choice: Choice, at: number) => number) =>
  (scene: Scene): TalkEvent =>
    most(repliesIn(scene), worth).event;

/** Whatever is to hand that comes to this act, else the first reply. */
const over = (act: Act) => (scene: Scene) => {
  const found = [...handIn(scene), ...repliesIn(scene)].find(({ acts }) => acts.includes(act));
  return (found ?? most(repliesIn(scene), () => 0)).event;
};

export const RANDOM: Learner = {
  id: 'random',
  name: 'Chance',
  does: 'reads nothing, and takes any of the replies',
  choose: (scene) =>
    most(shuffled(repliesIn(scene), scene.talk.seed, `${scene.turns.length} chance ${scene.position.beat}`), () => 0)
      .event,
};

/** How long a talk takes that is only answered is asked of this one. */
export const FIRST = {
  id: 'first',
  name: 'The first',
  does: 'takes the reply on top',
  choose: byLook((_choice, at) => -at),
} as const satisfies Learner;

/** Does nothing much: what everybody else is measured from. */
export const MURMUR: Learner = {
  id: 'murmur',
  name: 'The murmurer',
  does: 'says mm-hm, whatever was said',
  choose: over('ack'),
};

export const BLIND = [
  { id: 'longest', name: 'The longest', does: 'takes the longest reply', choose: byLook(({ says }) => says.length) },
  {
    id: 'shortest',
    name: 'The shortest',
    does: 'takes the shortest reply',
    choose: byLook(({ says }) => -says.length),
  },
  FIRST,
  { id: 'last', name: 'The last', does: 'takes the reply at the bottom', choose: byLook((_choice, at) => at) },
  {
    id: 'question-marks',
    name: 'Question marks',
    does: 'takes the reply with the most question marks',
    choose: byLook(({ says }) => says.split('?').length),
  },
  {
    id: 'positive-words',
    name: 'Pleasant words',
    does: 'takes the reply with the most pleasant words',
    choose: byLook(({ says }) => says.match(POSITIVE)?.length ?? 0),
  },
  {
    id: 'silence',
    name: 'Silence',
    does: 'says nothing, and waits long each time',
    choose: () => ({ type: 'silence', length: 'long' }),
  },
  { id: 'apologiser', name: 'The apologiser', does: 'says a short sorry at every turn', choose: over('sorry') },
] as const satisfies readonly Learner[];
