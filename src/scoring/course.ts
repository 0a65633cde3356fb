// The course of a talk, turn by turn: how she was after each, what it did, and whether anybody could have known. The
// curve, its table and the moments read this.
import type { Reason, Turn } from '../dialogue/turn.ts';
import { STANCES, type Stance } from '../persona/vocabulary.ts';
import { BOUNCE } from '../rapport/reason.ts';
import type { Moment, Timeline } from '../session/replay.ts';

/** What a turn did, as a verb of the past. `came`: it broke, and nobody had done it. */
export type Effect =
  | 'deepened'
  | 'held'
  | 'helped'
  | 'drifted'
  | 'slipped'
  | 'broke'
  | 'came'
  | 'repaired'
  | 'left'
  | 'unknowable';

/** One turn the learner played. */
export interface CourseTurn {
  readonly number: number;
  readonly turn: Turn;
  readonly ease: number; // after it
  readonly stance: Stance; // after it
  readonly effect: Effect;
  readonly telling: Reason | null; // the act that did most, or the break that came
  readonly rule: string; // its rule, for the sentence
  readonly cueShown: boolean; // a cue that could have told was on show when the learner acted
}

/** The turns the learner played; getting up is not one. */
export const played = (timeline: Timeline): readonly Moment[] =>
  timeline.moments.filter(({ turn }) => turn.event.type !== 'leave');

const distance = (stance: Stance): number => STANCES.indexOf(stance);

/** Has she moved away between the two? */
export const fell = (before: Stance, after: Stance): boolean => distance(after) > distance(before);

/** Every turn played, in order. */
export function courseOf(timeline: Timeline): readonly CourseTurn[] {
  let tells = timeline.opening.speech.cues.length > 0; // since the bond broke, or since the talk began
  return played(timeline).map(({ number, turn }) => {
    const cueShown = tells && turn.shown.length > 0;
    const opened = turn.broke !== null;
    const shows = turn.hers.cues.length > 0;
    tells = opened ? shows : tells || shows;
    const telling = tellingOf(turn);
    return {
      number,
      turn,
      ease: turn.after.ease,
      stance: turn.after.stance,
      effect: effectOf(turn, cueShown),
      telling,
      rule: ruleOf(turn, telling),
      cueShown,
    };
  });
}

/** The break, if one opened; the mend; otherwise the act that moved her most. */
function tellingOf(turn: Turn): Reason | null {
  const decisive =
    turn.reasons.find(({ rule }) => rule === 'mended') ??
    turn.reasons.find(({ before, after }) => after.left || (before.bond === 'intact' && after.bond !== 'intact'));
  if (decisive) return decisive;
  const moved = ({ before, after }: Reason) => Math.abs(after.ease - before.ease);
  return turn.reasons.toSorted((a, b) => moved(b) - moved(a))[0] ?? null;
}

const ruleOf = (turn: Turn, telling: Reason | null): string =>
  telling?.act === 'jolt' && turn.broke?.by === 'you' ? BOUNCE : (telling?.rule ?? 'check_in');

/** What the acts did; a turn that lost something is not held against anybody who had no cue to go by. */
function effectOf(turn: Turn, cueShown: boolean): Effect {
  const acts = turn.reasons.filter(({ act }) => act !== 'jolt');
  const before = acts[0]?.before ?? turn.before;
  const after = acts.at(-1)?.after ?? turn.after; // what she then told of herself is hers
  if (turn.mended) return 'repaired';
  if (turn.broke?.by === 'nobody') return 'came';
  const worse = after.ease < before.ease || after.strain > before.strain;
  const lost = after.left || turn.broke !== null || worse;
  if (lost && !cueShown) return 'unknowable';
  if (after.left) return 'left';
  if (turn.broke) return 'broke';
  const rules = turn.reasons.map(({ rule }) => rule);
  if (rules.includes('need-met')) return 'helped';
  if (worse) return rules.some(drifts) ? 'drifted' : 'slipped';
  const grown = after.ease > before.ease || after.trust > before.trust || after.depth > before.depth;
  return grown ? 'deepened' : 'held';
}

const drifts = (rule: string): boolean => rule.endsWith('+coasting') || rule.startsWith('unheeded');
