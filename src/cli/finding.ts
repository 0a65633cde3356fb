// A finding as a coach reads it on the command line: the place, the sentence, the piece of the line with a mark.
import type { Diagnostic } from '../persona/diagnostic.ts';
import { excerptOf } from '../persona/excerpt.ts';

/** file:line:column, the sentence and the hint, the line of the text with a mark under the place; then an empty line. */
export function findingText(file: string, text: string, found: Diagnostic): string {
  const { line, column, severity, code, sentence, hint, path } = found;
  const { piece, caret } = excerptOf(text.split('\n', line)[line - 1] ?? '', column);
  return [
    `${file}:${line}:${column} ${severity} ${code}${path ? ` (${path})` : ''}`,
    `  ${sentence}${hint ? ` ${hint}` : ''}`,
    ...(piece.trim() ? [`  | ${piece}`, `  | ${caret}`] : []),
    '',
  ].join('\n');
}
