// What was found, as marks in the text: from the place to the end of the word or the value that stands there.
import type { Diagnostic as Mark } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Diagnostic } from '../../../persona/diagnostic.ts';

/** The marks of an editor for what was found; places a later text no longer has are left out. */
export function marksOf(found: readonly Diagnostic[], doc: Text): Mark[] {
  return found.flatMap(({ line, column, severity, code, sentence, hint }) => {
    if (line > doc.lines) return [];
    const row = doc.line(line);
    const from = Math.min(row.from + column - 1, row.to);
    const rest = row.text.slice(column - 1);
    const length = /^("(?:[^"\\]|\\.)*"|[\w.+-]+|.)/.exec(rest)?.[0].length ?? 1;
    return [
      {
        from,
        to: Math.min(from + length, row.to),
        severity,
        source: code,
        message: hint === undefined ? sentence : `${sentence} ${hint}`,
      },
    ];
  });
}
