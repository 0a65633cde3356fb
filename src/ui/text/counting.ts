// Counts and lists as one says them.
import { inWords } from './people.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : more}`;
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`;
export const listed = (things: readonly string[]): string =>
  things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
/** "in turn 5", "before turns 3 and 7". */
export const inTurns = (word: 'in' | 'before', turns: readonly number[]): string =>
  `${word} ${turns.length === 1 ? 'turn' : 'turns'} ${listed(turns.map(String))}`;
export const ordinal = (count: number): string =>
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][count - 1] ?? `${count}th`;
