import { useCallback, useEffect, useState } from 'react';
import { useServices, type Kept } from '../services.ts';
import { keptTalk, type KeptTalk } from './history.ts';

export interface History {
  readonly talks: readonly KeptTalk[] | undefined; // the one sat down to last first; undefined: not known yet
  /** Takes a talk away; the returned function brings it back. */
  readonly remove: (talk: KeptTalk) => Promise<Kept>;
  readonly bringBack: (talk: KeptTalk) => Promise<Kept>;
}

/** How long going through many talks may keep the page waiting, in ms. */
const PATIENCE = 12;

const latestFirst = (talks: readonly KeptTalk[]): readonly KeptTalk[] =>
  talks.toSorted((a, b) => b.latest.localeCompare(a.latest));

/** Every talk that is kept here, with what came of it. */
export function useHistory(): History {
  const { sessions, library, now } = useServices();
  const [talks, setTalks] = useState<readonly KeptTalk[]>();
  useEffect(() => {
    let left = false;
    const fetchAll = async () => {
      const kept = (await sessions.list()).filter(({ turns }) => turns.length > 0);
      const found: KeptTalk[] = [];
      let since = now();
      for (const session of kept) {
        const parsed = await library.load(session.persona.id).catch(() => null);
        found.push(keptTalk(session, parsed?.persona ?? null));
        if (now() - since < PATIENCE) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (left) return;
        since = now();
      }
      if (!left) setTalks(latestFirst(found));
    };
    fetchAll().catch(() => {
      if (!left) setTalks([]);
    });
    return () => {
      left = true;
    };
  }, [sessions, library, now]);

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
