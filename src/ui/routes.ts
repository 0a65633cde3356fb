// Addresses. Everything stands after the hash, the query too, so that any static server will do.
import { useSyncExternalStore } from 'react';

/** Where each screen is. Hand these to wouter's `Link` and `navigate`. */
export const ROUTES = {
  people: '/people',
  brief: (persona: string) => `/people/${encodeURIComponent(persona)}`,
  talk: (persona: string, seed?: number) =>
    `/talk/${encodeURIComponent(persona)}${seed === undefined ? '' : `?seed=${String(seed)}`}`,
  resume: (persona: string, session: string) =>
    `/talk/${encodeURIComponent(persona)}?session=${encodeURIComponent(session)}`,
  debrief: (session: string) => `/debrief/${encodeURIComponent(session)}`,
  settings: '/settings',
  help: '/help',
  model: '/help/model',
} as const;

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const address = () => `/${window.location.hash.replace(/^#?\/?/, '')}`;
const pathNow = () => address().split('?')[0] ?? '/';
const queryNow = () => address().split('?')[1] ?? '';

/** Goes to an address. `replace`: without a step in the browser's history. */
export function goTo(to: string, options: { readonly replace?: boolean } = {}) {
  const from = window.location.href;
  const url = `#${to.startsWith('/') ? to : `/${to}`}`;
  if (options.replace === true) window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: from, newURL: window.location.href }));
}

/** What stands after the question mark. */
export const useQuery = (): string => useSyncExternalStore(subscribe, queryNow, () => '');

/** What wouter needs: where we are, and how to go elsewhere. Its own hash hook would put the query before the hash. */
export const useAddress = (): [string, typeof goTo] => [useSyncExternalStore(subscribe, pathNow, () => '/'), goTo];
useAddress.hrefs = (to: string) => `#${to}`;
useAddress.searchHook = useQuery;
