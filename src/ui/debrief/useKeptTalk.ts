// A kept talk and its person, fetched; and writing it back with a guess or a note.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Persona } from '../../persona/schema.ts';
import type { Run, Session } from '../../session/session.ts';
import { withRun } from '../../session/tree.ts';
import { useServices, type Library } from '../services.ts';

export type KeptTalk =
  | { readonly state: 'waiting' }
  | { readonly state: 'not-here' }
  | { readonly state: 'unreadable'; readonly sentence: string }
  | { readonly state: 'nobody'; readonly persona: string; readonly session: Session }
  | { readonly state: 'here'; readonly session: Session; readonly persona: Persona };

export interface Keeping {
  readonly talk: KeptTalk;
  /** Adds to a sitting of the record. Resolves to null when it is kept, to a sentence when it is not. */
  readonly keep: (run: number, change: Pick<Run, 'guess'> | Pick<Run, 'note'>) => Promise<string | null>;
  /** Anything else that changes in the record. Resolves as above. */
  readonly change: (edit: (session: Session) => Session) => Promise<string | null>;
}

export function useKeptTalk(id: string): Keeping {
  const { sessions, library } = useServices();
  const [talk, setTalk] = useState<KeptTalk>({ state: 'waiting' });
  const latest = useRef<Session | null>(null); // what has been handed to storage, so that two changes do not undo each other

  useEffect(() => {
    let wanted = true;
    const show = (next: KeptTalk) => {
      if (wanted) setTalk(next);
    };
    const fetchTalk = async (): Promise<KeptTalk> => {
      const read = await sessions.load(id);
      if (read === null) return { state: 'not-here' };
      if (!read.ok) return { state: 'unreadable', sentence: read.sentence };
      const { session } = read;
      latest.current = session;
      const persona = await personOf(library, session.persona.id);
      return persona ? { state: 'here', session, persona } : { state: 'nobody', persona: session.persona.id, session };
    };
    const fetchAgain = () => void fetchTalk().then(show, () => show({ state: 'not-here' }));
    fetchAgain();
    const changedElsewhere = (changed: string) => {
      if (changed === id) fetchAgain();
    };
    readers.add(changedElsewhere);
    return () => {
      wanted = false;
      readers.delete(changedElsewhere);
    };
  }, [id, sessions, library]);

  const change = useCallback<Keeping['change']>(
    async (edit) => {
      if (latest.current === null) return null;
      const session = edit(latest.current);
      latest.current = session;
      setTalk((now) => (now.state === 'here' || now.state === 'nobody' ? { ...now, session } : now));
      const kept = await sessions.save(session);
      return kept.ok ? null : kept.sentence;
    },
    [sessions],
  );
  const keep = useCallback<Keeping['keep']>(
    (run, added) => change((session) => withRun(session, run, added)),
    [change],
  );
  return { talk, keep, change };
}

const readers = new Set<(id: string) => void>();

/** A record has been changed by something else than the page that shows it: whoever shows it reads it again. */
export function changedElsewhere(id: string) {
  for (const reader of readers) reader(id);
}

/** A person, if there is a file of them here that can be used. */
export const personOf = (library: Library, id: string): Promise<Persona | null> =>
  library.load(id).then(
    ({ persona }) => persona ?? null,
    () => null,
  );
