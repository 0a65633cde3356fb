// What a draft can begin from: the templates, and the people who are here. Their texts are fetched when asked for.
import { partAt, put, readable } from '../../persona/edit.ts';
const TEMPLATES = import.meta.glob<string>('/src/persona/templates/*.json', { query: '?raw', import: 'default' });
const PEOPLE = import.meta.glob<string>(['/personas/*.json', '!/personas/*.schema.json'], {
  query: '?raw',
  import: 'default',
});

const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

const ORDER = ['blank', 'coworker', 'friend', 'stranger'];
const rank = (id: string): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

/** The templates by name, the blank one first. */
export const templateIds: readonly string[] = Object.keys(TEMPLATES)
  .map(idOf)
  .toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));

/** The text of a template, or of somebody who is here. */
export async function textOf(kind: 'template' | 'person', id: string): Promise<string> {
  const path = kind === 'template' ? `/src/persona/templates/${id}.json` : `/personas/${id}.json`;
  const fetchText = kind === 'template' ? TEMPLATES[path] : PEOPLE[path];
  if (fetchText === undefined) throw new Error(`There is no ${kind} called ${id}.`);
  return fetchText();
}

/** The file a text would be saved to: it is named after the person. */
export function fileNameOf(text: string, otherwise: string): string {
  const id = partAt(readable(text), ['id']);
  return typeof id === 'string' && /^[a-z][a-z0-9-]*$/.test(id) ? `${id}.json` : otherwise;
}

/** The same person under another id, so that the copy has a file of its own. */
export function copyOf(text: string): string {
  const id = partAt(readable(text), ['id']);
  return typeof id === 'string' && id !== '' ? put(text, ['id'], `${id}-2`) : text;
}
