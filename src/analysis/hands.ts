// What can be done where the script stands, worked out once for all places that offer the same: the acts each event comes
// to, and which events lead the same way on.
import type { TalkEvent } from '../dialogue/event.ts';
import { findOffer, type Offer } from '../dialogue/offered.ts';
import type { Position } from '../dialogue/position.ts';
import { step } from '../dialogue/step.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Act } from '../rapport/act.ts';
import type { Stimulus } from '../rapport/chart.ts';
import { possibleEvents } from './possible.ts';

/** One thing that can be done. */
export interface Doable {
  readonly event: TalkEvent;
  readonly acts: readonly Stimulus[]; // what it does to her, one after the other
  readonly stays: boolean; // it leaves the talk at this beat, unless a turn has been taken here before
  readonly way: string; // two events of one name lead, from equal places, to the same place in the script
}

/** Builds the function that lists what can be done; `step()` is asked once for each kind of place. */
export function handsOf(talk: Talk): (position: Position) => readonly Doable[] {
  const known = new Map<string, readonly Doable[]>();
  return (position) => {
    const key = [
      position.beat,
      position.spokenAs,
      position.floor,
      position.resumed ? 1 : 0,
      position.floor === 'cut' ? position.cutTurns : 0,
      position.named.toSorted().join(','),
    ].join('|');
    const before = known.get(key);
    if (before) return before;
    const found = distinct(possibleEvents(talk, position).map((event) => doable(talk, position, event)));
    known.set(key, found);
    return found;
  };
}

function doable(talk: Talk, position: Position, event: TalkEvent): Doable {
  const outcome = step(talk, position, event);
  if (outcome.type !== 'turn')
    throw new Error(`${JSON.stringify(event)} is offered at "${position.beat}" and refused.`);
  const { table, reasons } = outcome.turn;
  const acts = reasons.map(({ act }) => act).filter((act): act is Act => act !== 'jolt');
  return {
    event,
    acts: acts.map((act) => ({ type: 'act', act, table })),
    stays: stays(talk, position, event),
    way: wayOn(talk, position, event, acts),
  };
}

function stays(talk: Talk, position: Position, event: TalkEvent): boolean {
  if (event.type !== 'say') return event.type !== 'silence';
  const offer = findOffer(talk, position, event.move, false);
  return 'refused' in offer || offer.from === 'hand';
}

/** All of an event that decides where the script goes: the target, what is claimed, whether room was given, a cut. */
function wayOn(talk: Talk, position: Position, event: TalkEvent, acts: readonly Act[]): string {
  const room = acts.includes('space') ? 'room' : '';
  if (event.type === 'silence') return `silence ${event.length} ${room}`;
  if (event.type !== 'say' && event.type !== 'cut-in') return 'stay';
  const offer = findOffer(talk, position, event.move, event.type === 'cut-in');
  if ('refused' in offer) throw new Error(offer.refused);
  const claims = claimsOf(offer).filter((fact) => !position.named.includes(fact));
  if (event.type === 'cut-in') return `cut in ${acts.join(' ')} ${acts.includes('interrupt') ? '' : claims.join(' ')}`;
  if (offer.from === 'hand') return room || claims.length ? `hand ${room} ${claims.join(' ')}` : 'stay';
  return `${offer.from} ${JSON.stringify(offer.to)} ${room} ${claims.join(' ')}`;
}

const claimsOf = ({ move }: Offer): readonly string[] =>
  [move.does, move.also].flatMap((one) => (one?.gesture === 'claim' ? [one.fact] : []));

/** Cutting in with one thing or another does the same: of events alike in kind, act and what follows, one is walked. */
function distinct(doables: readonly Doable[]): readonly Doable[] {
  const seen = new Set<string>();
  return doables.filter(({ event, acts }) => {
    if (event.type !== 'cut-in') return true;
    const key = JSON.stringify(acts);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
