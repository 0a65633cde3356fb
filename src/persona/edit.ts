// Edits of the text of a persona file, part by part: what is not touched keeps its layout to the letter.
import { applyEdits, findNodeAtLocation, modify, parseTree, type FormattingOptions } from 'jsonc-parser';

export type Path = readonly (string | number)[];

/** Nothing a person needs nests deeper, and no part is looked for below it. */
const DEPTH_MOST = 32;
const CHARACTERS_MOST = 1_000_000;

/** How the text is laid out, as far as it shows. */
function layout(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const insertSpaces = !indent.startsWith('\t');
  return { insertSpaces, tabSize: insertSpaces ? indent.length : 1, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** The value of the text, when it can be read as JSON and edited part by part; undefined when it cannot. */
export function readable(text: string): unknown {
  if (text.length > CHARACTERS_MOST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return shallow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function shallow(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH_MOST) return false;
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return true;
}

/** The part of a value at a path; undefined when there is none. */
export function partAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.getOwnPropertyDescriptor(here, part)?.value;
  }
  return here;
}

/** A value with another part at a path, where what holds it is there; everything else is the very same. */
export function withPart(value: unknown, path: Path, part: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return part;
  const inner = withPart(partAt(value, [first]), rest, part);
  if (Array.isArray(value)) return value.with(Number(first), inner);
  return { ...(typeof value === 'object' ? value : null), [first]: inner };
}

/** The text with another value at a path; undefined takes the part away. */
export const put = (text: string, path: Path, value: unknown): string =>
  applyEdits(text, modify(text, [...path], value, { formattingOptions: layout(text) }));

/** The text with one more entry in a list, before the one at `index`. A list that is not there yet is made. */
export function insert(text: string, list: Path, index: number, value: unknown): string {
  const there = partAt(readable(text), list);
  if (!Array.isArray(there)) return put(text, list, [value]);
  if (there.length === 0) return put(text, list, [value]);
  const options = { formattingOptions: layout(text), isArrayInsertion: true };
  return applyEdits(text, modify(text, [...list, index >= there.length ? -1 : index], value, options));
}

/** The text without the part at a path. */
export const take = (text: string, path: Path): string => put(text, path, undefined);

/** The text with two entries of a list in each other's place, as they were written. */
export function swap(text: string, list: Path, one: number, other: number): string {
  const root = parseTree(text);
  const [first, second] = [Math.min(one, other), Math.max(one, other)].map((index) =>
    root === undefined ? undefined : findNodeAtLocation(root, [...list, index]),
  );
  if (first === undefined || second === undefined) return text;
  return (
    text.slice(0, first.offset) +
    text.slice(second.offset, second.offset + second.length) +
    text.slice(first.offset + first.length, second.offset) +
    text.slice(first.offset, first.offset + first.length) +
    text.slice(second.offset + second.length)
  );
}

/** A path as a diagnostic writes it, "beats[3].moves[0].to", taken apart again. */
export const pathOf = (written: string): Path =>
  [...written.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  );

/** Where the part at a path begins and ends in the text; the nearest there is of what holds it. */
export function placeOf(text: string, path: Path): { readonly from: number; readonly to: number } {
  const root = parseTree(text);
  for (let length = path.length; root !== undefined && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return { from: node.offset, to: node.offset + node.length };
  }
  return { from: 0, to: 0 };
}
