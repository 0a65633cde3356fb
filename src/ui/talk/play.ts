// The talk being played: the floor, its timers and the record, held together. The only place that turns time into
// events; everything else asks it for the scene as it is now, and tells it what the learner did.
import { canCutIn, cutIns, hand, replies, type Offer } from '../../dialogue/offered.ts';
import { tailWord, type Speech } from '../../dialogue/speech.ts';
import { wordsToHand } from '../../session/toHand.ts';
import type { Player, PlayerState } from '../../session/player.ts';
import type { RecordedEvent } from '../../session/session.ts';
import type { Settings } from '../../storage/settings.ts';
import { deliver, wordReached, wordsIn } from './delivery.ts';
import {
  floorAfter,
  mayCutInNow,
  nextAt,
  spokenOf,
  stageOf,
  START,
  type Floor,
  type List,
  type Signal,
  type Terms,
} from './floor.ts';
import type { TalkClock } from './clock.ts';

const NOTED = 1600;
const PATIENCE = 2; // silences that began by themselves, one after the other, before the talk waits

/** Everything a screen needs to draw the moment. */
export interface Scene {
  readonly state: PlayerState;
  readonly speech: Speech; // what she is saying, or said last
  readonly floor: Floor;
  readonly terms: Terms;
  readonly at: number; // ms of talk
  readonly spoken: number; // ms of her speech that are out; Infinity: all
  readonly paused: boolean;
  readonly stillThere: boolean; // the pause came by itself
  readonly noted: boolean;
  readonly tookBack: boolean;
  readonly queued: string | null; // to be said when she finishes
}

export interface Play {
  readonly player: Player;
  readonly scene: () => Scene;
  readonly subscribe: (changed: () => void) => () => void;
  readonly signal: (signal: Signal) => void;
  /** Chooses a row by its id. Rows that have just come do not hear. */
  readonly choose: (id: string) => void;
  readonly pressSilence: () => void;
  readonly stayFor: (length: 'short' | 'long') => void;
  readonly lookAway: () => void;
  readonly notice: () => void;
  readonly takeBack: () => void;
  readonly leave: () => void;
  readonly pause: (paused: boolean) => void;
  /** Something lies over the talk, and it waits. */
  readonly hold: (held: boolean) => void;
  /** The tab has been left, or come back to. */
  readonly away: (gone: boolean) => void;
  readonly dispose: () => void;
}

/** What a word list offers now. */
export function offersOf({ state, floor, terms }: Scene, player: Player): readonly Offer[] {
  const position = state.timeline.position;
  if (floor.phase.is === 'over') return [];
  if (floor.list === 'cut-in') return cutIns(player.talk, position);
  if (floor.list === 'hand') return wordsToHand(player.talk, state.timeline);
  return floor.phase.is === 'yours' || floor.phase.is === 'silent' || terms.ended ? replies(player.talk, position) : [];
}

/** C15: reading comes first, whatever the pace. */
const readingTime = (offers: readonly Offer[], wordsPerMinute: number): number =>
  1000 + (60_000 * offers.reduce((sum, { says }) => sum + wordsIn(says), 0)) / wordsPerMinute;

export function createPlay(player: Player, clock: TalkClock, settings: () => Settings): Play {
  const listeners = new Set<() => void>();
  const { talk } = player;
  const pace = talk.persona.pace;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notedTimer: ReturnType<typeof setTimeout> | undefined;
  let hidden = false;
  let covered = false;
  let byThemselves = 0;
  let now: Scene = opened();

  function speechNow(state: PlayerState): Speech {
    return state.timeline.moments.at(-1)?.turn.hers ?? state.timeline.opening.speech;
  }

  function termsOf(state: PlayerState): Terms {
    const chosen = settings();
    const { position } = state.timeline;
    const times = chosen.pacing === 'relaxed' ? chosen.relaxedTimes : 1;
    return {
      delivery: deliver(speechNow(state), pace.wordsPerMinute),
      mayCutIn: canCutIn(talk, position),
      ended: position.ended !== null,
      pacing: chosen.pacing,
      atOnce: chosen.lines === 'at once',
      shortSilence: pace.shortSilence,
      longSilence: pace.longSilence,
      replyTime: times * readingTime(replies(talk, position), chosen.readingSpeed),
      handTime: times * readingTime(hand(talk, position), chosen.readingSpeed),
    };
  }

  function opened(): Scene {
    const state = player.state();
    const terms = termsOf(state);
    const at = clock.read();
    const begun = state.timeline.moments.length > 0;
    const floor = floorAfter(START, terms, begun ? 'stand' : terms.atOnce ? 'begin at once' : 'begin', at);
    const spoken = spokenOf(floor, terms, at);
    return {
      state,
      speech: speechNow(state),
      floor,
      terms,
      at,
      spoken,
      paused: false,
      stillThere: false,
      noted: false,
      tookBack: false,
      queued: null,
    };
  }

  function set(change: Partial<Scene>) {
    const at = clock.read();
    const next = { ...now, ...change, at };
    now = { ...next, spoken: spokenOf(next.floor, next.terms, at) };
    arm();
    for (const listener of listeners) listener();
  }

  /** Sets the one timer for the next thing that happens by itself. */
  function arm() {
    clearTimeout(timer);
    const next = clock.running() ? nextAt(now.floor, now.terms, now.at) : null;
    if (next !== null) timer = setTimeout(tick, Math.max(0, Math.ceil(next - now.at)));
  }

  function tick() {
    const at = clock.read();
    if (stageOf(now.floor, now.terms, at) === 'long') {
      const alone = now.floor.phase.is === 'silent' && now.floor.phase.byItself;
      byThemselves = alone ? byThemselves + 1 : 0;
      perform({ type: 'silence', length: 'long' });
      if (byThemselves >= PATIENCE) {
        byThemselves = 0;
        halt(true);
        set({ paused: true, stillThere: true });
      }
      return;
    }
    const before = now.floor.phase.is;
    set({ floor: floorAfter(now.floor, now.terms, 'time', at) });
    if (before !== 'yours') sayQueued();
  }

  /** What was to be said when she finishes is said when she has. */
  function sayQueued() {
    if (now.floor.phase.is === 'yours' && now.queued !== null) say(now.queued);
  }

  /** Does it, and lets her answer. False: it was not on offer, and nothing has changed. */
  function perform(event: RecordedEvent): boolean {
    if (player.perform(event) !== null) return false;
    const state = player.state();
    const terms = termsOf(state);
    const at = clock.read();
    const signal: Signal = terms.atOnce && event.type !== 'cut-in' ? 'begin at once' : 'begin';
    set({
      state,
      speech: speechNow(state),
      terms,
      floor: floorAfter(now.floor, terms, event.type === 'leave' ? 'stand' : signal, at),
      tookBack: false,
      queued: null,
    });
    return true;
  }

  /** Says a reply. A silence that it breaks is recorded first, as far as it had come. */
  function say(move: string) {
    byThemselves = 0;
    const stage = stageOf(now.floor, now.terms, clock.read());
    if (stage !== null) perform({ type: 'silence', length: stage });
    if (!perform({ type: 'say', move })) set({ queued: null });
  }

  function wordNow(): number {
    if (now.floor.phase.is === 'speaking')
      return wordReached(now.terms.delivery, spokenOf(now.floor, now.terms, clock.read()));
    const { position } = now.state.timeline; // her line stands whole: the place an author has left for it
    const tail = tailWord(talk.beatOf(position.beat), position.spokenAs);
    return Math.max(1, Math.min(tail ?? Infinity, now.terms.delivery.lineWords - 1));
  }

  function halt(stopped: boolean) {
    if (stopped) clock.stop();
    else clock.go();
  }

  const deaf = () => clock.read() < now.floor.deafUntil;
  const unable = () => now.paused || now.floor.phase.is === 'over';

  const play: Play = {
    player,
    scene: () => now,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    signal: (signal) => {
      if (now.paused) return;
      const was: List = now.floor.list;
      const floor = floorAfter(now.floor, now.terms, signal, clock.read());
      if (floor === now.floor) return;
      set({ floor });
      if (was !== 'cut-in') sayQueued();
    },
    choose: (id) => {
      if (unable() || deaf()) return;
      const { phase, list } = now.floor;
      if (list === 'cut-in' && mayCutInNow(now.floor, now.terms)) {
        perform({ type: 'cut-in', move: id, word: wordNow() });
      } else if (phase.is === 'yours' || phase.is === 'silent') say(id);
      else if (settings().showRepliesEarly) set({ queued: now.queued === id ? null : id });
    },
    pressSilence: () => {
      if (unable()) return;
      byThemselves = 0;
      if (now.floor.phase.is !== 'silent') return play.signal('fall silent');
      const stage = stageOf(now.floor, now.terms, clock.read());
      if (stage === null) play.signal('break silence');
      else perform({ type: 'silence', length: stage });
    },
    stayFor: (length) => {
      if (!unable() && !deaf()) perform({ type: 'silence', length });
    },
    lookAway: () => {
      if (!unable()) perform({ type: 'look-away' });
    },
    notice: () => {
      if (unable() || player.perform({ type: 'notice' }) !== null) return;
      clearTimeout(notedTimer);
      notedTimer = setTimeout(() => set({ noted: false }), NOTED);
      set({ state: player.state(), noted: true });
    },
    takeBack: () => {
      if (now.floor.phase.is === 'over' || player.takeBack() !== null) return;
      const state = player.state();
      const terms = termsOf(state);
      const floor = floorAfter(now.floor, terms, 'stand', clock.read());
      set({ state, speech: speechNow(state), terms, floor, tookBack: true, queued: null });
    },
    leave: () => {
      perform({ type: 'leave' });
    },
    pause: (paused) => {
      if (paused === now.paused) return;
      halt(paused || hidden || covered);
      const terms = termsOf(now.state); // the pause sheet changes the pace
      const { phase } = now.floor;
      const changed = !paused && (terms.pacing !== now.terms.pacing || terms.atOnce !== now.terms.atOnce);
      const stand = changed && (phase.is === 'yours' || phase.is === 'silent' || terms.atOnce);
      const floor = stand ? floorAfter(now.floor, terms, 'stand', clock.read()) : now.floor;
      set({ paused, terms, floor, stillThere: paused && now.stillThere });
    },
    hold: (held) => {
      if (held === covered) return;
      covered = held;
      halt(held || hidden || now.paused);
      set({});
    },
    away: (gone) => {
      hidden = gone;
      const { pacing, awayIsLookingAway } = settings();
      const speaking = now.floor.phase.is === 'speaking' && !now.paused;
      if (gone && speaking && pacing !== 'untimed' && awayIsLookingAway) perform({ type: 'look-away' });
      halt(gone || covered || now.paused);
      set({});
    },
    dispose: () => {
      clearTimeout(timer);
      clearTimeout(notedTimer);
      clock.stop();
      listeners.clear();
    },
  };
  arm();
  return play;
}
