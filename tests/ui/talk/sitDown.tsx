// Sits somebody down: the whole screen, with a clock that only moves when a test lets it, and storage that can fail.
import { act, fireEvent, render } from '@testing-library/react';
import { Router } from 'wouter';
import { vi } from 'vitest';
import type { Persona } from '../../../src/persona/schema.ts';
import type { RecordedEvent, Session } from '../../../src/session/session.ts';
import { takenBackIn } from '../../../src/session/tree.ts';
import type { Settings } from '../../../src/storage/settings.ts';
import { createSettingsStore } from '../../../src/storage/settingsStore.ts';
import { goTo, useAddress } from '../../../src/ui/routes.ts';
import { ServicesProvider, type Kept, type Services } from '../../../src/ui/services.ts';
import TalkScreen from '../../../src/ui/talk/TalkScreen.tsx';
import { someone } from './someone.ts';

interface Asked {
  readonly persona?: Persona;
  readonly settings?: Partial<Settings>;
  readonly kept?: Map<string, Session>;
  readonly save?: (session: Session) => Promise<Kept>;
  readonly query?: string;
  readonly lock?: Services['lock'];
}

export interface Sat {
  readonly kept: Map<string, Session>;
  /** What has been recorded, as the last save had it. */
  readonly events: () => readonly RecordedEvent[];
  /** How many of those were taken back. */
  readonly takenBack: () => number;
  readonly settings: Services['settings'];
}

/** Lets time pass. */
export const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Presses a key where the focus is. */
export function press(key: string, more: Readonly<Record<string, unknown>> = {}) {
  const target = document.activeElement ?? document.body;
  act(() => {
    fireEvent.keyDown(target, { key, ...more });
  });
}

/** Presses keys with a second between them, so that replies that have just come can hear. */
export async function play(...keys: readonly string[]) {
  for (const key of keys) {
    press(key);
    await pass(1000);
  }
}

export async function sitDown(asked: Asked = {}): Promise<Sat> {
  const persona = asked.persona ?? someone();
  const kept = asked.kept ?? new Map<string, Session>();
  const settings = createSettingsStore(undefined);
  settings.change({ portrait: 'hidden', ...asked.settings });
  let last: Session | undefined;
  const keep = (session: Session): Promise<Kept> => {
    kept.set(session.id, session);
    return Promise.resolve({ ok: true });
  };
  const services: Services = {
    library: { ids: [persona.id], load: () => Promise.resolve({ persona, diagnostics: [] }) },
    sessions: {
      save: (session) => {
        last = session;
        return (asked.save ?? keep)(session);
      },
      load: (id) => {
        const session = kept.get(id);
        return Promise.resolve(session ? { ok: true, session } : null);
      },
      list: () => Promise.resolve([...kept.values()]),
      remove: () => Promise.resolve({ ok: true }),
    },
    settings,
    lock: asked.lock ?? { claim: () => Promise.resolve({ mine: true, release: () => undefined }) },
    now: () => Date.now(),
    date: () => '2026-01-01T00:00:00.000Z',
    newId: () => 'talk-one',
    newSeed: () => 0,
  };
  goTo(`/talk/nora${asked.query ?? '?seed=0'}`, { replace: true });
  render(
    <ServicesProvider value={services}>
      <Router hook={useAddress}>
        <TalkScreen persona="nora" />
      </Router>
    </ServicesProvider>,
  );
  await pass(310); // the moment of nothing before the first word
  return {
    kept,
    settings,
    events: () => last?.turns.map(({ event }) => event) ?? [],
    takenBack: () => (last ? takenBackIn(last) : 0),
  };
}
