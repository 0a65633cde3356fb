// Where the talk goes: targets resolved, topics in their order, the jolt between two of them, the close, the ending.
import type { Beat, Target } from '../persona/script.ts';
import { holds } from './condition.ts';
import type { Position } from './position.ts';
import { lineSpeech, replySpeech, SILENT, together, type Speech } from './speech.ts';
import type { Talk } from './talk.ts';
import type { Reason } from './turn.ts';

/** What came of going on: a new position, what she says there, and the jolt if the beat was one. */
export interface Arrival {
  readonly position: Position;
  readonly speech: Speech;
  readonly reasons: readonly Reason[];
}

/** The beat a target leads to here, or the end. A beat already heard leads to the next topic: nothing is heard twice. */
export function leadsTo(position: Position, target: Target): string {
  const named =
    typeof target === 'string' ? target : (target.find(({ when }) => holds(when, position))?.beat ?? 'next');
  if (named === 'next' || named === 'end') return named;
  if (named === 'back') return position.back ?? 'next';
  return position.heard.includes(named) ? 'next' : named;
}

/** Goes where the target leads: through the jolt, if this is its place, to a beat or to an ending. */
export function goOn(talk: Talk, from: Position, target: Target): Arrival {
  const named = leadsTo(from, target);
  if (named === 'end') return end(talk, from, 'script');
  if (named !== 'next') return arrive(talk, { ...from, back: target === 'back' ? null : from.back }, named);
  const { order, joltAfter } = talk.arrangement;
  const jolt = talk.persona.jolt;
  const inTime = joltAfter !== null && from.topicsBegun >= joltAfter && from.topicsBegun < order.length; // between two
  if (jolt && inTime && !from.joltCame && from.rapport.bond === 'intact') {
    const { position, beat } = following(talk, { ...from, joltCame: true }, order);
    return arrive(talk, { ...position, back: beat ?? 'end' }, jolt.beat);
  }
  const { position, beat } = following(talk, from, order);
  return beat === null ? end(talk, position, 'script') : arrive(talk, position, beat);
}

/** The next thing to talk about that has not been heard: a topic's entry, then the close. */
function following(
  talk: Talk,
  from: Position,
  order: readonly string[],
): { readonly position: Position; readonly beat: string | null } {
  let begun = from.topicsBegun;
  while (begun < order.length) {
    const entry = talk.persona.topics.find(({ id }) => id === order[begun])?.entry;
    begun++;
    if (entry !== undefined && !from.heard.includes(entry))
      return { position: { ...from, topicsBegun: begun }, beat: entry };
  }
  const position = { ...from, topicsBegun: begun };
  const closing = talk.persona.close.find(({ beat, when }) => !from.heard.includes(beat) && holds(when, position));
  return { position, beat: closing?.beat ?? null };
}

/** Arrives at a beat: its break, if it is one, then her line, in the stance it is hers to speak it in. */
function arrive(talk: Talk, from: Position, id: string): Arrival {
  if (id === 'end') return end(talk, from, 'script');
  const beat = talk.beatOf(id);
  const before = from.rapport;
  const outcome = beat.opensBreak ? talk.react(before, { type: 'jolt' }) : null;
  const reasons: readonly Reason[] = outcome ? [{ act: 'jolt', rule: outcome.rule, before, after: outcome.now }] : [];
  const stance = before.stance; // on a beat that breaks, the line is still that of the person she was a moment ago
  const aside = talk.persona.asides.find((one) => !from.asides.includes(one.id) && holds(one.when, from));
  const medium = talk.character.medium;
  const told =
    stance === 'open'
      ? talk.react(outcome?.now ?? before, { type: 'told', depth: beat.depth }).now
      : (outcome?.now ?? before);
  const opened = outcome !== null && before.bond === 'intact' && outcome.now.bond !== 'intact';
  const watched = stance === 'open' && talk.watchedOpen.has(id);
  return {
    position: {
      ...from,
      rapport: told,
      beat: id,
      spokenAs: stance,
      floor: 'hers',
      resumed: false,
      stayed: false,
      heard: [...from.heard, id],
      heardOpen: watched ? [...from.heardOpen, id] : from.heardOpen,
      asides: aside ? [...from.asides, aside.id] : from.asides,
      cutTurns: 0,
      brokenBy: opened ? (beat.opensBreak === 'jolt' ? 'nobody' : 'you') : from.brokenBy,
    },
    speech: together(
      aside ? replySpeech(medium, aside.reply, 'aside') : SILENT,
      lineSpeech(medium, beat.lines[stance]),
    ),
    reasons,
  };
}

/** The talk ends: the first ending whose condition holds, and its last line. */
export function end(talk: Talk, from: Position, by: 'script' | 'her' | 'you'): Arrival {
  const ending = by === 'you' ? undefined : talk.persona.endings.find(({ when }) => holds(when, from));
  return {
    position: { ...from, floor: 'yours', ended: { by, ending: ending?.id ?? null } },
    speech: ending ? replySpeech(talk.character.medium, ending.reply, 'ending') : SILENT,
    reasons: [],
  };
}

/** The very first line, before anything has been done. */
export function open(talk: Talk, blank: Position): Arrival {
  const arrived = arrive(talk, blank, blank.beat);
  return { ...arrived, position: { ...arrived.position, showing: arrived.speech.cues } };
}

/** What her last line put on the table: the line's own, or the beat's; once she has resumed by herself, a story. */
export function tableOf(beat: Beat, position: Position) {
  const table = beat.lines[position.spokenAs].table ?? beat.table;
  return table === 'thinking' && position.resumed ? 'story' : table;
}
