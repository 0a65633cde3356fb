import { useCallback, useEffect, useState } from 'react';
import type { Session } from '../../session/session.ts';
import { useServices, type Kept } from '../services.ts';
import { keptTalk, type KeptTalk } from './history.ts';

export interface History {
  readonly talks: readonly KeptTalk[] | undefined; // the one sat down to last first; undefined: not known yet
  /** Takes a talk away; the returned function brings it back. */
  readonly remove: (talk: KeptTalk) => Promise<Kept>;
  readonly bringBack: (talk: KeptTalk) => Promise<Kept>;
}

const latestFirst = (talks: readonly KeptTalk[]): readonly KeptTalk[] =>
  talks.toSorted((a, b) => b.latest.localeCompare(a.latest));

/** Every talk that is kept here, with what came of it. */
export function useHistory(): History {
  const { sessions, library } = useServices();
  const [talks, setTalks] = useState<readonly KeptTalk[]>();
  useEffect(() => {
    let left = false;
    const told = async (session: Session) => {
      const parsed = await library.load(session.persona.id).catch(() => null);
      return keptTalk(session, parsed?.persona ?? null);
    };
    const fetchAll = async () => {
      const kept = (await sessions.list()).filter(({ turns }) => turns.length > 0);
      const found = await Promise.all(kept.map(told));
      if (!left) setTalks(latestFirst(found));
    };
    fetchAll().catch(() => {
      if (!left) setTalks([]);
    });
    return () => {
      left = true;
    };
  }, [sessions, library]);

  const remove = useCallback<History['remove']>(
    async (talk) => {
      const kept = await sessions.remove(talk.session.id);
      if (kept.ok) setTalks((now) => now?.filter((one) => one !== talk));
      return kept;
    },
    [sessions],
  );
  const bringBack = useCallback<History['bringBack']>(
    async (talk) => {
      const kept = await sessions.save(talk.session);
      if (kept.ok) setTalks((now) => latestFirst([...(now ?? []), talk]));
      return kept;
    },
    [sessions],
  );
  return { talks, remove, bringBack };
}
