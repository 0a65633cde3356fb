// A persona file laid out in the one way there is: the schema's order of keys, two spaces, a value a line. Words stay as
// they are to the letter, so that what a change shows is what somebody changed.
import { parseTree, type Node } from 'jsonc-parser';
import type * as z from 'zod/mini';
import type { Diagnostic } from './diagnostic.ts';
import { inOrder, shapesAt, shapesOf } from './keyOrder.ts';
import { commentsIn, placed, withoutComments, type Comment } from './remarks.ts';
import { PersonaSchema } from './schema.ts';
import { readSource } from './source.ts';

export type Formatted = { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] };

type Shapes = readonly z.core.$ZodType[];

/** One entry of a group or of a list: where it stands in the text, and its part of the path. */
interface Entry {
  readonly number: number;
  readonly node: Node; // of a group: the property, key and all
  readonly value: Node;
  readonly part: string | number;
}

/**
 * The text of a persona file, laid out; or why it cannot be read. A person who is not finished, or has a key too many,
 * is laid out as well: only the layout is at stake. Laying out twice changes nothing more.
 */
export function formatPersona(text: string): Formatted {
  const source = text.replace(/^\uFEFF/, '');
  const comments = commentsIn(source);
  const bare = withoutComments(source, comments);
  const read = readSource(bare);
  if ('diagnostics' in read) return read;
  const root = parseTree(bare);
  if (!root) throw new Error('What was read as JSON has no tree.');
  const isWithin = ({ offset, end }: Comment) => offset >= root.offset && end <= root.offset + root.length;
  const outside = comments.filter((comment) => !isWithin(comment));
  const person = print(source, comments.filter(isWithin), root, shapesOf(PersonaSchema), '');
  const { before, behind, after } = placed(source, outside, [root]);
  const written = [
    ...(before[0] ?? []).map((one) => one.text),
    [person, ...(behind[0] ?? []).map((one) => one.text)].join(' '),
    ...after.map((one) => one.text),
    '',
  ].join('\n');
  return { text: /^[^\n]*\r\n/.test(source) ? written.replace(/\r?\n/g, '\r\n') : written };
}

/** Prints a value with the comments inside it. */
function print(source: string, comments: readonly Comment[], node: Node, shapes: Shapes, indent: string): string {
  if (node.type !== 'object' && node.type !== 'array') return source.slice(node.offset, node.offset + node.length);
  const entries = entriesOf(node);
  const { own, inside } = shared(comments, entries);
  const spans = entries.map((entry) => entry.node);
  const { before, behind, after } = placed(source, own, spans);
  const order = node.type === 'array' ? entries : sorted(entries, shapes);
  const deeper = `${indent}  `;
  const lines = order.flatMap(({ number, part, node: span, value }, at) => {
    const key = typeof part === 'string' ? `${keyText(source, span)}: ` : '';
    const comma = at === order.length - 1 ? '' : ',';
    const written = print(source, inside[number] ?? [], value, shapesAt(shapes, part), deeper);
    const notes = (behind[number] ?? []).map((one) => ` ${one.text}`).join('');
    return [...(before[number] ?? []).map((one) => one.text), `${key}${written}${comma}${notes}`];
  });
  const inner = [...lines, ...after.map((one) => one.text)].map((line) => `${deeper}${line}`);
  const [open, close] = node.type === 'object' ? ['{', '}'] : ['[', ']'];
  return inner.length === 0 ? `${open}${close}` : [open, ...inner, `${indent}${close}`].join('\n');
}

/** Which comments stand between the entries, and which inside the value of one. All are in the order of the text. */
function shared(comments: readonly Comment[], entries: readonly Entry[]) {
  const own: Comment[] = [];
  const inside = entries.map((): Comment[] => []);
  let number = 0;
  for (const comment of comments) {
    while (number < entries.length && endOf(entries[number]) <= comment.offset) number++;
    const value = entries[number]?.value;
    const within = value && value.offset < comment.offset && comment.end <= endOf(entries[number]);
    (within ? (inside[number] ?? own) : own).push(comment);
  }
  return { own, inside };
}

const endOf = (entry: Entry | undefined): number => (entry ? entry.value.offset + entry.value.length : 0);

function entriesOf(node: Node): readonly Entry[] {
  return (node.children ?? []).flatMap((child, index): readonly Entry[] => {
    if (node.type === 'array') return [{ number: index, node: child, value: child, part: index }];
    const [key, value] = child.children ?? [];
    return key && value ? [{ number: index, node: child, value, part: String(key.value) }] : [];
  });
}

function sorted(entries: readonly Entry[], shapes: Shapes): readonly Entry[] {
  const order = inOrder(
    shapes,
    entries.map(({ part }) => String(part)),
  );
  return entries.toSorted((one, other) => order.indexOf(String(one.part)) - order.indexOf(String(other.part)));
}

function keyText(source: string, property: Node): string {
  const key = property.children?.[0];
  return key ? source.slice(key.offset, key.offset + key.length) : '';
}
