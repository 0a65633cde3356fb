// The learner's choices in localStorage. Where that is shut, they last as long as the page.
import { readSettings, STANDARD_SETTINGS, type Settings } from './settings.ts';

const PLACE = 'attune.settings';

/** The settings, read once. Another tab's changes arrive through `storage` events. */
export function createSettingsStore(place: Storage | undefined) {
  let now: Settings = read(place);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  if (typeof window !== 'undefined')
    window.addEventListener('storage', ({ key }) => {
      if (key !== PLACE && key !== null) return;
      now = read(place);
      tell();
    });
  return {
    get: () => now,
    change: (change: Partial<Settings>) => {
      now = readSettings({ ...now, ...change });
      try {
        place?.setItem(PLACE, JSON.stringify(now));
      } catch {
        // Full or forbidden: the choice holds for this visit.
      }
      tell();
    },
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function read(place: Storage | undefined): Settings {
  try {
    const value: unknown = JSON.parse(place?.getItem(PLACE) ?? 'null');
    return readSettings(value);
  } catch {
    return STANDARD_SETTINGS;
  }
}
