// What each turn was worth, by how far it fell short of the best there still was. Named for what it did, never held
// against anybody who had no cue to go by.
import type { TalkEvent } from '../dialogue/event.ts';
import { step } from '../dialogue/step.ts';
import type { Position } from '../dialogue/position.ts';
import { EASE_MOST } from '../rapport/rapport.ts';
import { courseOf, type CourseTurn, type Effect } from '../scoring/course.ts';
import { episodesOf, type Episode } from '../scoring/episodes.ts';
import type { Timeline } from '../session/replay.ts';
import { LOOKS_AHEAD } from './outlook.ts';
import { possibleEvents } from './possible.ts';
import type { Study } from './study.ts';

/** Losses on a scale of 0 to 100: the share of the ease there was to be had over the next turns (ecosystem-ux.md B9, B15). */
export const NOTHING_LOST = 2;
export const GOOD_ENOUGH = 3.5; // as good as the best, for somebody trying again
export const LITTLE_LOST = 5;
export const LEARNABLE = 7.5; // worth standing before again
export const MUCH_LOST = 10;

/** One thing that could have been done. */
export interface Option {
  readonly event: TalkEvent;
  readonly loss: number; // against the best, 0–100
}

export interface Judgement {
  readonly turn: number; // from 1
  readonly loss: number; // against the best there was, 0–100
  readonly effect: Effect; // what it did, with what it let pass
  readonly known: boolean; // a cue that could have told was on show
  readonly more: boolean; // it cost nothing, and yet more was to be had
  readonly learnable: boolean;
  readonly options: readonly Option[]; // everything on offer, best first
  readonly lastChance: boolean; // the last turn at which the break could still be mended, and it was not
}

/** A loss as it is shown: over so many turns she could have been eased by so much more. */
const lossOf = (best: number, taken: number): number => (100 * (best - taken)) / (LOOKS_AHEAD * EASE_MOST);

/** Everything that could be done at a position, best first; of equals, in the order they stand on the page. */
export function optionsAt(study: Study, position: Position): readonly Option[] {
  const { talk, board, outlook } = study;
  const best = outlook.best(board.placeOf(position), LOOKS_AHEAD);
  return possibleEvents(talk, position)
    .map((event) => ({ event, loss: lossOf(best, worth(study, position, event)) }))
    .toSorted((a, b) => a.loss - b.loss);
}

/** The most ease over the next turns once this has been done. */
function worth({ talk, board, outlook }: Study, position: Position, event: TalkEvent): number {
  const outcome = step(talk, position, event);
  if (outcome.type !== 'turn') throw new Error(`${JSON.stringify(event)} is judged, and is not a turn here.`);
  return outlook.after(board.placeOf(outcome.position), LOOKS_AHEAD);
}

/**
 * Judges every turn the learner played.
 * @param told called after each turn with how many are done, of how many
 */
export function judge(
  study: Study,
  timeline: Timeline,
  told: (done: number, of: number) => void = () => undefined,
): readonly Judgement[] {
  const { board, outlook } = study;
  const course = courseOf(timeline);
  const missed = lastChances(study, timeline, episodesOf(timeline));
  return course.map((one, index) => {
    const moment = timeline.moments[one.number - 1];
    if (!moment) throw new Error(`Turn ${one.number} is on the course and not in the talk.`);
    const options = optionsAt(study, moment.before);
    const best = outlook.best(board.placeOf(moment.before), LOOKS_AHEAD);
    const loss = lossOf(best, outlook.after(board.placeOf(moment.after), LOOKS_AHEAD));
    told(index + 1, course.length);
    return {
      turn: one.number,
      loss,
      effect: effectWith(one, loss),
      known: one.cueShown,
      more: loss > LITTLE_LOST && (one.effect === 'deepened' || one.effect === 'held' || one.effect === 'helped'),
      learnable: worthAgain(one, loss),
      options,
      lastChance: missed.has(one.number),
    };
  });
}

/**
 * What a turn did, once it is known what else there was. What happened keeps its name, and so does a turn that cost
 * nothing: that more was to be had is said beside it. Ease lost where nothing better could be done was held.
 */
function effectWith({ effect }: CourseTurn, loss: number): Effect {
  switch (effect) {
    case 'drifted':
      return loss <= NOTHING_LOST ? 'held' : loss > MUCH_LOST ? 'slipped' : effect;
    case 'slipped':
      return loss <= NOTHING_LOST ? 'held' : loss <= LITTLE_LOST ? 'drifted' : effect;
    case 'broke':
    case 'came':
    case 'repaired':
    case 'left':
    case 'unknowable':
    case 'deepened':
    case 'held':
    case 'helped':
      return effect;
  }
}

/** Is it worth standing there again? A turn that brought you nearer is not, whatever else there was. */
function worthAgain({ effect, cueShown }: CourseTurn, loss: number): boolean {
  if (!cueShown || effect === 'deepened' || effect === 'helped' || effect === 'repaired') return false;
  return loss >= LEARNABLE || (loss > 0 && (effect === 'broke' || effect === 'left'));
}

/** For each break that was never mended, the last turn at which it still could have been. */
function lastChances(
  { board, outlook }: Study,
  { moments }: Timeline,
  episodes: readonly Episode[],
): ReadonlySet<number> {
  return new Set(
    episodes
      .filter(({ fate }) => fate !== 'mended')
      .flatMap(({ opened, closed }) => {
        const within = moments.filter(({ number }) => number > opened && number <= (closed ?? moments.length));
        const last = within.findLast(({ before }) => outlook.mendable(board.placeOf(before)));
        return last ? [last.number] : [];
      }),
  );
}
