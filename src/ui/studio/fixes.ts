// What can be mended without thinking: the change that a finding itself names, offered as one press.
import type { Diagnostic } from '../../persona/diagnostic.ts';
import { insert, partAt, pathOf, put, readable, take, type Path } from '../../persona/edit.ts';
import { STANCES, type Stance } from '../../persona/vocabulary.ts';
import { STUDIO } from '../text/studio.ts';
import { blankReply, freshId, lastWords } from './script/blanks.ts';

export interface Fix {
  readonly says: string;
  readonly mend: (text: string) => string;
}

/** The mechanical change for a finding, if there is one that could not be anything else. */
export function fixFor(finding: Diagnostic, file: unknown): Fix | null {
  const path = pathOf(finding.path);
  const meant = /^Did you mean "([^"]+)"\?/.exec(finding.hint ?? '')?.[1];
  switch (finding.code) {
    case 'unknown-key':
      return meant === undefined
        ? { says: STUDIO.fixes.remove, mend: (text) => take(text, path) }
        : { says: STUDIO.fixes.instead(meant), mend: (text) => renamedKey(text, path, meant) };
    case 'duplicate-id': {
      const id = partAt(file, path);
      const other = freshId(file, typeof id === 'string' ? id : 'other');
      return { says: STUDIO.fixes.anotherId(other), mend: (text) => put(text, path, other) };
    }
    case 'no-way-on':
      return {
        says: STUDIO.fixes.addWayOn,
        mend: (text) => insert(text, path.slice(0, -2), Number(path.at(-2)) + 1, { beat: 'next' }),
      };
    case 'never-reached':
      return { says: STUDIO.fixes.remove, mend: (text) => take(text, path) };
    case 'no-ending':
      return { says: STUDIO.fixes.addEnding, mend: (text) => take(text, path) };
    case 'jolt-without-break':
      return { says: STUDIO.fixes.breaks, mend: (text) => joltBreaks(text, file) };
    case 'missing-reaction': {
      const occasion = /"([^"]+)"/.exec(finding.sentence)?.[1];
      if (occasion === undefined) return null;
      const blank = { open: blankReply() };
      return { says: STUDIO.fixes.addReaction, mend: (text) => put(text, ['reactions', occasion], blank) };
    }
    case 'missing-key':
      return missingStance(path, file);
    case 'tail-not-in-line': {
      const beat = path.slice(0, 2);
      const tail = lastWords(partAt(file, beat));
      return { says: STUDIO.fixes.tail, mend: (text) => put(text, [...beat, 'tail'], tail) };
    }
    case 'cut-in-without-tail':
      return { says: STUDIO.fixes.remove, mend: (text) => take(text, path) };
    default:
      return meant === undefined ? null : { says: STUDIO.fixes.instead(meant), mend: (text) => put(text, path, meant) };
  }
}

const renamedKey = (text: string, path: Path, key: string): string => {
  const value = partAt(readable(text), path);
  return put(take(text, path), [...path.slice(0, -1), key], value);
};

function joltBreaks(text: string, file: unknown): string {
  const id = partAt(file, ['jolt', 'beat']);
  const beats = partAt(file, ['beats']);
  const index = Array.isArray(beats) ? beats.findIndex((beat: unknown) => partAt(beat, ['id']) === id) : -1;
  return index < 0 ? text : put(text, ['beats', index, 'opensBreak'], 'jolt');
}

/** A line in a stance that is missing begins as the line of the stance before it. */
function missingStance(path: Path, file: unknown): Fix | null {
  const stance = STANCES.find((one) => one === path.at(-1));
  if (stance === undefined || path.at(-2) !== 'lines') return null;
  const lines = path.slice(0, -1);
  const nearest = ([...STANCES].toSorted((a, b) => near(a, stance) - near(b, stance)) as readonly Stance[])
    .map((one) => partAt(file, [...lines, one]))
    .find((line) => line !== undefined);
  return nearest === undefined ? null : { says: STUDIO.fixes.addStance, mend: (text) => put(text, path, nearest) };
}

/** How far a stance is from another; of two as far, the one before. */
const near = (one: Stance, from: Stance): number => {
  const distance = STANCES.indexOf(one) - STANCES.indexOf(from);
  return Math.abs(distance) + (distance > 0 ? 0.5 : 0);
};
