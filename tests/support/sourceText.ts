// Reads TypeScript as text, closely enough for the fences: which words are code, and what a file imports.

export interface Import {
  readonly specifier: string; // as written: './parse.ts', 'zod'
  readonly typeOnly: boolean; // import type … or export type … from
}

const BEFORE_A_PATTERN = /(?:^|[(,=:[!&|?{};+]|=>|\breturn|\bcase)\s*$/;

/** The same text with comments blanked, and strings and patterns too unless they are to be kept. Lines stay lines. */
export function withoutComments(source: string, keepStrings: boolean): string {
  let out = '';
  let at = 0;
  const blank = (end: number, keep: boolean): void => {
    const text = source.slice(at, end);
    out += keep ? text : text.replace(/[^\n]/g, ' ');
    at = end;
  };
  const endOf = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(source) ? pattern.lastIndex : source.length;
  };
  while (at < source.length) {
    const two = source.slice(at, at + 2);
    const one = two.charAt(0);
    if (two === '//') blank(endOf(/(?=\n)/g), false);
    else if (two === '/*') blank(endOf(/\*\//g), false);
    else if (one === "'" || one === '"')
      blank(endOf(one === "'" ? /'(?:\\.|[^'\\\n])*(?:'|(?=\n))/gy : /"(?:\\.|[^"\\\n])*(?:"|(?=\n))/gy), keepStrings);
    else if (one === '`') blank(endOf(/`(?:\\[^]|\$\{[^}]*\}|[^`\\])*`/gy), keepStrings);
    else if (one === '/' && BEFORE_A_PATTERN.test(out.slice(-40)))
      blank(endOf(/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*|\//gy), keepStrings);
    else blank(at + 1, true);
  }
  return out;
}

const IMPORTS = [
  /^\s*(?:import|export)\s+(type\s+)?[^'"();]*?from\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s+()['"]([^'"]+)['"]/gm,
  /\bimport\(\s*()['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*()['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g,
];

export function importsOf(source: string): Import[] {
  const text = withoutComments(source, true);
  return IMPORTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ specifier: match[2] ?? '', typeOnly: Boolean(match[1]) })),
  );
}

/** The npm package behind an import; undefined for files of our own and for Node itself. */
export function packageOf({ specifier }: Import): string | undefined {
  if (/^(?:[./]|node:)/.test(specifier)) return undefined;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
