// A person walked whole, once, for every rule that needs it: where she can stand, and what can come of it. The one place
// where the rules meet the board.
import { tableOf } from '../../dialogue/onward.ts';
import { step } from '../../dialogue/step.ts';
import type { Talk } from '../../dialogue/talk.ts';
import type { Turn } from '../../dialogue/turn.ts';
import type { RuleDocument, RuleFinding } from '../../persona/rule.ts';
import type { Persona } from '../../persona/schema.ts';
import { STANCES, type Bond, type Stance, type Table } from '../../persona/vocabulary.ts';
import type { Rapport } from '../../rapport/rapport.ts';
import { rapportOf, scriptOf, type Board, type Place } from '../board.ts';
import { Seen } from '../explore.ts';
import { createStudy, type Study } from '../study.ts';
import { alwaysAtHand } from './actsOf.ts';
import { weigh, type Stand, type Weighed } from './weighed.ts';

export interface Walked {
  readonly persona: Persona;
  readonly studies: readonly Study[]; // one an order of topics
  readonly stands: readonly Stand[]; // not cut off; the bond whole or broken
  readonly heard: ReadonlySet<string>; // "beat stance": lines some play hears
  readonly endings: ReadonlySet<string>;
  readonly reached: ReadonlySet<Stance>;
  readonly left: ReadonlySet<Stance>; // stances some play moves on from
  readonly opening: ReadonlySet<string>; // "beat event": what has made her open who was not
  readonly hopeless: ReadonlySet<string>; // "beat bond": broken there, and nothing whatever mends it
  readonly unseen: ReadonlyMap<string, Turn>; // changes for the worse without a cue, one turn of each kind
  readonly unbroken: boolean; // a whole talk can be had in which nothing ever breaks
  readonly weighed: readonly Weighed[]; // every choice between replies
}

/** A rule that needs the walk. */
export interface WalkedRule extends RuleDocument {
  readonly check: (walked: Walked) => readonly RuleFinding[];
}

/** No person we know of has as many places; one who does is not walked whole. */
const PLACES_MOST = 12_000_000;

/** The talk is too large to be walked whole. */
export class TooLarge extends Error {}

/** What a walk writes down. */
interface Notes {
  readonly stands: Map<string, { beat: string; spokenAs: Stance; table: Table; rapports: Map<number, Rapport> }>;
  readonly heard: Set<string>;
  readonly endings: Set<string>;
  readonly reached: Set<Stance>;
  readonly left: Set<Stance>;
  readonly opening: Set<string>;
  readonly hopeless: Set<string>;
  readonly unseen: Map<string, Turn>;
}

/** Walks every order of topics, each with the jolt where its seed puts it. */
export function walk(persona: Persona): Walked {
  const notes: Notes = {
    stands: new Map(),
    heard: new Set(),
    endings: new Set(),
    reached: new Set(),
    left: new Set(),
    opening: new Set(),
    hopeless: new Set(),
    unseen: new Map(),
  };
  const studies = persona.orders.map((_order, seed) => createStudy(persona, seed));
  let unbroken = false;
  for (const study of studies) {
    walkOne(study, notes);
    unbroken ||= endsUnbroken(study.board);
  }
  const indices = new Map(persona.beats.map(({ id }, index) => [id, index]));
  const stands = [...notes.stands.values()].map(({ beat, spokenAs, table, rapports }) => ({
    beat: indices.get(beat) ?? 0,
    spokenAs,
    table,
    rapports: distinct([...rapports.values()]),
  }));
  const inOrder = stands.toSorted((a, b) => a.beat - b.beat);
  const [first] = studies;
  const weighed = first ? weigh(first.talk, inOrder) : [];
  return { ...notes, persona, studies, stands: inOrder, unbroken, weighed };
}

/** The same rapport may have come from two boards. */
const distinct = (rapports: readonly Rapport[]): readonly Rapport[] => [
  ...new Map(rapports.map((one) => [JSON.stringify(one), one])).values(),
];

/** What every place of one script state has in common. */
interface Script {
  readonly beat: string;
  readonly spokenAs: Stance;
  readonly stand: { readonly rapports: Map<number, Rapport> } | null; // null: cut off, or over
  readonly count: number;
  readonly changes: Set<number>;
}

function walkOne(study: Study, notes: Notes): void {
  const { talk, board, outlook } = study;
  const seen = new Seen();
  const queue: Place[] = [board.start];
  const scripts: Script[] = [];
  const hopeful = mendsInPlace(talk);
  const scriptAt = (place: Place): Script => {
    const number = scriptOf(place);
    const known = scripts[number];
    if (known) return known;
    const found = scriptOfPlace(talk, board, place, notes);
    scripts[number] = found;
    return found;
  };
  seen.add(board.start);
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const now = board.rapportAt(place);
    if (board.ended(place)) {
      const ending = board.positionAt(place).ended?.ending;
      if (ending !== undefined && ending !== null) notes.endings.add(ending);
      continue;
    }
    const script = scriptAt(place);
    notes.reached.add(now.stance);
    script.stand?.rapports.set(rapportOf(place), now);
    if (now.bond !== 'intact' && !hopeful(now) && !outlook.mendable(place))
      notes.hopeless.add(`${script.beat} ${now.bond}`);
    for (let event = 0; event < script.count; event++) {
      const next = board.move(place, event);
      const after = board.rapportAt(next);
      if (after.stance !== now.stance || after.bond !== now.bond)
        changed(study, notes, script, { place, event, next, now, after });
      if (seen.add(next)) queue.push(next);
    }
    if (seen.size > PLACES_MOST)
      throw new TooLarge(`The talk with ${talk.persona.id} has more than ${PLACES_MOST} places.`);
  }
}

/** A step of the walk in which her stance or the bond is another afterwards. */
interface Change {
  readonly place: Place;
  readonly event: number;
  readonly next: Place;
  readonly now: Rapport;
  readonly after: Rapport;
}

function changed({ talk, board }: Study, notes: Notes, script: Script, change: Change): void {
  const { place, event, next, now, after } = change;
  if (after.left) return;
  if (after.stance !== now.stance) {
    if (!board.ended(next)) notes.left.add(now.stance);
    if (after.stance === 'open') notes.opening.add(`${script.beat} ${nameOf(board, place, event)}`);
  }
  if (!isWorse(now, after) || board.ended(next)) return;
  const kind = kindOf(event, now, after);
  if (script.changes.has(kind)) return;
  script.changes.add(kind);
  note(talk, board, place, event, notes);
}

function scriptOfPlace(talk: Talk, board: Board, place: Place, notes: Notes): Script {
  const position = board.positionAt(place);
  const { beat, spokenAs, floor } = position;
  notes.heard.add(`${beat} ${spokenAs}`);
  const table = tableOf(talk.beatOf(beat), position);
  const key = `${beat} ${spokenAs} ${table}`;
  const stand = notes.stands.get(key) ?? { beat, spokenAs, table, rapports: new Map<number, Rapport>() };
  if (floor !== 'cut') notes.stands.set(key, stand);
  return { beat, spokenAs, stand: floor === 'cut' ? null : stand, count: board.options(place), changes: new Set() };
}

const nameOf = (board: Board, place: Place, event: number): string => {
  const found = board.events(scriptOf(place))[event];
  return found && 'move' in found ? found.move : (found?.type ?? '');
};

const isWorse = (now: Rapport, after: Rapport): boolean =>
  STANCES.indexOf(after.stance) > STANCES.indexOf(now.stance) || (now.bond === 'intact' && after.bond !== 'intact');

const BONDS: readonly Bond[] = ['intact', 'withdrawal', 'confrontation'];
const kindOf = (event: number, now: Rapport, after: Rapport): number =>
  [now, after].reduce((key, { stance, bond }) => (key * 3 + STANCES.indexOf(stance)) * 3 + BONDS.indexOf(bond), event);

/** Writes down a change for the worse that nobody could have seen. */
function note(talk: Talk, board: Board, place: Place, event: number, notes: Notes): void {
  const what = board.events(scriptOf(place))[event];
  const outcome = what && step(talk, board.positionAt(place), what);
  if (outcome?.type !== 'turn' || outcome.turn.hers.cues.length > 0) return;
  const { turn } = outcome;
  const key = `${turn.beat} ${turn.before.stance} ${turn.reasons.map(({ act, rule }) => `${act} ${rule}`).join(' ')}`;
  if (!notes.unseen.has(key)) notes.unseen.set(key, turn);
}

/**
 * Can a break be mended by the words always to hand and by silence alone? She waits while the bond is broken, so that
 * these can be said in any order; what has been met stays met, so that the next that meets something is always right.
 */
function mendsInPlace(talk: Talk): (now: Rapport) => boolean {
  const acts = alwaysAtHand(talk);
  const mends = (from: Rapport): boolean => {
    let now = from;
    for (let met = -1; met !== now.met;) {
      met = now.met;
      for (const act of acts) {
        const after = talk.react(now, { type: 'act', act, table: 'none' }).now;
        if (after.left) continue;
        if (after.bond === 'intact') return true;
        if (after.met > now.met) now = after;
      }
    }
    return false;
  };
  const known = new Map<Rapport, boolean>();
  return (from) => {
    const found = known.get(from) ?? mends(from);
    known.set(from, found);
    return found;
  };
}

/** Can the script be played to its end with the bond whole at every turn? */
function endsUnbroken(board: Board): boolean {
  const seen = new Seen();
  const queue: Place[] = [board.start];
  seen.add(board.start);
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const now = board.rapportAt(place);
    if (now.left || now.bond !== 'intact') continue;
    if (board.ended(place)) return true;
    for (let event = board.options(place) - 1; event >= 0; event--) {
      const next = board.move(place, event);
      if (seen.add(next)) queue.push(next);
    }
  }
  return false;
}
