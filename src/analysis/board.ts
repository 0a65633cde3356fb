// A talk as a board that can be searched: script states and rapport states as numbers, and one move between pairs of
// them. The script half is learnt from `step()` itself, once for each way a rapport can matter to it; the rapport half
// from the fast form of the chart. Nothing here decides anything.
import type { TalkEvent } from '../dialogue/event.ts';
import { goesWith } from './feature.ts';
import type { Position } from '../dialogue/position.ts';
import { start, step } from '../dialogue/step.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Act } from '../rapport/act.ts';
import type { Stimulus } from '../rapport/chart.ts';
import type { Rapport } from '../rapport/rapport.ts';
import { rapportKey, scriptKeys } from './placeKey.ts';
import { possibleEvents } from './possible.ts';

/** A place: where the script stands and how she is, both as numbers of this board. */
export interface Place {
  readonly script: number;
  readonly rapport: number;
}

interface Option {
  readonly event: TalkEvent;
  readonly stimuli: readonly number[]; // what it does to her, as numbers of stimuli
  readonly known: Map<number, { readonly script: number; readonly arriving: readonly number[] }>; // by feature
}

interface ScriptState {
  readonly position: Position; // any position that stands here; its rapport does not count
  readonly ended: boolean;
  options: readonly Option[] | null; // worked out when first asked for
}

export interface Board {
  readonly start: Place;
  readonly events: (script: number) => readonly TalkEvent[];
  /** The place an event leads to. */
  readonly move: (place: Place, event: number) => Place;
  readonly ended: (script: number) => boolean;
  readonly positionAt: (place: Place) => Position;
  readonly rapportAt: (rapport: number) => Rapport;
  readonly scripts: () => number; // met so far
  readonly rapports: () => number;
}

/** Builds the board of a talk; it grows as it is walked. */
export function createBoard(talk: Talk): Board {
  const scriptKey = scriptKeys(talk);
  const scriptNumbers = new Map<string, number>();
  const scripts: ScriptState[] = [];
  const rapportNumbers = new Map<number, number>();
  const rapports: Rapport[] = [];
  const stimuli: Stimulus[] = [];
  const stimulusNumbers = new Map<string, number>();
  const reactions: number[][] = []; // stimulus, rapport → rapport

  const scriptNumber = (position: Position): number => {
    const key = scriptKey(position);
    const known = scriptNumbers.get(key);
    if (known !== undefined) return known;
    scriptNumbers.set(key, scripts.length);
    scripts.push({ position, ended: position.ended !== null, options: null });
    return scripts.length - 1;
  };
  const rapportNumber = (now: Rapport): number => {
    const key = rapportKey(now);
    const known = rapportNumbers.get(key);
    if (known !== undefined) return known;
    rapportNumbers.set(key, rapports.length);
    rapports.push(now);
    return rapports.length - 1;
  };
  const stimulusNumber = (stimulus: Stimulus): number => {
    const key = JSON.stringify(stimulus);
    const known = stimulusNumbers.get(key);
    if (known !== undefined) return known;
    stimulusNumbers.set(key, stimuli.length);
    stimuli.push(stimulus);
    reactions.push([]);
    return stimuli.length - 1;
  };
  const rapportAt = (number: number): Rapport => {
    const now = rapports[number];
    if (!now) throw new Error(`Rapport ${number} is not on this board.`);
    return now;
  };
  const scriptAt = (number: number): ScriptState => {
    const state = scripts[number];
    if (!state) throw new Error(`Script state ${number} is not on this board.`);
    return state;
  };
  const react = (rapport: number, stimulus: number): number => {
    const row = reactions[stimulus] ?? [];
    const known = row[rapport];
    if (known !== undefined) return known;
    const found = stimuli[stimulus];
    if (!found) throw new Error(`Stimulus ${stimulus} is not on this board.`);
    const after = rapportNumber(talk.react(rapportAt(rapport), found).now);
    row[rapport] = after;
    return after;
  };
  const positionAt = ({ script, rapport }: Place): Position => ({ ...scriptAt(script).position, rapport: rapportAt(rapport) });

  const optionsOf = (number: number): readonly Option[] => {
    const state = scriptAt(number);
    state.options ??= possibleEvents(talk, state.position).map((event): Option => {
      const outcome = step(talk, state.position, event);
      if (outcome.type !== 'turn') throw new Error(`${JSON.stringify(event)} is offered at "${state.position.beat}" and refused.`);
      const { table, reasons } = outcome.turn;
      const acts = reasons.map(({ act }) => act).filter((act): act is Act => act !== 'jolt');
      return { event, stimuli: acts.map((act) => stimulusNumber({ type: 'act', act, table })), known: new Map() };
    });
    return state.options;
  };

  /** Asks `step()` where the script goes, and what arriving there does to her. */
  const learn = (place: Place, option: Option, felt: number) => {
    const outcome = step(talk, positionAt(place), option.event);
    if (outcome.type !== 'turn') throw new Error(`${JSON.stringify(option.event)} was on offer and is refused.`);
    const { position, turn } = outcome;
    const arrived = !position.ended && position.heard.length > turnHeard(place);
    const jolts = turn.reasons.some(({ act }) => act === 'jolt') ? [stimulusNumber({ type: 'jolt' })] : [];
    const told = arrived && position.spokenAs === 'open' ? [stimulusNumber({ type: 'told', depth: talk.beatOf(position.beat).depth })] : [];
    const learnt = { script: scriptNumber(position), arriving: [...jolts, ...told] };
    const after = learnt.arriving.reduce(react, felt);
    if (after !== rapportNumber(position.rapport)) throw new Error(`The board and the step disagree at "${position.beat}".`);
    return learnt;
  };
  const turnHeard = ({ script }: Place) => scriptAt(script).position.heard.length;

  const { position } = start(talk);
  return {
    start: { script: scriptNumber(position), rapport: rapportNumber(position.rapport) },
    events: (script) => optionsOf(script).map(({ event }) => event),
    move: (place, event) => {
      const option = optionsOf(place.script)[event];
      if (!option) throw new Error(`There is no event ${event} at script state ${place.script}.`);
      const path = [place.rapport];
      for (const stimulus of option.stimuli) path.push(react(path.at(-1) ?? place.rapport, stimulus));
      const felt = path.at(-1) ?? place.rapport;
      const feature = goesWith(path.map(rapportAt));
      let learnt = option.known.get(feature);
      if (!learnt) {
        learnt = learn(place, option, felt);
        option.known.set(feature, learnt);
      }
      return { script: learnt.script, rapport: learnt.arriving.reduce(react, felt) };
    },
    ended: (script) => scriptAt(script).ended,
    positionAt,
    rapportAt,
    scripts: () => scripts.length,
    rapports: () => rapports.length,
  };
}
