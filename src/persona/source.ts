// The text of a persona file, before anything is believed: is it JSON at all, how deep, and where is what.
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { pathText, type Diagnostic, type Finding } from './diagnostic.ts';

/** No person needs more; a longer file is refused before it is read. */
const CHARACTERS_MOST = 1_000_000;
/** A persona file nests nine deep. */
const DEPTH_MOST = 32;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

export interface Source {
  readonly value: unknown;
  /** Turns findings with paths into diagnostics with lines and columns, in the order of the file. */
  readonly place: (findings: readonly Finding[]) => readonly Diagnostic[];
}

/** Reads the text. Either a value whose places are known, or why not. Never throws, never hangs. */
export function readSource(
  text: string,
): { readonly source: Source } | { readonly diagnostics: readonly Diagnostic[] } {
  const position = lineCounter(text);
  const at = (
    offset: number,
    code: string,
    sentence: string,
    hint?: string,
  ): { diagnostics: readonly Diagnostic[] } => ({
    diagnostics: [{ code, severity: 'error', ...position(offset), path: '', sentence, ...(hint ? { hint } : {}) }],
  });
  if (!text.trim())
    return at(
      0,
      'file-empty',
      'The file is empty.',
      'Start from a template: a person needs at least a name, a brief and beats.',
    );
  if (text.length > CHARACTERS_MOST)
    return at(0, 'file-too-large', `The file has ${text.length} characters; no more than ${CHARACTERS_MOST} are read.`);
  const tooDeep = firstDeeperThan(text, DEPTH_MOST);
  if (tooDeep >= 0)
    return at(tooDeep, 'file-too-deep', `Brackets nest more than ${DEPTH_MOST} deep here; a persona file never does.`);

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const first = errors[0];
  if (first)
    return at(
      first.offset,
      'json-syntax',
      syntaxSentence(printParseErrorCode(first.error)),
      'A missing or a stray comma, quote or bracket is the usual cause.',
    );
  if (!root) return at(0, 'json-syntax', 'This is not JSON.');
  const keys = keyFindings(root);
  const place = (findings: readonly Finding[]) =>
    findings
      .map((finding) => ({ finding, offset: offsetOf(root, finding) }))
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ finding, offset }): Diagnostic => {
        const { code, severity = 'error', path, sentence, hint } = finding;
        return { code, severity, ...position(offset), path: pathText(path), sentence, ...(hint ? { hint } : {}) };
      });
  if (keys.length)
    return { diagnostics: keys.map(({ offset, ...rest }) => ({ ...rest, ...position(offset), severity: 'error' })) };
  return { source: { value: JSON.parse(text), place } };
}

function syntaxSentence(code: string): string {
  const words = code
    .replace(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase();
  return `This is not JSON from here on: ${words}.`;
}

/** Duplicate keys pass JSON.parse unseen, and the last wins; reserved ones could reach into the program. */
function keyFindings(
  root: Node,
): readonly (Omit<Diagnostic, 'line' | 'column' | 'severity'> & { readonly offset: number })[] {
  const found: (Omit<Diagnostic, 'line' | 'column' | 'severity'> & { readonly offset: number })[] = [];
  const visit = (node: Node, path: readonly (string | number)[]) => {
    if (node.type === 'array') node.children?.forEach((child, index) => visit(child, [...path, index]));
    if (node.type !== 'object') return;
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      const name = String(key?.value);
      const here = { path: pathText([...path, name]), offset: key?.offset ?? node.offset };
      if (RESERVED.has(name))
        found.push({
          ...here,
          code: 'reserved-key',
          sentence: `"${name}" cannot be used as a key.`,
          hint: 'Remove it.',
        });
      if (seen.has(name))
        found.push({
          ...here,
          code: 'duplicate-key',
          sentence: `"${name}" stands here twice; only one of them would count.`,
          hint: 'Keep one.',
        });
      seen.add(name);
      if (value) visit(value, [...path, name]);
    }
  };
  visit(root, []);
  return found;
}

function offsetOf(root: Node, { path, onKey }: Finding): number {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (!node) continue;
    const key =
      onKey && length === path.length && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return (key ?? node).offset;
  }
  return root.offset;
}

function lineCounter(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Where brackets outside strings first nest deeper than `limit`; -1 if they never do. Iterative: depth cannot hurt it. */
function firstDeeperThan(text: string, limit: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      if (++depth > limit) return index;
    } else if (character === '}' || character === ']') depth--;
  }
  return -1;
}
