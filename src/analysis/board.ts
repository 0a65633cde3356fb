// A talk as a board that can be searched: script states and rapport states as numbers, and one move between pairs of
// them. The script half is learnt from `step()` itself, once for each way a rapport can matter to it; the rapport half
// from the fast form of the chart. Nothing here decides anything.
import type { TalkEvent } from '../dialogue/event.ts';
import type { Position } from '../dialogue/position.ts';
import { start, step } from '../dialogue/step.ts';
import { conditionsOf, type Talk } from '../dialogue/talk.ts';
import type { Rapport } from '../rapport/rapport.ts';
import { FEATURES, featureOf, featuresMerged, mends, particularsOf } from './feature.ts';
import { scriptKeys } from './placeKey.ts';
import { createRapports, RAPPORTS_MOST, type Reacted } from './rapports.ts';
import { handsOf } from './hands.ts';

/** Where the script stands and how she is, both numbers of this board, in one: script × RAPPORTS_MOST + rapport. */
export type Place = number;
export const scriptOf = (place: Place): number => Math.floor(place / RAPPORTS_MOST);
export const rapportOf = (place: Place): number => place % RAPPORTS_MOST;

interface Option {
  readonly event: TalkEvent;
  readonly path: Path; // what it does to her
  readonly known: (Learnt | undefined)[]; // by feature; shared by the events of a place that go the same way
  readonly merged: Uint8Array; // features that cannot be told apart here
  readonly arrives: boolean; // something new may be said
  readonly ends: boolean; // a reply that always ends the talk: then the ending does not depend on which
}

/** One or two acts in a row, and what they come to from each rapport; filled in as it is asked for. */
interface Path {
  readonly stimuli: readonly number[];
  readonly felt: Uint16Array; // rapport → rapport + 1; 0 not yet known
  readonly feature: Uint16Array; // rapport → what every place asks
  readonly asking: Uint16Array; // rapport → what conditions ask besides
}

interface Learnt {
  readonly script: number;
  readonly arriving: readonly number[]; // what coming there does to her: a jolt, her own telling
}

interface ScriptState {
  readonly position: Position; // any position that stands here; its rapport does not count
  readonly ended: boolean;
  readonly asks: boolean; // a condition may decide where it goes from here
  readonly over: (Learnt | undefined)[]; // by feature: which ending, for replies that always end the talk
  readonly left: (Learnt | undefined)[]; // by what conditions ask: where it ends when she leaves
  options: readonly Option[] | null; // worked out when first asked for
}

export interface Board {
  readonly start: Place;
  readonly events: (script: number) => readonly TalkEvent[];
  /** How many events there are at a place. */
  readonly options: (place: Place) => number;
  /** The place an event leads to. */
  readonly move: (place: Place, event: number) => Place;
  readonly ended: (place: Place) => boolean;
  readonly positionAt: (place: Place) => Position;
  readonly rapportAt: (place: Place) => Rapport;
  /** The place a position stands at. */
  readonly placeOf: (position: Position) => Place;
  /** Every reaction the walk has asked for so far: how she was, what was done, how she was then. */
  readonly reactions: () => Iterable<Reacted>;
  readonly scripts: () => number; // met so far
  readonly rapports: () => number;
}

/** Builds the board of a talk; it grows as it is walked. */
export function createBoard(spoken: Talk): Board {
  const half = createRapports(spoken.react, spoken.persona.id);
  const { at: rapportAt, numberOf: rapportNumber, react, stimulus: stimulusNumber } = half;
  const talk: Talk = { ...spoken, react: half.answer };
  const scriptKey = scriptKeys(talk);
  const handsAt = handsOf(talk);
  const particularOf = particularsOf(conditionsOf(talk.persona));
  const scriptNumbers = new Map<string, number>();
  const scripts: ScriptState[] = [];
  const scriptNumber = (position: Position): number => {
    const key = scriptKey(position);
    const known = scriptNumbers.get(key);
    if (known !== undefined) return known;
    scriptNumbers.set(key, scripts.length);
    scripts.push({ position, ended: position.ended !== null, asks: asks(position), over: [], left: [], options: null });
    return scripts.length - 1;
  };
  const conditional = new Set(
    talk.persona.beats.filter(({ moves }) => moves.some(({ to }) => typeof to !== 'string')).map(({ id }) => id),
  );
  const ending = new Set(
    talk.persona.beats.filter(({ moves }) => moves.some(({ to }) => to === 'end')).map(({ id }) => id),
  );
  const entries = talk.arrangement.order.map(
    (topic) => talk.persona.topics.find(({ id }) => id === topic)?.entry ?? '',
  );
  const ends = (position: Position, event: TalkEvent): boolean =>
    event.type === 'say' &&
    position.floor !== 'cut' &&
    talk.beatOf(position.beat).moves.some(({ id, to }) => id === event.move && to === 'end');
  const asks = (position: Position): boolean =>
    conditional.has(position.beat) ||
    ending.has(position.beat) ||
    entries.slice(position.topicsBegun).every((entry) => position.heard.includes(entry));
  const scriptAt = (number: number): ScriptState => {
    const state = scripts[number];
    if (!state) throw new Error(`Script state ${number} is not on this board.`);
    return state;
  };
  const positionAt = (place: Place): Position => ({
    ...scriptAt(scriptOf(place)).position,
    rapport: rapportAt(rapportOf(place)),
  });

  const kind = conditionsOf(talk.persona).some((one) => one.mendedConfrontation !== undefined);
  const merges = [false, true].map((helped) => [false, true].map((stance) => featuresMerged({ helped, stance, kind })));
  const mergedBy = (cut: boolean, arrives: boolean): Uint8Array => {
    const found = merges[Number(cut)]?.[Number(arrives)];
    if (!found) throw new Error('There are four ways of merging features.');
    return found;
  };
  const paths = new Map<string, Path>();
  const pathOf = (numbers: readonly number[]): Path => {
    const key = numbers.join(' ');
    const known = paths.get(key);
    if (known) return known;
    const blank = () => new Uint16Array(RAPPORTS_MOST);
    const path: Path = { stimuli: numbers, felt: blank(), feature: blank(), asking: blank() };
    paths.set(key, path);
    return path;
  };
  const walkPath = (path: Path, before: number): void => {
    let felt = before;
    let mended = false;
    for (const stimulus of path.stimuli) {
      const after = react(felt, stimulus);
      if (mends(rapportAt(felt), rapportAt(after))) mended = true;
      felt = after;
    }
    const is = rapportAt(felt);
    path.felt[before] = felt + 1;
    path.feature[before] = featureOf(rapportAt(before), is, mended);
    path.asking[before] = particularOf(is);
  };

  const optionsOf = (number: number): readonly Option[] => {
    const state = scriptAt(number);
    if (state.options === null) {
      const ways = new Map<string, (Learnt | undefined)[]>();
      const cut = state.position.floor === 'cut';
      state.options = handsAt(state.position).map(({ event, acts, way, stays }): Option => {
        const known = ways.get(way) ?? [];
        ways.set(way, known);
        const arrives = !stays || (state.position.stayed && !cut);
        return {
          event,
          path: pathOf(acts.map(stimulusNumber)),
          known,
          merged: mergedBy(cut, arrives),
          arrives,
          ends: ends(state.position, event),
        };
      });
    }
    return state.options;
  };

  /** Asks `step()` where the script goes, and what arriving there does to her. */
  const learn = (place: Place, option: Option, felt: number): Learnt => {
    const outcome = step(talk, positionAt(place), option.event);
    if (outcome.type !== 'turn') throw new Error(`${JSON.stringify(option.event)} was on offer and is refused.`);
    const { position, turn } = outcome;
    const arrived = !position.ended && position.heard.length > scriptAt(scriptOf(place)).position.heard.length;
    const jolts = turn.reasons.some(({ act }) => act === 'jolt') ? [stimulusNumber({ type: 'jolt' })] : [];
    const told =
      arrived && position.spokenAs === 'open'
        ? [stimulusNumber({ type: 'told', depth: talk.beatOf(position.beat).depth })]
        : [];
    const learnt = { script: scriptNumber(position), arriving: [...jolts, ...told] };
    const after = learnt.arriving.reduce(react, felt);
    if (after !== rapportNumber(position.rapport))
      throw new Error(`The board and the step disagree at "${position.beat}".`);
    return learnt;
  };

  const { position } = start(talk);
  return {
    start: scriptNumber(position) * RAPPORTS_MOST + rapportNumber(position.rapport),
    events: (script) => optionsOf(script).map(({ event }) => event),
    options: (place) => optionsOf(scriptOf(place)).length,
    move: (place, event) => {
      const state = scriptAt(scriptOf(place));
      const option = optionsOf(scriptOf(place))[event];
      if (!option) throw new Error(`There is no event ${event} at script state ${scriptOf(place)}.`);
      const { path, known } = option;
      const before = rapportOf(place);
      if (!path.felt[before]) walkPath(path, before);
      let felt = (path.felt[before] ?? 1) - 1;
      const particular = path.asking[before] ?? 0;
      if (half.left(felt)) {
        // However she was made to leave, where it ends is asked of her alone.
        const ending = (state.left[particular] ??= learn(place, option, felt));
        return ending.script * RAPPORTS_MOST + felt;
      }
      const asked = state.asks && option.arrives ? particular : 0;
      const feature = asked * FEATURES + (option.merged[path.feature[before] ?? 0] ?? 0);
      const memory = option.ends ? state.over : known;
      const learnt = (memory[feature] ??= learn(place, option, felt));
      for (const stimulus of learnt.arriving) felt = react(felt, stimulus);
      return learnt.script * RAPPORTS_MOST + felt;
    },
    ended: (place) => scriptAt(scriptOf(place)).ended,
    positionAt,
    rapportAt: (place) => rapportAt(rapportOf(place)),
    placeOf: (position) => scriptNumber(position) * RAPPORTS_MOST + rapportNumber(position.rapport),
    reactions: half.reacted,
    scripts: () => scripts.length,
    rapports: half.count,
  };
}
