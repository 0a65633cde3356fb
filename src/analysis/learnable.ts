// The moments of a talk worth standing before again, each with everything the page would let one answer. What cannot be
// chosen there is not held up as better.
import type { TalkEvent } from '../dialogue/event.ts';
import { replies } from '../dialogue/offered.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Timeline } from '../session/replay.ts';
import { timelineBefore } from '../session/standing.ts';
import { wordsToHand } from '../session/toHand.ts';
import { GOOD_ENOUGH, LEARNABLE, type Judgement } from './judgement.ts';

/** How an answer stands on the page: among the replies, or behind one of three doors. */
export const PLACES = ['reply', 'hand', 'cut in', 'silence'] as const;
export type AnswerPlace = (typeof PLACES)[number];

export interface Answer {
  readonly event: TalkEvent;
  readonly place: AnswerPlace;
  readonly loss: number; // against the best of these answers, 0–100
}

/** A moment to be tried again. */
export interface Retry {
  readonly turn: number; // from 1; one stands before it
  readonly played: TalkEvent;
  readonly answers: readonly Answer[]; // best first
  readonly goodWays: number; // how many of them are good enough
}

export const goodEnough = ({ loss }: Pick<Answer, 'loss'>): boolean => loss <= GOOD_ENOUGH;

export const sameEvent = (one: TalkEvent, other: TalkEvent): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Every moment that could have gone better by what was on the page, in the order they were played. */
export function retriesOf(talk: Talk, timeline: Timeline, judgements: readonly Judgement[]): readonly Retry[] {
  return judgements.flatMap((judgement): readonly Retry[] => {
    const moment = timeline.moments[judgement.turn - 1];
    if (!judgement.learnable || !moment) return [];
    const answers = answersOf(talk, timelineBefore(timeline, judgement.turn), judgement);
    const best = answers[0]?.loss ?? judgement.loss;
    const least = judgement.effect === 'broke' || judgement.effect === 'left' ? GOOD_ENOUGH : LEARNABLE;
    if (judgement.loss - best <= least) return [];
    const against = answers.map((answer) => ({ ...answer, loss: answer.loss - best }));
    return [
      {
        turn: judgement.turn,
        played: moment.turn.event,
        answers: against,
        goodWays: against.filter(goodEnough).length,
      },
    ];
  });
}

/** What was judged, as far as the page offers it: words said once are not there again, and one word to cut in at is enough. */
function answersOf(talk: Talk, before: Timeline, { options }: Judgement): readonly Answer[] {
  const reply = new Set(replies(talk, before.position).map(({ move }) => move.id));
  const hand = new Set(wordsToHand(talk, before).map(({ move }) => move.id));
  const latest = new Map<string, number>();
  for (const { event } of options)
    if (event.type === 'cut-in') latest.set(event.move, Math.max(event.word, latest.get(event.move) ?? 0));
  const placeOf = (event: TalkEvent): AnswerPlace | null => {
    switch (event.type) {
      case 'say':
        return reply.has(event.move) ? 'reply' : hand.has(event.move) ? 'hand' : null;
      case 'cut-in':
        return latest.get(event.move) === event.word ? 'cut in' : null;
      case 'silence':
        return 'silence';
      default:
        return null; // looking away is not an answer
    }
  };
  return options.flatMap(({ event, loss }) => {
    const place = placeOf(event);
    return place === null ? [] : [{ event, place, loss }];
  });
}
