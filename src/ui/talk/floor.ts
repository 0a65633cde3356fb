// Who has the floor, and since when: the part of the player that knows time. Pure; it is told the time, and its owner
// keeps the timers and emits the events. Times are milliseconds of talk, pauses left out.
import type { Pacing } from '../../session/pacing.ts';
import { nextOf, type Delivery } from './delivery.ts';

export type Phase =
  | { readonly is: 'hush'; readonly until: number } // nothing at all, before she speaks
  | { readonly is: 'speaking'; readonly began: number; readonly heldAt: number | null } // held: she waits at a word
  | { readonly is: 'yours'; readonly window: number | null } // when the silence begins by itself; null: never
  | { readonly is: 'silent'; readonly since: number; readonly byItself: boolean }
  | { readonly is: 'over' };

/** Which rows stand under her line. */
export type List = 'replies' | 'cut-in' | 'hand' | 'silence';

export interface Floor {
  readonly phase: Phase;
  readonly list: List;
  readonly deafUntil: number; // replies that have just come do not hear yet
}

/** What a turn brings with it. */
export interface Terms {
  readonly delivery: Delivery;
  readonly mayCutIn: boolean;
  readonly ended: boolean;
  readonly pacing: Pacing;
  readonly atOnce: boolean;
  readonly shortSilence: number;
  readonly longSilence: number;
  readonly replyTime: number; // ms until silence begins by itself, when there is a clock
  readonly handTime: number; // ms it takes to read the words always to hand
}

export type Signal =
  | 'begin' // she is about to speak
  | 'begin at once' // the same, without the moment of nothing
  | 'stand' // a talk taken up again: her last line stands, whole
  | 'time'
  | 'whole line'
  | 'cut-in' // the list of what to cut in with; the same again puts it away
  | 'hand'
  | 'fall silent'
  | 'break silence' // before the first stage: nothing has happened
  | 'back'; // a list is put away

export const HUSH = 300;
export const DEAF = 300;

export const START: Floor = { phase: { is: 'hush', until: 0 }, list: 'replies', deafUntil: 0 };

const yours = (terms: Terms, at: number): Floor => ({
  phase: terms.ended
    ? { is: 'over' }
    : { is: 'yours', window: terms.pacing === 'untimed' ? null : at + terms.replyTime },
  list: 'replies',
  deafUntil: at + DEAF,
});

const speak = (terms: Terms, at: number): Floor =>
  terms.atOnce || terms.delivery.phrases.length === 0
    ? yours(terms, at)
    : { phase: { is: 'speaking', began: at, heldAt: null }, list: 'replies', deafUntil: at };

/** How much of her speech is out, in ms of it. */
export function spokenOf({ phase }: Floor, terms: Terms, at: number): number {
  if (phase.is === 'hush') return -1;
  return phase.is === 'speaking' ? (phase.heldAt ?? Math.min(at - phase.began, terms.delivery.takes)) : Infinity;
}

/** May she be cut in on now? While she speaks; and, where lines come whole, until you have answered. */
export const mayCutInNow = ({ phase }: Floor, terms: Terms): boolean =>
  terms.mayCutIn && terms.delivery.lineWords > 1 && (phase.is === 'speaking' || (phase.is === 'yours' && terms.atOnce));

/** The silence stage reached, if any. */
export function stageOf({ phase }: Floor, terms: Terms, at: number): 'short' | 'long' | null {
  if (phase.is !== 'silent') return null;
  const lasted = at - phase.since;
  return lasted >= terms.longSilence ? 'long' : lasted >= terms.shortSilence ? 'short' : null;
}

/** The next moment at which something changes by itself; null: nothing will. */
export function nextAt(floor: Floor, terms: Terms, at: number): number | null {
  const { phase } = floor;
  switch (phase.is) {
    case 'hush':
      return phase.until;
    case 'speaking':
      return phase.heldAt === null ? phase.began + nextOf(terms.delivery, at - phase.began) : null;
    case 'yours':
      return phase.window;
    case 'silent': {
      const seconds = phase.since + 1000 * (Math.floor((at - phase.since) / 1000) + 1);
      const short = phase.since + terms.shortSilence;
      return Math.min(seconds, phase.since + terms.longSilence, short > at ? short : Infinity);
    }
    case 'over':
      return null;
  }
}

/** The floor after a signal. What does not fit the moment changes nothing. */
export function floorAfter(floor: Floor, terms: Terms, signal: Signal, at: number): Floor {
  const { phase, list } = floor;
  switch (signal) {
    case 'begin':
      return { phase: { is: 'hush', until: at + HUSH }, list: 'replies', deafUntil: at + HUSH };
    case 'begin at once':
      return speak(terms, at);
    case 'stand':
      return yours(terms, at);
    case 'time':
      return afterTime(floor, terms, at);
    case 'whole line':
      return phase.is === 'speaking' && list !== 'cut-in' ? yours(terms, at) : floor;
    case 'cut-in':
      if (list === 'cut-in') return letGoOn(floor, at);
      if (!mayCutInNow(floor, terms)) return floor;
      return {
        phase: phase.is === 'speaking' && terms.pacing === 'untimed' ? { ...phase, heldAt: at - phase.began } : phase,
        list: 'cut-in',
        deafUntil: at + DEAF,
      };
    case 'hand': {
      if (phase.is !== 'yours' && phase.is !== 'silent') return floor;
      if (list === 'hand') return { ...floor, list: 'replies' };
      const window = phase.is === 'yours' && phase.window !== null ? Math.max(phase.window, at + terms.handTime) : null;
      return { phase: phase.is === 'yours' ? { is: 'yours', window } : phase, list: 'hand', deafUntil: at + DEAF };
    }
    case 'fall silent':
      if (phase.is !== 'yours') return floor;
      if (terms.pacing !== 'untimed')
        return { ...floor, phase: { is: 'silent', since: at, byItself: false }, list: 'replies' };
      return list === 'silence' ? { ...floor, list: 'replies' } : { ...floor, list: 'silence', deafUntil: at + DEAF };
    case 'break silence':
      return phase.is === 'silent' ? { ...yours(terms, at), deafUntil: at } : floor;
    case 'back':
      return list === 'cut-in' ? letGoOn(floor, at) : list === 'replies' ? floor : { ...floor, list: 'replies' };
  }
}

/** She goes on from where she waited. */
function letGoOn(floor: Floor, at: number): Floor {
  const { phase } = floor;
  const onward: Phase =
    phase.is === 'speaking' && phase.heldAt !== null
      ? { is: 'speaking', began: at - phase.heldAt, heldAt: null }
      : phase;
  return { ...floor, phase: onward, list: 'replies' };
}

function afterTime(floor: Floor, terms: Terms, at: number): Floor {
  const { phase } = floor;
  switch (phase.is) {
    case 'hush':
      return at >= phase.until ? speak(terms, at) : floor;
    case 'speaking':
      return phase.heldAt === null && at - phase.began >= terms.delivery.takes ? yours(terms, at) : floor;
    case 'yours':
      return phase.window !== null && at >= phase.window
        ? { ...floor, phase: { is: 'silent', since: at, byItself: true } }
        : floor;
    default:
      return floor;
  }
}
