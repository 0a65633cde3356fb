// Noticing: what shifted, whether "something shifted" was pressed in time, and how often it was pressed at nothing.
import type { Timeline } from '../session/replay.ts';
import { fell, played } from './course.ts';

/** How many turns after a shift a press still answers it. */
const WINDOW = 2;

/** A break, or a step away, with a cue that showed it. */
export interface Shift {
  readonly turn: number; // it happened in this turn
  readonly what: 'break' | 'step away';
  readonly noticed: number | null; // pressed at this turn, before acting
  readonly delay: number | null; // so many turns later: 1 or 2
}

export interface Noticing {
  readonly value: number | null; // 0–1: hits by shifts, less the quiet spells with a false alarm by all quiet spells
  readonly why: 'nothing-shifted' | null;
  readonly shifts: readonly Shift[];
  readonly hits: number;
  readonly presses: readonly number[]; // the turns at which it was pressed
  readonly falseAlarms: readonly number[]; // those at which nothing had shifted
  readonly quiet: number; // turns at which nothing had shifted, pressed or not
  readonly spells: number; // of quiet turns, each as long as a shift may be answered
  readonly alarmed: number; // of these, those with a false alarm in them
  readonly medianDelay: number | null; // of the hits, in turns
}

interface Change {
  readonly turn: number;
  readonly shift: Shift['what'] | null; // null: for the better, or with no cue to be seen
}

/**
 * A press at turn n stands for what was on show before turn n: what turns n − 1 and n − 2 had changed. A press at
 * something that got better, or that no cue showed, is neither hit nor false alarm.
 */
export function noticing(timeline: Timeline): Noticing {
  const turns = played(timeline);
  const changes = changesOf(timeline);
  const over = timeline.position.ended !== null;
  const chances = Array.from({ length: turns.length + (over ? 0 : 1) }, (_none, index) => index + 1);
  const presses = [...new Set(timeline.notices.map((after) => after + 1))]
    .filter((at) => chances.includes(at))
    .toSorted((a, b) => a - b);
  const near = (at: number) => changes.filter(({ turn }) => at - turn >= 1 && at - turn <= WINDOW);
  const quiet = chances.filter((at) => near(at).length === 0);

  const noticedAt = new Map<number, number>();
  for (const at of presses) {
    const waiting = near(at).filter(({ turn, shift }) => shift !== null && !noticedAt.has(turn));
    const latest = waiting.at(-1);
    if (latest) noticedAt.set(latest.turn, at);
  }
  const shifts = changes.flatMap(({ turn, shift }): readonly Shift[] => {
    if (shift === null) return [];
    const noticed = noticedAt.get(turn) ?? null;
    return [{ turn, what: shift, noticed, delay: noticed === null ? null : noticed - turn }];
  });
  const falseAlarms = presses.filter((at) => quiet.includes(at));
  const hits = noticedAt.size;
  const spells = spellsOf(quiet);
  const alarmed = spells.filter((spell) => spell.some((at) => falseAlarms.includes(at))).length;
  const alarmRate = spells.length ? alarmed / spells.length : 0;
  return {
    value: shifts.length ? Math.max(0, hits / shifts.length - alarmRate) : null,
    why: shifts.length ? null : 'nothing-shifted',
    shifts,
    hits,
    presses,
    falseAlarms,
    quiet: quiet.length,
    spells: spells.length,
    alarmed,
    medianDelay: median(shifts.flatMap(({ delay }) => (delay === null ? [] : [delay]))),
  };
}

/**
 * Quiet turns as stretches as long as a shift may be answered, every stretch there is; a quiet turn with none beside it is
 * one by itself. A press at random falls into one of these as often as into the turns after a shift, and so earns nothing.
 */
function spellsOf(quiet: readonly number[]): readonly (readonly number[])[] {
  return quiet.flatMap((at): readonly (readonly number[])[] => {
    const spell = quiet.filter((one) => one >= at && one < at + WINDOW);
    return spell.length === WINDOW || !quiet.includes(at - 1) ? [spell] : [];
  });
}

/** Every turn in which her stance or the bond changed, the last one left out if it ended the talk: it leaves no turn to press at. */
function changesOf(timeline: Timeline): readonly Change[] {
  return played(timeline).flatMap(({ number, turn }): readonly Change[] => {
    if (turn.ended) return [];
    const away = fell(turn.before.stance, turn.after.stance);
    if (turn.broke || away) {
      const what = turn.broke ? 'break' : 'step away';
      return [{ turn: number, shift: turn.hers.cues.length > 0 ? what : null }];
    }
    return turn.mended || turn.before.stance !== turn.after.stance ? [{ turn: number, shift: null }] : [];
  });
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
