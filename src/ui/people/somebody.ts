import { useEffect, useState } from 'react';
import type { Parsed } from '../../persona/parse.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Session } from '../../session/session.ts';
import { useServices, type Library } from '../services.ts';
import { lastTalkWith, satDown, type Meeting } from './meeting.ts';

/** A persona file as it came: read, or not even that. */
export type Arrival = Parsed | 'did not arrive';

/** Somebody to sit down with, or why not. */
export type Somebody =
  | { readonly id: string; readonly persona: Persona; readonly meeting: Meeting | null }
  | { readonly id: string; readonly persona: null; readonly arrival: Arrival };

export type Known = Extract<Somebody, { readonly persona: Persona }>;

export interface Everybody {
  readonly people: readonly Somebody[]; // in the order they were asked for
  readonly talks: number; // how many are kept here
}

/** These people and when you last met. Nothing until all of it is known, so that nobody changes places. */
export function useSomebody(ids: readonly string[]): Everybody | undefined {
  const { library, sessions } = useServices();
  const [everybody, setEverybody] = useState<Everybody>();
  useEffect(() => {
    let left = false;
    const meetAll = async () => {
      const kept = sessions.list().catch((): readonly Session[] => []);
      const people = await Promise.all(ids.map((id) => meet(library, id, kept)));
      const talks = (await kept).length;
      if (!left) setEverybody({ people, talks });
    };
    void meetAll();
    return () => {
      left = true;
    };
  }, [library, sessions, ids]);
  return everybody;
}

async function meet(library: Library, id: string, kept: Promise<readonly Session[]>): Promise<Somebody> {
  const arrival = await library.load(id).catch((): Arrival => 'did not arrive');
  const persona = arrival === 'did not arrive' ? null : arrival.persona;
  if (persona === null) return { id, persona, arrival };
  const last = lastTalkWith(id, await kept);
  return { id, persona, meeting: last && { began: satDown(last), unfinished: await unfinished(persona, last) } };
}

/** What cannot be walked just now is met before and no more; the record stays as it is. */
async function unfinished(persona: Persona, session: Session): Promise<Meeting['unfinished']> {
  try {
    const { unfinishedIn } = await import('./unfinished.ts');
    return unfinishedIn(persona, session);
  } catch {
    return null;
  }
}
