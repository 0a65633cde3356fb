// Repair episodes: from the turn the bond breaks to the turn it holds again, or to the end.
import type { Reason } from '../dialogue/turn.ts';
import { RESPONSIVE } from '../rapport/act.ts';
import { BOUNCE } from '../rapport/reason.ts';
import { NEEDS, needed } from '../rapport/rapport.ts';
import type { Timeline } from '../session/replay.ts';
import { played } from './course.ts';

/** What one turn did in an episode. */
interface EpisodeTurn {
  readonly turn: number;
  readonly rule: string; // of its first act that met a need, or its last act
  readonly responsive: boolean; // an act of it turned towards her
  readonly harmful: boolean; // ease fell, or she left
}

/** One break, and what became of it. */
export interface Episode {
  readonly opened: number; // the turn it broke in; 0: before the first
  readonly by: 'you' | 'nobody';
  readonly kind: 'withdrawal' | 'confrontation';
  readonly rule: string; // why it broke
  readonly peak: number; // its highest strain, 1–3
  readonly turns: readonly EpisodeTurn[]; // the turns taken in it
  readonly answered: number | null; // the first turn that turned towards her
  readonly met: number; // needs met, at best …
  readonly needed: number; // … of so many
  readonly fate: 'mended' | 'open' | 'left'; // left: she ended the talk
  readonly closed: number | null; // the turn it was mended or she left
}

interface Opening {
  readonly opened: number;
  readonly by: 'you' | 'nobody';
  readonly kind: Episode['kind'];
  readonly rule: string;
  readonly strain: number;
}

/** An episode being read. */
interface Reading extends Opening {
  readonly acts: { readonly turn: number; readonly reason: Reason }[];
}

const count = (bits: number): number => NEEDS.filter(({ bit }) => (bits & bit) !== 0).length;

/** Every episode of a talk, in order. */
export function episodesOf(timeline: Timeline): readonly Episode[] {
  const done: Episode[] = [];
  let reading = openedBefore(timeline);
  for (const { number, turn } of played(timeline))
    for (const reason of turn.reasons) {
      const { before, after } = reason;
      if (reading) {
        reading.acts.push({ turn: number, reason });
        if (after.bond !== 'intact') continue;
        done.push(closed(reading, after.left ? 'left' : 'mended'));
        reading = null;
      } else if (before.bond === 'intact' && after.bond !== 'intact') {
        const by = turn.broke?.by ?? 'you';
        reading = {
          opened: number,
          by,
          kind: after.bond,
          rule: by === 'you' && reason.act === 'jolt' ? BOUNCE : reason.rule,
          strain: after.strain,
          acts: [],
        };
      }
    }
  return reading ? [...done, closed(reading, 'open')] : done;
}

/** A talk can begin with the bond broken: last time's break, or what the first line brings. */
function openedBefore({ opening: { position } }: Timeline): Reading | null {
  const { bond, strain } = position.rapport;
  return bond === 'intact'
    ? null
    : { opened: 0, by: position.brokenBy ?? 'nobody', kind: bond, rule: 'jolt', strain, acts: [] };
}

function closed({ acts, strain, ...opening }: Reading, fate: Episode['fate']): Episode {
  const felt = acts.filter(({ reason }) => reason.act !== 'jolt'); // a jolt on an open break is not felt
  const last = felt.at(-1);
  const turns = [...new Set(felt.map(({ turn }) => turn))].map((turn) =>
    turnOf(
      turn,
      felt.filter((act) => act.turn === turn).map(({ reason }) => reason),
    ),
  );
  return {
    opened: opening.opened,
    by: opening.by,
    kind: opening.kind,
    rule: opening.rule,
    peak: Math.max(strain, ...felt.map(({ reason }) => reason.after.strain)),
    turns,
    answered: turns.find(({ responsive }) => responsive)?.turn ?? null,
    ...needsMet(
      felt.map(({ reason }) => reason),
      opening.kind,
      strain,
      fate,
    ),
    fate,
    closed: fate === 'open' ? null : (last?.turn ?? null),
  };
}

function turnOf(turn: number, reasons: readonly Reason[]): EpisodeTurn {
  const [first, last] = [reasons[0], reasons.at(-1)];
  const helped = reasons.find(({ rule }) => rule === 'need-met' || rule === 'mended');
  return {
    turn,
    rule: (helped ?? last)?.rule ?? 'unheeded',
    responsive: reasons.some(({ act }) => act !== 'jolt' && RESPONSIVE.has(act)),
    harmful: last !== undefined && first !== undefined && (last.after.left || last.after.ease < first.before.ease),
  };
}

/** The most that was met at any one time: a later hurt takes back what it mended, not that it was done. */
function needsMet(reasons: readonly Reason[], kind: Episode['kind'], strain: number, fate: Episode['fate']) {
  const last = reasons.at(-1);
  if (fate === 'mended' && last) {
    const all = count(needed(kind, last.before.strain));
    return { met: all, needed: all };
  }
  let best = { met: 0, needed: count(needed(kind, strain)) };
  for (const { after } of reasons.filter((one) => !one.after.left)) {
    const now = { met: count(after.met & needed(kind, after.strain)), needed: count(needed(kind, after.strain)) };
    if (now.met / now.needed > best.met / best.needed) best = now;
  }
  return best;
}
