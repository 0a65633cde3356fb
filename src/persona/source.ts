// The text of a persona file, before anything is believed: is it JSON at all, how deep, and where is what.
import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { pathText, quoted, type Diagnostic, type Finding } from './diagnostic.ts';

/** No person needs more; a longer file is refused before it is read. */
const CHARACTERS_MOST = 1_000_000;
/** A persona file nests nine deep. */
const DEPTH_MOST = 32;
/** More findings than anybody mends at one sitting; the rest is counted. */
const FINDINGS_MOST = 200;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Of two keys alike a path would find the first, so a finding may bring its place along. */
type Placed = Finding & { readonly offset?: number };

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
  const place = (findings: readonly Placed[]): readonly Diagnostic[] => {
    const rest = findings.length - FINDINGS_MOST;
    const more: readonly Placed[] =
      rest > 0
        ? [
            {
              code: 'more-findings',
              severity: findings.every(({ severity }) => severity === 'warning') ? 'warning' : 'error',
              path: [],
              sentence: `There are ${rest} more; mend these and they are shown.`,
            },
          ]
        : [];
    return [
      ...findings
        .slice(0, FINDINGS_MOST)
        .map((finding) => ({ finding, offset: offsetOf(root, finding) }))
        .toSorted((a, b) => a.offset - b.offset),
      ...more.map((finding) => ({ finding, offset: root.offset })),
    ].map(({ finding: { code, severity = 'error', path, sentence, hint }, offset }) => ({
      code,
      severity,
      ...position(offset),
      path: pathText(path),
      sentence,
      ...(hint ? { hint } : {}),
    }));
  };
  if (keys.length) return { diagnostics: place(keys) };
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
function keyFindings(root: Node): readonly Placed[] {
  const found: Placed[] = [];
  const visit = (node: Node, path: readonly (string | number)[]) => {
    if (node.type === 'array') node.children?.forEach((child, index) => visit(child, [...path, index]));
    if (node.type !== 'object') return;
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      const name = String(key?.value);
      const here = { path: [...path, name], offset: key?.offset ?? node.offset };
      if (RESERVED.has(name))
        found.push({
          ...here,
          code: 'reserved-key',
          sentence: `${quoted(name)} cannot be used as a key.`,
          hint: 'Remove it.',
        });
      if (seen.has(name))
        found.push({
          ...here,
          code: 'duplicate-key',
          sentence: `${quoted(name)} stands here twice; only one of them would count.`,
          hint: 'Keep one.',
        });
      seen.add(name);
      if (value) visit(value, [...path, name]);
    }
  };
  visit(root, []);
  return found;
}

function offsetOf(root: Node, { path, onKey, offset }: Placed): number {
  if (offset !== undefined) return offset;
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

/**
 * Where brackets first nest deeper than `limit`; -1 if they never do. Reads the very tokens the parser will read, and lets
 * only its own bracket close one, so that no broken text can nest deeper in the parser than here. Iterative.
 */
function firstDeeperThan(text: string, limit: number): number {
  const scanner = createScanner(text, true);
  const awaited: string[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{') awaited.push('}');
    else if (first === '[') awaited.push(']');
    else if (first === awaited.at(-1)) awaited.pop();
    if (awaited.length > limit) return scanner.getTokenOffset();
  }
  return -1;
}
