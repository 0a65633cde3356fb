import { useSyncExternalStore } from 'react';
import type { Settings } from '../../storage/settings.ts';
import { useServices } from '../services.ts';

/** The learner's settings, and how to change them. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const { settings } = useServices();
  return [useSyncExternalStore(settings.subscribe, settings.get), settings.change];
}
