// A visit for tests: services built by hand, with everything in memory, and a page at an address.
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import * as z from 'zod/mini';
import { replies } from '../../../src/dialogue/offered.ts';
import { buildTalk } from '../../../src/dialogue/talk.ts';
import type { Parsed } from '../../../src/persona/parse.ts';
import { PersonaSchema, type Persona } from '../../../src/persona/schema.ts';
import { createPlayer } from '../../../src/session/player.ts';
import { newSession } from '../../../src/session/begin.ts';
import type { Session } from '../../../src/session/session.ts';
import { STANDARD_SETTINGS, type Settings } from '../../../src/storage/settings.ts';
import { useAddress } from '../../../src/ui/routes.ts';
import { ServicesProvider, type Kept, type Services } from '../../../src/ui/services.ts';

/** A Saturday, so that the Tuesday before is "on Tuesday". */
export const TODAY = '2026-11-21T12:00:00';

const FILES = import.meta.glob<string>('/personas/*.json', { query: '?raw', import: 'default', eager: true });

/** A person as shipped; whether the whole file holds together is for other tests. */
export const shipped = (id: string): Persona =>
  z.parse(PersonaSchema, JSON.parse(FILES[`/personas/${id}.json`] ?? 'null'));

export const known = (persona: Persona): Parsed => ({ persona, diagnostics: [] });

/** A talk of so many turns, the first reply each time; `over`: you then got up. */
export function talkWith(persona: Persona, turns: number, began: string, over = false): Session {
  const talk = buildTalk(persona, 7);
  const blank = newSession(persona, {
    id: `${persona.id}-${turns}-${began.slice(0, 10)}`,
    began,
    seed: 7,
    pacing: 'untimed',
  });
  const player = createPlayer(talk, blank, () => 0);
  for (let turn = 0; turn < turns; turn++) {
    const [first] = replies(talk, player.state().timeline.position);
    if (first === undefined) throw new Error(`There is nothing to say at turn ${turn + 1} with ${persona.id}.`);
    player.perform({ type: 'say', move: first.move.id });
  }
  if (over) player.perform({ type: 'leave' });
  return player.state().session;
}

interface VisitOptions {
  readonly people?: Readonly<Record<string, Parsed>>;
  readonly sessions?: readonly Session[];
  readonly settings?: Partial<Settings>;
  readonly refuses?: string; // why nothing can be taken away
  readonly pending?: boolean; // nobody's file ever arrives
}

export interface Visit {
  readonly services: Services;
  readonly kept: Map<string, Session>;
}

/** Everything a screen is given, in memory. */
export function visit(options: VisitOptions = {}): Visit {
  const people =
    options.people ?? Object.fromEntries(['mara', 'gil', 'ruth', 'jonah'].map((id) => [id, known(shipped(id))]));
  const kept = new Map((options.sessions ?? []).map((session) => [session.id, session]));
  const listeners = new Set<() => void>();
  let settings: Settings = { ...STANDARD_SETTINGS, ...options.settings };
  let seed = 41;
  const fine: Kept = { ok: true };
  const services: Services = {
    library: {
      ids: Object.keys(people),
      load: (id) => {
        const person = people[id];
        if (options.pending === true) return new Promise(() => {});
        return person ? Promise.resolve(person) : Promise.reject(new Error(`No file for ${id}.`));
      },
    },
    sessions: {
      save: (session) => {
        kept.set(session.id, session);
        return Promise.resolve(fine);
      },
      load: (id) => {
        const session = kept.get(id);
        return Promise.resolve(session ? { ok: true, session } : null);
      },
      list: () => Promise.resolve([...kept.values()].toSorted((a, b) => b.began.localeCompare(a.began))),
      remove: (id) => {
        if (options.refuses !== undefined) return Promise.resolve({ ok: false, sentence: options.refuses });
        kept.delete(id);
        return Promise.resolve(fine);
      },
    },
    settings: {
      get: () => settings,
      change: (change) => {
        settings = { ...settings, ...change };
        for (const listener of listeners) listener();
      },
      subscribe: (changed) => {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
    },
    lock: { claim: () => Promise.resolve({ mine: true, release: () => {} }) },
    now: () => 0,
    date: () => TODAY,
    newId: () => 'test-1',
    newSeed: () => ++seed,
  };
  return { services, kept };
}

/** A screen on a page of its own, at an address. */
export function open(screen: ReactNode, { services }: Visit, address = '/people') {
  window.history.replaceState(null, '', `#${address}`);
  return render(
    <ServicesProvider value={services}>
      <Router hook={useAddress}>{screen}</Router>
    </ServicesProvider>,
  );
}

/** What axe finds in a screen, as sentences. Contrast needs a real browser, and is looked at there. */
export async function barriers(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const HOSTILE = '<img src="x" onerror="window.harmed = true"><script>window.harmed = true</script>';

/** The same person with something hostile at the end of every text. */
export function hostile(persona: Persona): Persona {
  const poisoned = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return SAID.has(key) ? `${value} ${HOSTILE}` : value;
    if (Array.isArray(value)) return value.map((one: unknown) => poisoned(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]));
    return value;
  };
  const { name, about, setting, brief } = persona;
  return {
    ...persona,
    name: `${name} ${HOSTILE}`,
    about: poisoned(about, '') as Persona['about'],
    setting: poisoned(setting, '') as Persona['setting'],
    brief: poisoned(brief, '') as Persona['brief'],
  };
}

const SAID = new Set([
  'summary',
  'baseline',
  'place',
  'when',
  'situation',
  'aim',
  'prepared',
  'says',
  'work',
  'wants',
  'hides',
]);
