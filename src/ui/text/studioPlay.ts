// What the program says beside the script: the talk, played from here.
import { BOND_WORDS, STANCE_WORDS } from './studioScript.ts';
import type { Grammar } from './pronoun.ts';
import type { Rapport } from '../../rapport/rapport.ts';

export const PLAY = {
  title: 'Play from here',
  mood: (who: Grammar) => `How ${who.they} ${who.are} with you`,
  moods: (who: Grammar) => ({
    own: `as ${who.they} begin${who.s}`,
    open: `${who.they} ${who.are} open`,
    guarded: `${who.they} ${who.are} guarded`,
    disengaged: `${who.they} ${who.are} disengaged`,
    ruptured: 'you have just cut in',
  }),
  again: 'From the top',
  takeBack: 'Take back',
  replies: 'What you can do',
  silent: 'Stay silent',
  silences: { short: 'a moment', long: 'a long while' },
  cutIn: 'Cut in',
  hand: 'Words to hand',
  lookAway: 'Look away',
  said: 'What has been said',
  over: (ending: string | null) => (ending === null ? 'The talk is over.' : `The talk is over: ${ending}.`),
  noFit: (turn: number, reason: string) => `From turn ${String(turn)} on it no longer fits what you changed: ${reason}`,
  dropRest: 'Go on from there',
  notSound: 'The text is not sound just now; this is the last that was.',
  never: 'Nobody can be played until the problems are mended.',
  standing: ({ stance, bond, ease, trust, depth, strain }: Rapport): readonly (readonly [string, string])[] => [
    ['stance', STANCE_WORDS[stance]],
    ['bond', BOND_WORDS[bond]],
    ['ease', String(ease)],
    ['trust', String(trust)],
    ['depth', String(depth)],
    ...(strain > 0 ? [['strain', String(strain)] as const] : []),
  ],
} as const;
