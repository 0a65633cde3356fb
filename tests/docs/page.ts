// The pages in docs as text, and what tests need from them.
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export const fileText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The cells of every table row of a page, header and rule included. */
export const rowsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

/** The first code block of a language, without its fences. */
export function blockOf(page: string, language: string): string {
  const from = page.indexOf(`\`\`\`${language}\n`);
  const to = page.indexOf('\n```', from);
  if (from < 0 || to < 0) throw new Error(`There is no block of ${language} on the page.`);
  return page.slice(from + language.length + 4, to);
}

/** The part of a page from a heading to the next of the same depth. */
export function sectionOf(page: string, heading: string): string {
  const depth = heading.split(' ')[0] ?? '#';
  const from = page.indexOf(`\n${heading}\n`);
  if (from < 0) throw new Error(`There is no heading "${heading}" on the page.`);
  const to = page.indexOf(`\n${depth} `, from + heading.length);
  return page.slice(from, to < 0 ? page.length : to);
}
