import { useSyncExternalStore } from 'react';
import type { Settings } from '../../storage/settings.ts';
import { useServices } from '../services.ts';

/** What the learner has chosen, always as it is now, and how to choose otherwise. */
export function useSettings(): readonly [settings: Settings, change: (change: Partial<Settings>) => void] {
  const { settings } = useServices();
  return [useSyncExternalStore(settings.subscribe, settings.get), settings.change];
}
