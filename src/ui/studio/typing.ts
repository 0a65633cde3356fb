// Words put into a long text at every key press: the tree of the text is kept and moved along, instead of being read anew.
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { put, type Path } from '../../persona/edit.ts';

/** A node of the tree that can be moved along with the text. */
interface Moving {
  readonly type: Node['type'];
  offset: number;
  length: number;
  value?: unknown;
  readonly children?: Moving[];
}

type Scalar = string | number | boolean;

export interface Typing {
  /** The text with another value at a path; the same as `put`, and quick where a value already stands. */
  readonly put: (text: string, path: Path, value: Scalar | readonly string[]) => string;
}

/** Keeps the tree of the text it put something into last. */
export function createTyping(): Typing {
  let known: { readonly text: string; readonly root: Moving | undefined } = { text: '', root: undefined };

  const replaced = (text: string, node: Moving, root: Moving, value: Scalar): string => {
    const content = JSON.stringify(value);
    const end = node.offset + node.length;
    const next = text.slice(0, node.offset) + content + text.slice(end);
    shift(root, node, end, content.length - node.length);
    node.value = value;
    known = { text: next, root };
    return next;
  };

  return {
    put: (text, path, value) => {
      const root: Moving | undefined = known.text === text ? known.root : parseTree(text);
      const node: Moving | undefined = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
      known = { text, root };
      if (root === undefined || node === undefined) return put(text, path, value);
      if (!isList(value))
        return node.children === undefined ? replaced(text, node, root, value) : put(text, path, value);
      const entries = node.children ?? [];
      if (node.type !== 'array' || entries.length !== value.length || entries.some(({ type }) => type !== 'string'))
        return put(text, path, value);
      return value.reduce((so, words, index) => {
        const entry = entries[index];
        return entry === undefined || entry.value === words ? so : replaced(so, entry, root, words);
      }, text);
    },
  };
}

const isList = (value: Scalar | readonly string[]): value is readonly string[] => Array.isArray(value);

/** Moves what stands behind a changed node, and stretches what holds it. */
function shift(root: Moving, changed: Moving, end: number, by: number) {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.offset >= end) node.offset += by;
    else if (node === changed || (node.children !== undefined && node.offset + node.length >= end)) node.length += by;
    else continue; // all of it stands before
    if (node !== changed) waiting.push(...(node.children ?? []));
  }
}
