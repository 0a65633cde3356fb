// A talk from the middle: begun at any beat, in any mood, and played again on whatever the text has become.
import type { TalkEvent } from '../../../dialogue/event.ts';
import { goOn } from '../../../dialogue/onward.ts';
import { start } from '../../../dialogue/step.ts';
import { buildTalk, characterOf, type Talk } from '../../../dialogue/talk.ts';
import type { Persona } from '../../../persona/schema.ts';
import { startingRapport, type Rapport } from '../../../rapport/rapport.ts';
import { walker } from '../../../rapport/walk.ts';
import { extend, type Timeline } from '../../../session/replay.ts';

/** How she stands as the talk begins in the middle. */
export const MOODS = ['own', 'open', 'guarded', 'disengaged', 'ruptured'] as const;
export type Mood = (typeof MOODS)[number];

/** The rapport of a mood, as this person would have it. */
export function rapportIn(talk: Talk, mood: Mood): Rapport {
  const own = startingRapport(talk.character);
  switch (mood) {
    case 'own':
      return own;
    case 'open':
      return { ...own, ease: Math.max(6, own.ease), trust: Math.max(1, own.trust), stance: 'open' };
    case 'guarded':
      return { ...own, ease: Math.min(4, Math.max(3, own.ease)), stance: 'guarded' };
    case 'disengaged':
      return { ...own, ease: 1, stance: 'disengaged' };
    case 'ruptured':
      return talk.react(rapportIn(talk, 'open'), { type: 'act', act: 'interrupt', table: 'story' }).now;
  }
}

/** How many topics have been begun when a beat is spoken, as far as the script says. */
function topicsBegun(talk: Talk, beat: string): number {
  const { opening, close } = talk.persona;
  const { order } = talk.arrangement;
  if (opening.includes(beat)) return 0;
  const topic = order.indexOf(talk.beatOf(beat).topic);
  if (topic >= 0) return topic + 1;
  return close.some((one) => one.beat === beat) ? order.length : 0;
}

/** The talk begun at a beat, before anything has been said. */
function openedAt(talk: Talk, beat: string, mood: Mood): Timeline {
  const blank = start(talk).position;
  const { position, speech } = goOn(
    talk,
    {
      ...blank,
      rapport: rapportIn(talk, mood),
      heard: [],
      heardOpen: [],
      asides: [],
      topicsBegun: topicsBegun(talk, beat),
      joltCame: talk.persona.jolt?.beat === beat,
      brokenBy: mood === 'ruptured' ? 'you' : null,
      showing: [],
    },
    beat,
  );
  const opening = { position: { ...position, showing: speech.cues }, speech };
  return { opening, moments: [], notices: [], position: opening.position, stopped: null };
}

export interface Played {
  readonly talk: Talk;
  readonly timeline: Timeline;
}

/** Plays these events from a beat, as far as they fit. The seed decides the order of topics and of replies. */
export function playFrom(persona: Persona, beat: string, mood: Mood, events: readonly TalkEvent[], seed = 0): Played {
  const talk = buildTalk(persona, seed, { react: walker(characterOf(persona)) });
  const timeline = events.reduce(
    (so, event, index) => extend(talk, so, { event, at: 0 }, index),
    openedAt(talk, beat, mood),
  );
  return { talk, timeline };
}
