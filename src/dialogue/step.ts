// One step: a position and an event make the next position. Play, replay, what-if, the linter and every export go
// through here. Pure and total: an event that is not on offer is refused with a reason, and nothing changes.
import type { Gesture } from '../persona/script.ts';
import type { Occasion, Table } from '../persona/vocabulary.ts';
import { SUPPORTIVE, type Act } from '../rapport/act.ts';
import { deriveAct } from '../rapport/derive.ts';
import { CURIOSITY, startingRapport, type Rapport } from '../rapport/rapport.ts';
import type { TalkEvent } from './event.ts';
import { canCutIn, findOffer, onwardOf, type Offer } from './offered.ts';
import { end, goOn, open, tableOf } from './onward.ts';
import type { Position } from './position.ts';
import { occasionOf } from './reaction.ts';
import { columnOf, cutOff, replySpeech, SILENT, tailWord, together, wordsOf, type Speech } from './speech.ts';
import type { Talk } from './talk.ts';
import type { Reason, Turn } from './turn.ts';

export type Step =
  | { readonly type: 'turn'; readonly position: Position; readonly turn: Turn }
  | { readonly type: 'noticed'; readonly position: Position }
  | { readonly type: 'refused'; readonly reason: string };

/** Where a talk starts, and what she says first. `rapport` other than her own start is for the next talk. */
export function start(
  talk: Talk,
  rapport: Rapport = startingRapport(talk.character),
): { readonly position: Position; readonly speech: Speech } {
  const first = talk.persona.opening[0];
  if (first === undefined) throw new Error(`${talk.persona.id} has no opening; the parser lets no such file through.`);
  return open(talk, {
    rapport,
    beat: first,
    spokenAs: rapport.stance,
    floor: 'hers',
    resumed: false,
    stayed: false,
    heard: [],
    heardOpen: [],
    topicsBegun: 0,
    joltCame: false,
    back: null,
    unfinished: null,
    named: [],
    cutTurns: 0,
    asides: [],
    brokenBy: null,
    mendedYours: false,
    mendedConfrontation: false,
    showing: [],
    ended: null,
  });
}

const refused = (reason: string): Step => ({ type: 'refused', reason });

/** The one step. */
export function step(talk: Talk, position: Position, event: TalkEvent): Step {
  if (position.ended) return refused('The talk is over.');
  switch (event.type) {
    case 'notice':
      return { type: 'noticed', position };
    case 'leave':
      return leave(talk, position, event);
    case 'look-away': {
      const words = talk.persona.hand.find(({ does }) => does.gesture === 'look-away');
      return turned(talk, position, event, { said: words?.says ?? null, acts: ['distract'], stay: true });
    }
    case 'silence':
      return turned(talk, position, event, silence(talk, position, event.length));
    case 'cut-in':
      return cutIn(talk, position, event);
    case 'say': {
      const offer = findOffer(talk, position, event.move, false);
      return 'refused' in offer ? refused(offer.refused) : turned(talk, position, event, spoken(talk, position, offer));
    }
  }
}

/** What is about to happen: words, acts, and whether the talk stays where it is. */
interface Doing {
  readonly said: string | null;
  readonly acts: readonly Act[];
  readonly stay: boolean; // hers stays at this beat
  readonly offer?: Offer;
  readonly occasion?: 'shortSilence' | 'longSilence';
  readonly cut?: { readonly said: string; readonly unsaid: string };
  readonly goOnBy?: Offer['to'];
}

function spoken(talk: Talk, position: Position, offer: Offer): Doing {
  const acts = gesturesOf(offer).map((gesture) => derived(talk, position, gesture));
  return { said: offer.says, acts, stay: offer.from === 'hand', offer, goOnBy: offer.to };
}

const gesturesOf = ({ move }: Offer): readonly Gesture[] => (move.also ? [move.does, move.also] : [move.does]);

function derived(talk: Talk, position: Position, gesture: Gesture): Act {
  const beat = talk.beatOf(position.beat);
  const truthOf = (fact: string) => talk.persona.brief.facts.find(({ id }) => id === fact)?.truth;
  return deriveAct(gesture, { topic: beat.topic, details: beat.details, truthOf, named: position.named });
}

/** Silence is room in a room; on a line it may be the line: room has to be given in words. */
function silence(talk: Talk, position: Position, length: 'short' | 'long'): Doing {
  const remote = talk.character.medium !== 'in person';
  const act: Act = !remote ? 'space' : length === 'short' ? 'ack' : 'drift';
  const leaves = talk.beatOf(position.beat).moves.find(({ does }) => does.gesture === 'leave-room');
  const goesOn = length === 'long' && position.floor !== 'cut' && act === 'space' && leaves !== undefined;
  return {
    said: null,
    acts: [act],
    stay: !goesOn,
    occasion: length === 'short' ? 'shortSilence' : 'longSilence',
    goOnBy: leaves?.to ?? null,
  };
}

function cutIn(talk: Talk, position: Position, event: TalkEvent & { readonly type: 'cut-in' }): Step {
  if (!canCutIn(talk, position)) return refused('Nobody is speaking who could be cut in on now.');
  const offer = findOffer(talk, position, event.move, true);
  if ('refused' in offer) return refused(offer.refused);
  const beat = talk.beatOf(position.beat);
  const count = wordsOf(beat.lines[position.spokenAs]).length;
  if (event.word < 1) return refused('She has not said a word yet.');
  if (event.word >= count) return refused('She has finished: this would not be cutting in.');
  const tail = tailWord(beat, position.spokenAs);
  const supportive = gesturesOf(offer).every((gesture) => SUPPORTIVE.has(derived(talk, position, gesture)));
  if (supportive && tail !== null && event.word >= tail)
    return turned(talk, position, event, { said: offer.says, acts: ['overlap'], stay: true, offer });
  const cut = cutOff(beat, position.spokenAs, event.word);
  return turned(talk, position, event, { said: offer.says, acts: ['interrupt'], stay: true, offer, cut });
}

/** The learner gets up. Nothing more is said, and nothing is judged. */
function leave(talk: Talk, from: Position, event: TalkEvent): Step {
  const { position } = end(talk, from, 'you');
  const beat = talk.beatOf(from.beat);
  const turn: Turn = {
    event,
    beat: beat.id,
    spokenAs: from.spokenAs,
    table: tableOf(beat, from),
    said: null,
    cut: null,
    shown: from.showing,
    reasons: [],
    before: from.rapport,
    after: from.rapport,
    broke: null,
    mended: false,
    hers: SILENT,
    next: beat.id,
    ended: position.ended,
  };
  return { type: 'turn', position, turn };
}

function turned(talk: Talk, from: Position, event: TalkEvent, doing: Doing): Step {
  const beat = talk.beatOf(from.beat);
  const table = tableOf(beat, from);
  const { reasons, rapport } = felt(talk, from.rapport, doing.acts, table);
  const before = from.rapport;
  const marked = marks(from, doing, reasons, rapport);
  const room = doing.acts.includes('space');
  const givesBack =
    !rapport.left && from.unfinished !== null && !doing.cut && (room || reasons.some(({ rule }) => rule === 'mended'));
  const restored: Position = givesBack ? { ...marked, unfinished: null } : marked;

  const [reaction, afterKept] = reactionTo(talk, from, doing, reasons, givesBack);
  const kept: Speech =
    givesBack && from.unfinished
      ? { ...SILENT, utterances: [{ part: 'kept', kind: 'says', text: from.unfinished.unsaid }] }
      : SILENT;

  const onward = destination(from, restored, doing, beat, givesBack);
  const arrived = rapport.left ? end(talk, restored, 'her') : onward === null ? null : goOn(talk, restored, onward);
  const stillCut = rapport.bond !== 'intact' && !givesBack && (doing.cut !== undefined || from.floor === 'cut');
  const stayed: Position = {
    ...restored,
    floor: stillCut ? 'cut' : 'yours',
    stayed: from.stayed || (before.bond === 'intact' && rapport.bond === 'intact'),
    resumed: from.resumed || (room && table === 'thinking'),
  };
  const hers = together(reaction, kept, afterKept, arrived?.speech ?? SILENT);
  const all = [...reasons, ...(arrived?.reasons ?? [])];
  const opening = all.find((one) => one.before.bond === 'intact' && one.after.bond !== 'intact');
  const position: Position = { ...(arrived?.position ?? stayed), showing: hers.cues.length ? hers.cues : from.showing };
  return {
    type: 'turn',
    position,
    turn: {
      event,
      beat: beat.id,
      spokenAs: from.spokenAs,
      table,
      said: doing.said,
      cut: doing.cut ?? null,
      shown: from.showing,
      reasons: all,
      before,
      after: position.rapport,
      broke: opening ? { bond: opening.after.bond, by: position.brokenBy ?? 'you' } : null,
      mended: reasons.some(({ rule }) => rule === 'mended'),
      hers,
      next: position.beat,
      ended: position.ended,
    },
  };
}

/** The acts, one after the other; the second meets what the first has made of her. */
function felt(talk: Talk, before: Rapport, acts: readonly Act[], table: Table) {
  const reasons: Reason[] = [];
  let rapport = before;
  for (const act of acts) {
    const outcome = talk.react(rapport, { type: 'act', act, table });
    reasons.push({ act, rule: outcome.rule, before: rapport, after: outcome.now });
    rapport = outcome.now;
  }
  return { reasons, rapport };
}

/** What the position remembers of the turn, wherever the talk goes from here. */
function marks(from: Position, doing: Doing, reasons: readonly Reason[], rapport: Rapport): Position {
  const move = doing.offer?.move;
  const claimed =
    move && !doing.cut
      ? gesturesOf({ move, from: 'beat', to: null, says: '' }).flatMap((one) =>
          one.gesture === 'claim' ? [one.fact] : [],
        )
      : [];
  const opened = from.rapport.bond === 'intact' && rapport.bond !== 'intact';
  const mended = reasons.some(({ rule }) => rule === 'mended');
  const yours = mended && from.brokenBy === 'you';
  return {
    ...from,
    rapport,
    floor: 'yours',
    named: [...from.named, ...claimed.filter((fact) => !from.named.includes(fact))],
    cutTurns: doing.cut
      ? 0
      : from.floor === 'cut' && doing.offer?.from === 'cut-off'
        ? from.cutTurns + 1
        : from.cutTurns,
    unfinished: doing.cut ? doing.cut : from.unfinished,
    brokenBy: opened ? 'you' : mended ? null : from.brokenBy,
    mendedYours: from.mendedYours || yours,
    mendedConfrontation: from.mendedConfrontation || (yours && from.rapport.bond === 'confrontation'),
  };
}

/** Where the talk goes after this turn; null: it stays at this beat. */
function destination(
  from: Position,
  now: Position,
  doing: Doing,
  beat: ReturnType<Talk['beatOf']>,
  givesBack: boolean,
): Offer['to'] {
  const cutting = from.floor === 'cut';
  if (cutting) {
    // A need met keeps her with you in the broken sentence; anything else, and she moves on.
    const helped = now.rapport.met !== 0 && now.rapport.met !== from.rapport.met;
    return doing.stay || helped || givesBack || now.rapport.bond === 'intact' ? null : onwardOf(beat);
  }
  if (!doing.stay) return doing.goOnBy ?? onwardOf(beat);
  if (doing.cut) return null;
  const intact = from.rapport.bond === 'intact' && now.rapport.bond === 'intact';
  return intact && from.stayed ? onwardOf(beat) : null;
}

/** What she says to the act itself: before the kept words, if she gets them back, and after. */
function reactionTo(
  talk: Talk,
  from: Position,
  doing: Doing,
  reasons: readonly Reason[],
  givesBack: boolean,
): readonly [Speech, Speech] {
  const medium = talk.character.medium;
  const beat = talk.beatOf(from.beat);
  const answer = (occasion: Occasion) => {
    const reaction = talk.persona.reactions[occasion];
    return reaction ? replySpeech(medium, columnOf(reaction, from.rapport), 'reaction') : SILENT;
  };
  const occasions = reasons.map(occasionOf).filter((one) => one !== null);
  const mended = occasions.includes('mended') ? answer('mended') : SILENT;
  if (givesBack && doing.acts.includes('space')) return [answer('givenBack'), mended];
  if (doing.occasion && !occasions.some((one) => one === 'mended' || one === 'ignored')) {
    const own = doing.occasion === 'shortSilence' ? beat.silence?.short : beat.silence?.long;
    const heeded = own && from.spokenAs === 'open' && from.floor !== 'cut' && !from.stayed;
    return [heeded ? replySpeech(medium, own, 'reaction') : answer(doing.occasion), SILENT];
  }
  const first = occasions[0];
  if (first === 'exposed') return [together(caught(talk, from, doing), answer('exposed')), SILENT];
  if (first) return [answer(first), SILENT];
  const helped = reasons.find(({ rule }) => rule === 'need-met');
  if (helped && from.floor === 'cut')
    return [answer(helped.after.met & ~helped.before.met & CURIOSITY ? 'askedAfter' : 'heeded'), SILENT];
  return [doing.stay && !doing.cut ? answer('murmured') : SILENT, SILENT];
}

/** What she says of the very thing that was pretended, before she reacts to its having been. */
function caught(talk: Talk, from: Position, doing: Doing): Speech {
  const now = doing.offer && doing.offer.move.does.gesture === 'claim' ? doing.offer.move.does.fact : undefined;
  const facts = talk.persona.brief.facts;
  const claimed = now === undefined ? from.named : [...from.named, now];
  const lie = claimed
    .toReversed()
    .flatMap((one) => facts.find(({ id, truth }) => id === one && truth === 'false') ?? [])[0];
  return { ...SILENT, utterances: (lie?.caught ?? []).map((text) => ({ part: 'reaction', kind: 'says', text })) };
}
