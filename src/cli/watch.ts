// Keeps an eye on files, and says what each change has mended and what it has brought.
import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { shown, summary, type Checked } from './checked.ts';
import type { Outcome, Terminal } from './command.ts';
import { CannotRun, personaFiles } from './files.ts';

/** An editor writes a file in several steps; this long nothing must happen before it is read, in milliseconds. */
const QUIET = 120;

/** Checks, prints, and goes on for as long as it is let. */
export function watchFiles(
  paths: readonly string[],
  check: (file: string) => Checked,
  { print }: Pick<Terminal, 'print'>,
): Promise<Outcome> {
  const known = new Map<string, { readonly stamp: string; readonly checked: Checked }>();
  const all = () => [...known.values()].map((one) => one.checked);
  const look = () => {
    const files = personaFiles(paths.filter((path) => statSync(path, { throwIfNoEntry: false })));
    for (const file of known.keys()) if (!files.includes(file)) known.delete(file);
    const told = files.flatMap((file) => {
      const before = known.get(file);
      const stamp = stampOf(file);
      if (before?.stamp === stamp) return [];
      const now = readable(file, check);
      known.set(file, { stamp, checked: now });
      return changes(before?.checked, now);
    });
    if (told.length > 0) print([...told, summary(all())].join('\n'));
    return told.length > 0;
  };

  return new Promise((_resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          look();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      }, QUIET);
    };
    // Watched before it is read, so that no change falls between.
    const watchers = paths.map((path) => {
      // A file is watched by its folder: many editors put a new file in the place of the old one.
      const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
      return watch(folder ? path : dirname(path), { recursive: folder }, (_event, name) => {
        if (folder || name === null || name === basename(path)) soon();
      }).on('error', reject);
    });
    try {
      const told = look();
      if (known.size === 0) throw new CannotRun(`There are no persona files in ${paths.join(', ')}.`);
      print(`${told ? '' : `${summary(all())} `}Watching; Ctrl+C ends it.`);
    } catch (error) {
      for (const watcher of watchers) watcher.close();
      throw error;
    }
  });
}

/** What changes when a file does, so that the others need not be read again. */
function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : 'gone';
}

/** A file that is gone between two looks is one that cannot be read just now; the next look will know. */
function readable(file: string, check: (file: string) => Checked): Checked {
  try {
    return check(file);
  } catch (error) {
    if (error instanceof CannotRun && stampOf(file) === 'gone') return { file, diagnostics: [] };
    throw error;
  }
}

/** The findings that are new, and how many have gone. */
function changes(before: Checked | undefined, { file, diagnostics }: Checked): readonly string[] {
  const name = ({ code, path, sentence }: Checked['diagnostics'][number]) => `${code} ${path} ${sentence}`;
  const were = new Set(before?.diagnostics.map(name));
  const are = new Set(diagnostics.map(name));
  const gone = [...were].filter((one) => !are.has(one)).length;
  const brought = diagnostics.filter((one) => !were.has(name(one))).map((one) => shown(file, one));
  return [...brought, ...(gone > 0 ? [`${file}: ${gone} mended.`] : [])];
}
