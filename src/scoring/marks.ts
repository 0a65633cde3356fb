// What the curve marks, as data: each event once, at its turn. How a mark is drawn is in look.md §8.
import type { CourseTurn } from './course.ts';
import type { Episode } from './episodes.ts';
import type { Noticing } from './noticing.ts';

export type Mark =
  | { readonly kind: 'break'; readonly turn: number; readonly by: 'you' | 'nobody'; readonly rule: string }
  | { readonly kind: 'mend'; readonly from: number; readonly turn: number }
  | { readonly kind: 'missed'; readonly turn: number } // a cue was on show, and the turn answered something else
  | { readonly kind: 'silence'; readonly turn: number; readonly wordless: boolean } // room that was wanted
  | { readonly kind: 'notice'; readonly turn: number; readonly shifted: boolean } // pressed at this turn
  | { readonly kind: 'unknowable'; readonly turn: number } // it cost something, and no cue had shown
  | { readonly kind: 'left'; readonly turn: number };

/** Every mark of a talk, by turn. */
export function marksOf(
  course: readonly CourseTurn[],
  episodes: readonly Episode[],
  noticed: Noticing,
): readonly Mark[] {
  const last = course.length;
  const broken = episodes.flatMap((one): readonly Mark[] => {
    const opened: readonly Mark[] =
      one.opened > 0 ? [{ kind: 'break', turn: one.opened, by: one.by, rule: one.rule }] : [];
    const mended: readonly Mark[] =
      one.fate === 'mended' && one.closed !== null ? [{ kind: 'mend', from: mendingFrom(one), turn: one.closed }] : [];
    return [...opened, ...mended];
  });
  const turns = course.flatMap((one): readonly Mark[] => [
    ...(goodSilence(one) ? [{ kind: 'silence', turn: one.number, wordless: one.turn.said === null } as const] : []),
    ...(one.effect === 'unknowable' ? [{ kind: 'unknowable', turn: one.number } as const] : []),
    ...(missedCue(one) ? [{ kind: 'missed', turn: one.number } as const] : []),
    ...(one.turn.after.left ? [{ kind: 'left', turn: one.number } as const] : []),
  ]);
  const presses = noticed.presses.map((at): Mark => ({
    kind: 'notice',
    turn: Math.min(at, last),
    shifted: !noticed.falseAlarms.includes(at),
  }));
  return [...broken, ...turns, ...presses].filter(({ turn }) => turn > 0).toSorted((a, b) => a.turn - b.turn);
}

/** A turn that went on as before, at a moment when a cue could have told. */
export const missedCue = ({ effect, rule }: CourseTurn): boolean => effect === 'drifted' && rule.startsWith('unheeded');

/** Room given where room was wanted: it fitted, or it was what a break needed. */
export const goodSilence = ({ turn, effect }: CourseTurn): boolean =>
  turn.reasons.at(-1)?.act === 'space' &&
  (effect === 'deepened' || effect === 'helped' || effect === 'repaired' || shared(turn.reasons.at(-1)?.rule));

const shared = (rule: string | undefined): boolean =>
  rule !== undefined && (rule === 'silence-shared' || rule === 'fit-rule+slow-to-warm');

/** The turn in which the needs that held began to be met: a new hurt starts them again. */
function mendingFrom({ turns, closed }: Episode): number {
  const undone = turns.findLast(({ rule }) => rule === 'hurt-again')?.turn ?? 0;
  return turns.find(({ turn, rule }) => turn > undone && rule === 'need-met')?.turn ?? closed ?? 0;
}
