// What the pause sheet says.
import type { Grammar } from './pronoun.ts';

export const PAUSE = {
  title: 'Paused',
  goOn: 'Go on',
  pacing: 'Pace',
  pacings: { untimed: 'Untimed', relaxed: 'Relaxed', live: 'Live' },
  lines: (who: Grammar) => `${who.Their} lines`,
  lineChoices: { 'her pace': (who: Grammar) => `At ${who.their} pace`, 'at once': () => 'Whole, at once' },
  portrait: 'Portrait',
  portraits: { shown: 'Shown', hidden: 'Hidden' },
  text: 'Text',
  texts: { usual: 'Usual', larger: 'Larger', largest: 'Largest' },
  brief: 'The brief',
  aim: 'What you are there for',
  keys: 'Keys',
  takeBack: 'Take back your last words',
  leave: 'Leave; it is kept',
  leaveUnkept: 'Leave without keeping the last turn',
  end: 'End the talk here',
  stillThere: 'Nothing has been said for a good while, so the talk is waiting for you.',
} as const;
