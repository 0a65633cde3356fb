import { useEffect, useState } from 'react';
import type { Parsed } from '../../persona/parse.ts';
import type { Persona } from '../../persona/schema.ts';
import type { Session } from '../../session/session.ts';
import { useServices, type Library } from '../services.ts';

/** A persona file as it came: read, or not even that. */
export type Arrival = Parsed | 'did not arrive';

/** Who is in it, if anybody. */
export const personaIn = (arrival: Arrival): Persona | null => (arrival === 'did not arrive' ? null : arrival.persona);

export interface People {
  readonly arrivals: readonly { readonly id: string; readonly arrival: Arrival }[]; // in the order they are shown
  readonly sessions: readonly Session[];
}

/** Asks for one file; what does not arrive is said, not thrown. */
export async function fetchPerson(library: Library, id: string): Promise<Arrival> {
  try {
    return await library.load(id);
  } catch {
    return 'did not arrive';
  }
}

/** Everybody there is, and the talks kept here. Nothing until all of it is known, so that nobody changes places. */
export function usePeople(): People | undefined {
  const { library, sessions } = useServices();
  const [people, setPeople] = useState<People>();
  useEffect(() => {
    let left = false;
    const everybody = Promise.all(library.ids.map(async (id) => ({ id, arrival: await fetchPerson(library, id) })));
    const kept = sessions.list().catch((): readonly Session[] => []);
    void Promise.all([everybody, kept]).then(([arrivals, talks]) => {
      if (!left) setPeople({ arrivals, sessions: talks });
    });
    return () => {
      left = true;
    };
  }, [library, sessions]);
  return people;
}
