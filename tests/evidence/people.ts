// Whom the claims are held on: the four shipped temperaments, a neutral one, and one person a trait.
import { characterOf } from '../../src/dialogue/talk.ts';
import type { Character } from '../../src/rapport/rapport.ts';
import { person } from '../scoring/people.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

export interface Person {
  readonly name: string;
  readonly character: Character;
}

const named = (name: string, change: Partial<Character> = {}): Person => ({ name, character: person(change) });

export const neutral = named('neutral');
export const pushback = named('pushback', { pushback: 1 });
export const slow = named('slow to warm', { guard: 1 });
export const uneasy = named('uneasy in silence', { silence: 0 });
export const silent = named('likes silence', { silence: 2 });
export const wantsAdvice = named('wants advice', { wantsAdvice: 1 });
export const styleGap = named('other manner', { styleGap: 1 });
export const lateRadar = named('late radar', { radar: 0 });
export const unaware = named('sees only what shows', { attentionRadar: 0 });
export const involved = named('likes being joined', { involvement: 1 });
export const service = named('service', { ease: 3, trust: 0 });
export const video = named('on video', { medium: 'video' });
export const friend = named('friend', { ease: 6, trust: 3, silence: 2 });

/** The temperament of each shipped person, from its file. */
export const theShipped: readonly Person[] = SHIPPED.map((id) => ({ name: id, character: characterOf(shipped(id)) }));

/** Who stands for all where every play there is has to be searched. */
export const theFew: readonly Person[] = [neutral, ...theShipped];

/** A claim holds on the shipped and the neutral person, and on each trait alone. */
export const everyone: readonly Person[] = [
  neutral,
  ...theShipped,
  pushback,
  slow,
  uneasy,
  silent,
  wantsAdvice,
  styleGap,
  lateRadar,
  unaware,
  involved,
  service,
  video,
];
