// One simulated talk, and what came of it, as plain data: a worker can hand it over, a program can read it.
import { replies } from '../dialogue/offered.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { TalkEvent } from '../dialogue/event.ts';
import { scoreOf } from '../scoring/score.ts';
import { replay, type Timeline } from '../session/replay.ts';
import { planOf, writePlan } from './planText.ts';

export interface Talked {
  readonly seed: number;
  readonly turns: number;
  readonly ending: string | null;
  readonly by: 'script' | 'her' | 'you' | null; // who ended it; null: it went in circles
  readonly ease: number; // mean over the turns; those she did not stay for count as nothing
  readonly repair: number | null; // 0–10; null: not tested
  readonly noticing: number | null; // 0–1
  readonly sustaining: number | null; // 0–1
  readonly minutes: number;
  readonly transcript: string; // as a plan: it can be read, saved and run
}

/** How fast the replies are read, in words a minute, and how long it takes to choose, in minutes. */
const READING = 200;
const CHOOSING = 3 / 60;

/**
 * What came of a talk.
 * @param whole how many turns a talk takes that is only answered, for one that she ends before that
 */
export function talked(talk: Talk, timeline: Timeline, whole = 1): Talked {
  const { moments, position } = timeline;
  const { repair, noticing, sustaining } = scoreOf(timeline);
  const sum = moments.reduce((total, { turn }) => total + turn.after.ease, 0);
  return {
    seed: talk.seed,
    turns: moments.length,
    ending: position.ended?.ending ?? null,
    by: position.ended?.by ?? null,
    ease: sum / Math.max(1, moments.length, position.ended?.by === 'her' ? whole : 1),
    repair: repair.value,
    noticing: noticing.value,
    sustaining: sustaining.value,
    minutes: minutesOf(talk, timeline),
    transcript: writePlan(planOf(talk, timeline)),
  };
}

/** A talk of these events, which a walk has found on the board. */
export const played = (talk: Talk, events: readonly TalkEvent[]): Timeline => {
  const timeline = replay(
    talk,
    events.map((event) => ({ event, at: 0 })),
  );
  if (timeline.stopped) throw new Error(`The board and the step disagree: ${timeline.stopped.reason}`);
  return timeline;
};

/** About how long it takes: the words at the person's pace, the replies read and one chosen. */
function minutesOf(talk: Talk, { opening, moments }: Timeline): number {
  const speeches = [opening.speech, ...moments.map(({ turn }) => turn.hers)];
  const spoken = speeches.flatMap(({ utterances }) => utterances.map(({ text }) => wordsIn(text)));
  const offered = moments.flatMap(({ before }) => replies(talk, before).map(({ says }) => wordsIn(says)));
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return total(spoken) / talk.persona.pace.wordsPerMinute + total(offered) / READING + moments.length * CHOOSING;
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
