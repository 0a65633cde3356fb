// The reader of cues: knows how people are, and of this one only what can be seen and heard. It never reads her ease, her
// trust, her strain or her temperament; it imagines somebody of ordinary temperament, does to her what was done, and
// lets every cue on show put its picture right. What her words put on the table it hears, as anybody would.
import type { TalkEvent } from '../dialogue/event.ts';
import { tableOf } from '../dialogue/onward.ts';
import type { Talk } from '../dialogue/talk.ts';
import type { Turn } from '../dialogue/turn.ts';
import type { Bond, Stance } from '../persona/vocabulary.ts';
import type { Act } from '../rapport/act.ts';
import { EASE_MOST, NEEDS, startingRapport, type Character, type Rapport } from '../rapport/rapport.ts';
import { walker } from '../rapport/walk.ts';
import { handIn, most, repliesIn, type Choice, type Learner, type Scene } from './learner.ts';

/** What a stranger, somebody who serves you, a colleague and a friend start with: the brief says which she is. */
const TRUST = { stranger: 1, service: 1, colleague: 1, report: 1, friend: 3 } as const;

/** Somebody of whom no more is known than the brief says; and words on the page that would meet a manner tell of one. */
const anybody = ({ persona, character }: Talk, choices: readonly Choice[]): Character => ({
  ease: persona.setting.relationship === 'friend' ? 6 : 4,
  trust: TRUST[persona.setting.relationship],
  guard: 0,
  pushback: 0,
  silence: 1,
  involvement: 0,
  wantsAdvice: 0,
  radar: 1,
  attentionRadar: 1,
  styleGap: choices.some(({ acts }) => acts.includes('adapt')) ? 1 : 0,
  medium: character.medium,
});

/** How open she looks bounds how at ease she can be. */
const EASE: Readonly<Record<Stance, readonly [number, number]>> = {
  open: [5, EASE_MOST],
  guarded: [2, EASE_MOST],
  disengaged: [0, 2],
};

/** What is imagined, put right by what a cue has shown: how she stands, and whether something has come between. */
function putRight(imagined: Rapport, stance: Stance, bond: Bond): Rapport {
  const [low, high] = EASE[stance];
  const most = stance === 'guarded' && bond === 'intact' ? 5 : high;
  const ease = Math.min(most, Math.max(low, imagined.ease));
  if (bond === imagined.bond) return { ...imagined, stance, ease };
  if (bond === 'intact') return { ...imagined, stance, ease, bond, strain: 0, met: 0, grace: false };
  return { ...imagined, stance, ease, bond, strain: Math.max(1, imagined.strain), met: 0, grace: false };
}

type React = ReturnType<typeof walker>;

const did = (react: React, from: Rapport, acts: readonly Act[], table: Turn['table']): Rapport =>
  acts.reduce((now, act) => react(now, { type: 'act', act, table }).now, from);

/** How she would be by now, as far as anybody can tell. */
function imagine({ talk, position, turns }: Scene, react: React, character: Character): Rapport {
  const spokenAs = (after: number) => turns[after]?.spokenAs ?? position.spokenAs;
  let now = putRight(startingRapport(character), spokenAs(0), 'intact');
  for (const [at, turn] of turns.entries()) {
    const acts = turn.reasons.map(({ act }) => act).filter((act) => act !== 'jolt');
    now = did(react, now, acts, turn.table);
    if (turn.hers.utterances.some(({ part }) => part === 'line')) {
      const beat = talk.beatOf(turn.next);
      if (beat.opensBreak) now = react(now, { type: 'jolt' }).now;
      if (spokenAs(at + 1) === 'open') now = react(now, { type: 'told', depth: beat.depth }).now;
    }
    if (turn.hers.cues.length > 0) now = putRight(now, turn.after.stance, turn.after.bond);
  }
  return now;
}

/** What somebody who wants her well would give for being there. */
function worth(now: Rapport): number {
  if (now.left) return -100;
  const met = NEEDS.filter(({ bit }) => now.met & bit).length;
  const flow = { 0: 0, 1: 0.2, 2: 0.4, idle: -0.3, slip: -0.6 }[now.flow];
  const manner = now.adapted ? 0.5 : 0; // it bears fruit later
  return now.ease + now.trust + flow + manner + 1.5 * met - 2 * now.strain + (now.bond === 'intact' ? 4 : 0);
}

/** Something shifted in the last turn, for the worse, and a cue showed it. */
function shifted({ turns }: Scene): boolean {
  const last = turns.at(-1);
  if (!last || last.hers.cues.length === 0) return false;
  const order: readonly Stance[] = ['open', 'guarded', 'disengaged'];
  return last.broke !== null || order.indexOf(last.after.stance) > order.indexOf(last.before.stance);
}

const WAITS: TalkEvent = { type: 'silence', length: 'long' };

export const READER: Learner = {
  id: 'reader',
  name: 'The reader of cues',
  does: 'hears what is said, sees the cues on show and who was cut off, and mends what has come between',
  choose: (scene) => {
    if (!scene.pressed && shifted(scene)) return { type: 'notice' };
    const { talk, position } = scene;
    const silence: Choice = {
      event: WAITS,
      says: '',
      acts: [talk.character.medium === 'in person' ? 'space' : 'drift'],
    };
    const choices = [...repliesIn(scene), ...handIn(scene), silence];
    const character = anybody(talk, choices);
    const react = walker(character);
    const now = imagine(scene, react, character);
    const table = tableOf(talk.beatOf(position.beat), position);
    return most(choices, ({ acts }) => worth(did(react, now, acts, table))).event;
  },
};
