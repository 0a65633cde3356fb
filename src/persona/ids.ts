// Where the ids of a persona file stand: what calls something by a name, and what refers to it. One walk, for renaming,
// for completing and for finding the way.
import { partAt, type Path } from './edit.ts';
import { ONWARD } from './references.ts';
import { UNFINISHED } from './vocabulary.ts';

export type IdKind = 'beat' | 'topic' | 'fact' | 'detail' | 'move' | 'ending' | 'aside';

export interface IdSite {
  readonly kind: IdKind;
  readonly id: string;
  readonly path: Path;
  readonly scope: string | null; // the beat it belongs to, for details and moves; null: the whole file
  readonly defines: boolean; // this is the thing itself
  readonly event?: true; // the id is a word of an event: "cut in the-roof at 7"
}

const list = (value: unknown, ...path: Path): readonly unknown[] => {
  const found = partAt(value, path);
  return Array.isArray(found) ? found : [];
};

const word = (value: unknown, ...path: Path): string | null => {
  const found = partAt(value, path);
  return typeof found === 'string' && found !== '' ? found : null;
};

/** Every id of a file, sound or not, in the order of the file's parts. */
export function idSites(file: unknown): readonly IdSite[] {
  const sites: IdSite[] = [];
  const site = (
    kind: IdKind,
    id: string | null,
    path: Path,
    more: Partial<Pick<IdSite, 'scope' | 'defines' | 'event'>> = {},
  ) => {
    if (id !== null) sites.push({ kind, id, path, scope: null, defines: false, ...more });
  };
  const condition = (when: unknown, path: Path) => {
    const all = Array.isArray(when) ? when : [when];
    all.forEach((one: unknown, index) => {
      const here = Array.isArray(when) ? [...path, index] : path;
      for (const key of ['heard', 'notHeard', 'heardOpen'])
        list(one, key).forEach((id, place) => site('beat', word(id), [...here, key, place]));
    });
  };
  const beatNamed = (id: string | null, path: Path) => {
    if (id !== null && !ONWARD.some((onward) => onward === id)) site('beat', id, path);
  };
  const target = (to: unknown, path: Path) => {
    beatNamed(word(to), path);
    if (!Array.isArray(to)) return;
    to.forEach((one: unknown, index) => {
      beatNamed(word(one, 'beat'), [...path, index, 'beat']);
      condition(partAt(one, ['when']), [...path, index, 'when']);
    });
  };
  const topics = new Set(list(file, 'topics').map((topic) => word(topic, 'id')));
  const gestures = (move: unknown, path: Path, beat: { id: string | null; details: readonly unknown[] } | null) => {
    for (const key of ['does', 'also']) {
      site('fact', word(move, key, 'fact'), [...path, key, 'fact']);
      const about = word(move, key, 'about');
      if (about === null || about === UNFINISHED) continue;
      if (beat?.details.includes(about) === true) site('detail', about, [...path, key, 'about'], { scope: beat.id });
      else if (topics.has(about)) site('topic', about, [...path, key, 'about']);
    }
  };

  list(file, 'brief', 'facts').forEach((fact, index) =>
    site('fact', word(fact, 'id'), ['brief', 'facts', index, 'id'], { defines: true }),
  );
  list(file, 'opening').forEach((id, index) => site('beat', word(id), ['opening', index]));
  list(file, 'topics').forEach((topic, index) => {
    site('topic', word(topic, 'id'), ['topics', index, 'id'], { defines: true });
    site('beat', word(topic, 'entry'), ['topics', index, 'entry']);
  });
  list(file, 'orders').forEach((order, index) =>
    list(order).forEach((id, place) => site('topic', word(id), ['orders', index, place])),
  );
  list(file, 'close').forEach((one, index) => {
    site('beat', word(one, 'beat'), ['close', index, 'beat']);
    condition(partAt(one, ['when']), ['close', index, 'when']);
  });
  list(file, 'beats').forEach((beat, index) => {
    const here = ['beats', index] as const;
    const id = word(beat, 'id');
    const details = list(beat, 'details');
    site('beat', id, [...here, 'id'], { defines: true });
    const topic = word(beat, 'topic');
    if (topics.has(topic)) site('topic', topic, [...here, 'topic']);
    details.forEach((detail, place) =>
      site('detail', word(detail), [...here, 'details', place], { scope: id, defines: true }),
    );
    for (const key of ['cutIns', 'moves'])
      list(beat, key).forEach((move, place) => {
        const path = [...here, key, place];
        site('move', word(move, 'id'), [...path, 'id'], { scope: id, defines: true });
        gestures(move, path, { id, details });
        target(partAt(move, ['to']), [...path, 'to']);
      });
  });
  site('beat', word(file, 'jolt', 'beat'), ['jolt', 'beat']);
  for (const key of ['hand', 'cutOff'])
    list(file, key).forEach((move, index) => {
      site('move', word(move, 'id'), [key, index, 'id'], { defines: true });
      gestures(move, [key, index], null);
    });
  list(file, 'asides').forEach((aside, index) => {
    site('aside', word(aside, 'id'), ['asides', index, 'id'], { defines: true });
    condition(partAt(aside, ['when']), ['asides', index, 'when']);
  });
  list(file, 'endings').forEach((ending, index) => {
    site('ending', word(ending, 'id'), ['endings', index, 'id'], { defines: true });
    condition(partAt(ending, ['when']), ['endings', index, 'when']);
  });
  list(file, 'expect').forEach((talk, index) => {
    list(talk, 'events').forEach((event, place) => {
      const id = moveOf(word(event));
      site('move', id, ['expect', index, 'events', place], { event: true });
    });
    site('ending', word(talk, 'reaches', 'ending'), ['expect', index, 'reaches', 'ending']);
  });
  return sites;
}

/** The move an event names: the whole of it, or the third word of "cut in the-roof at 7". */
function moveOf(event: string | null): string | null {
  if (event === null) return null;
  const words = event.trim().split(/\s+/);
  if (words[0] === 'cut' && words[1] === 'in') return words[2] ?? null;
  return words.length === 1 && words[0] !== 'notice' && words[0] !== 'leave' ? event.trim() : null;
}
