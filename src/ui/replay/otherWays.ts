// What else could have been done at a turn, as it would be listed: in the order of the page, never by what it was worth.
import { sayable } from '../../analysis/whatIf.ts';
import { possibleEvents } from '../../analysis/possible.ts';
import { writeEvent, type TalkEvent } from '../../dialogue/event.ts';
import { findOffer } from '../../dialogue/offered.ts';
import type { Position } from '../../dialogue/position.ts';
import { tailWord } from '../../dialogue/speech.ts';
import type { Talk } from '../../dialogue/talk.ts';
import { replayText } from '../text/replay.ts';
import type { ReplayOf } from './replayOf.ts';

const { whatIf: words } = replayText;

export interface OtherWay {
  readonly event: TalkEvent;
  readonly says: string;
  readonly deed: boolean; // done, not said
  readonly first: boolean; // a reply of the page, or a silence; the rest stands behind a button
}

/** Everything but what was done. She can be cut in on early, or on her last words. */
export function otherWays({ talk, reading }: ReplayOf, turn: number): readonly OtherWay[] {
  const moment = reading?.timeline.moments[turn - 1];
  if (!talk || !reading || !moment || moment.turn.event.type === 'leave') return [];
  const position = moment.before;
  const timeline = { ...reading.timeline, moments: reading.timeline.moments.slice(0, turn - 1), position };
  const options = possibleEvents(talk, position).map((event) => ({ event, loss: 0 }));
  const done = writeEvent(moment.turn.event);
  const ways = sayable(talk, timeline, options)
    .map(({ event }) => event)
    .filter((event) => writeEvent(event) !== done)
    .map((event) => wayOf(talk, position, event));
  return [...ways.filter(({ first }) => first), ...ways.filter(({ first }) => !first)];
}

function wayOf(talk: Talk, position: Position, event: TalkEvent): OtherWay {
  switch (event.type) {
    case 'say':
    case 'cut-in': {
      const offer = findOffer(talk, position, event.move, event.type === 'cut-in');
      const says = 'refused' in offer ? event.move : offer.says;
      const first = event.type === 'say' && !('refused' in offer) && offer.from !== 'hand';
      return event.type === 'cut-in'
        ? { event, says: words.cutIn(says, event.word === lastWords(talk, position)), deed: true, first }
        : { event, says: words.said(says), deed: false, first };
    }
    case 'silence':
      return { event, says: words.silence[event.length], deed: true, first: event.length === 'short' };
    case 'look-away':
    case 'leave':
    case 'notice':
      return { event, says: words.lookAway, deed: true, first: false };
  }
}

/** The word at which her last words begin, if they are such that somebody could join in on them. */
const lastWords = (talk: Talk, { beat, spokenAs }: Position): number | null => tailWord(talk.beatOf(beat), spokenAs);
