// The people who come with Attune. Their files were proved when it was built (scripts/proved-people.ts); what is fetched
// here is what the parser answered, from beside the program itself.
import type { Parsed } from '../persona/parse.ts';

const ORDER = ['mara', 'gil', 'ruth', 'jonah'];

const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

const rank = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

const unread = (id: string, sentence: string): Parsed => ({
  persona: null,
  diagnostics: [{ code: 'not-loaded', severity: 'error', line: 1, column: 1, path: id, sentence }],
});

/**
 * The library.
 * @param files addresses of what the parser answered, by the path of the persona file
 */
export function createLibrary(
  files: Readonly<Record<string, string>>,
  fetchText: (url: string) => Promise<string> = overTheWire,
) {
  const places = new Map(Object.entries(files).map(([path, url]) => [idOf(path), url]));
  const ids = [...places.keys()].toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const remembered = new Map<string, Promise<Parsed>>();

  const read = async (id: string, url: string): Promise<Parsed> => {
    try {
      return frozen(JSON.parse(await fetchText(url)) as Parsed);
    } catch {
      remembered.delete(id); // the next time may be better
      return unread(id, 'This person’s file could not be fetched. Check the connection and try again.');
    }
  };

  return {
    ids,
    load: (id: string): Promise<Parsed> => {
      const url = places.get(id);
      if (url === undefined) return Promise.resolve(unread(id, `There is nobody called "${id}" here.`));
      const reading = remembered.get(id) ?? read(id, url);
      remembered.set(id, reading);
      return reading;
    },
  };
}

async function overTheWire(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}.`);
  return response.text();
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const one of Object.values(value)) frozen(one);
  }
  return value;
}
