// Addresses. Everything stands after the hash, the query too, so that any static server will do.
import { useSyncExternalStore } from 'react';

/** What stands for the first line where a turn is asked for. */
export const FROM_THE_START = 'start';

/** Sittings are counted from 1 in an address, as people count them; a record counts from 0. None: the last. */
const sitting = (run: number | undefined): string => (run === undefined ? '' : `?run=${String(run + 1)}`);

/** Where in a replay: at a turn, as you, she or the cues had it. */
interface InReplay {
  readonly turn?: number;
  readonly view?: string;
}

function inReplay({ turn, view }: InReplay, run?: number): string {
  const query = [
    ...(turn === undefined ? [] : [`turn=${String(turn)}`]),
    ...(run === undefined ? [] : [`run=${String(run + 1)}`]),
    ...(view === undefined || view === 'me' ? [] : [`view=${view}`]),
  ];
  return query.length === 0 ? '' : `?${query.join('&')}`;
}

/** One sitting of one talk. */
export interface SittingAt {
  readonly session: string;
  readonly run: number;
}

const sittingAt = ({ session, run }: SittingAt): string => `${encodeURIComponent(session)}.${String(run + 1)}`;

/** A sitting as an address names it; null: it names none. */
export function readSittingAt(text: string): SittingAt | null {
  const found = /^(.+)\.([1-9]\d{0,2})$/.exec(text);
  return found ? { session: found[1] ?? '', run: Number(found[2]) - 1 } : null;
}

/** Where each screen is. Hand these to wouter's `Link` and `navigate`. */
export const ROUTES = {
  people: '/people',
  brief: (persona: string) => `/people/${encodeURIComponent(persona)}`,
  talk: (persona: string, seed?: number) =>
    `/talk/${encodeURIComponent(persona)}${seed === undefined ? '' : `?seed=${String(seed)}`}`,
  resume: (persona: string, session: string) =>
    `/talk/${encodeURIComponent(persona)}?session=${encodeURIComponent(session)}`,
  /** A new sitting of the same talk, from after a turn of it; null: from the first line. */
  fromHere: (persona: string, session: string, after: string | null) =>
    `/talk/${encodeURIComponent(persona)}?session=${encodeURIComponent(session)}&from=${after ?? FROM_THE_START}`,
  debrief: (session: string, run?: number) => `/debrief/${encodeURIComponent(session)}${sitting(run)}`,
  /** One moment after another to stand before again; `moment` counts from 1. */
  learn: (session: string, run?: number, moment?: number) =>
    `/learn/${encodeURIComponent(session)}${sitting(run)}${moment === undefined ? '' : `${run === undefined ? '?' : '&'}i=${String(moment)}`}`,
  /** A talk seen again. */
  replay: (session: string, run?: number, at: InReplay = {}) =>
    `/replay/${encodeURIComponent(session)}${inReplay(at, run)}`,
  /** A talk that came as a link: all of it is in the address. */
  shared: (payload: string, at: InReplay = {}) => `/r/${payload}${inReplay(at)}`,
  /** Where a file is chosen; and the talk that was opened from one. */
  open: '/open',
  opened: (at: InReplay = {}) => `/opened${inReplay(at)}`,
  /** Two sittings side by side. */
  compare: (one: SittingAt, other: SittingAt) => `/compare/${sittingAt(one)}/${sittingAt(other)}`,
  talks: '/sessions',
  progress: '/progress',
  studio: '/studio',
  /** A person being written, in one of the views. `at` is a beat or another part of the person. */
  draft: (draft: string, view: string, at?: string) =>
    `/studio/${encodeURIComponent(draft)}/${view}${at === undefined ? '' : `?at=${encodeURIComponent(at)}`}`,
  settings: '/settings',
  help: '/help',
  model: '/help/model',
} as const;

/** The sitting an address asks for, as the record counts them; undefined: none, or one that is not there. */
export function sittingIn(query: string, sittings: number): number | undefined {
  const asked = Number(new URLSearchParams(query).get('run') ?? 0);
  return Number.isInteger(asked) && asked >= 1 && asked <= sittings ? asked - 1 : undefined;
}

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
