// What she would have said: any other thing that could have been done at a turn, tried through step(), and what could
// have followed. Exact, because the person is a finite machine.
import type { TalkEvent } from '../dialogue/event.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Turn } from '../dialogue/turn.ts';
import { extend, type Timeline } from '../session/replay.ts';
import { wordsToHand } from '../session/toHand.ts';
import { GOOD_ENOUGH, optionsAt, type Option } from './judgement.ts';
import type { Study } from './study.ts';

/** Something that could have been done, and what came of it. */
export interface Tried {
  readonly event: TalkEvent;
  readonly turn: Turn;
}

/** One thing tried, two lines deep: her reaction, and her next line after the best there then was to do. */
export interface WhatIf extends Tried {
  readonly onward: Tried | null; // null: it ended there
}

/** A way on that loses nothing, as a small dialogue. */
export interface BestLine {
  readonly turns: readonly Tried[];
  readonly several: boolean; // at its first turn others were as good, or nearly
}

/** How many turns the best line is told for. */
export const BEST_LINE_TURNS = 4;

/** What could be said or done where a talk stands, best first: without the words to hand that are said only once. */
export function sayable(talk: Talk, timeline: Timeline, options: readonly Option[]): readonly Option[] {
  const here = new Set(wordsToHand(talk, timeline).map(({ move }) => move.id));
  const once = new Set(talk.persona.hand.map(({ id }) => id).filter((id) => !here.has(id)));
  return options.filter(({ event }) => event.type !== 'say' || !once.has(event.move));
}

/** Tries one thing where a talk stands, and the best that could follow. */
export function whatIf(study: Study, timeline: Timeline, event: TalkEvent): WhatIf {
  const first = tried(study.talk, timeline, event);
  const best = optionsNow(study, first.timeline)[0];
  return {
    event,
    turn: first.turn,
    onward: best ? { event: best.event, turn: tried(study.talk, first.timeline, best.event).turn } : null,
  };
}

/** The best there was from where a talk stands, turn by turn, for so many turns or until it ends. */
export function bestLine(study: Study, timeline: Timeline, most = BEST_LINE_TURNS): BestLine {
  const turns: Tried[] = [];
  const several = optionsNow(study, timeline).filter(({ loss }) => loss <= GOOD_ENOUGH).length > 1;
  let here = timeline;
  for (let best = optionsNow(study, here)[0]; best && turns.length < most; best = optionsNow(study, here)[0]) {
    const next = tried(study.talk, here, best.event);
    turns.push({ event: best.event, turn: next.turn });
    here = next.timeline;
  }
  return { turns, several };
}

const optionsNow = (study: Study, timeline: Timeline): readonly Option[] =>
  sayable(study.talk, timeline, optionsAt(study, timeline.position));

function tried(talk: Talk, timeline: Timeline, event: TalkEvent): { readonly turn: Turn; readonly timeline: Timeline } {
  const after = extend(talk, timeline, { event, at: timeline.moments.at(-1)?.at ?? 0 }, timeline.moments.length);
  const turn = after.stopped ? undefined : after.moments[timeline.moments.length]?.turn;
  if (!turn) throw new Error(`${JSON.stringify(event)} is asked about, and cannot be done here.`);
  return { turn, timeline: after };
}
