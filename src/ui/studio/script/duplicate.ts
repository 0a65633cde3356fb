// A beat once more, after itself, under a name of its own.
import { insert, partAt } from '../../../persona/edit.ts';
import type { Desk } from '../desk.ts';
import { copyOfBeat } from './blanks.ts';

/** Puts a copy of a beat after it, and says what the copy is called. */
export function duplicateBeat(desk: Desk, index: number): string | null {
  const copy = copyOfBeat(desk.state().file, index);
  const id = partAt(copy, ['id']);
  if (typeof id !== 'string' || !desk.state().sound) return null;
  desk.edit((text) => insert(text, ['beats'], index + 1, copy));
  return id;
}
