// What a talk may come to need: the sheets, the notice, the page that follows, and the way into storage. Fetched once the
// talk has begun, so that a network that goes away in the middle takes nothing. What does not come is asked for again.
import type { SessionStore } from '../services.ts';

export function fetchAhead(sessions: SessionStore, session: string) {
  const fetchAll = () => {
    void sessions.load(session);
    void Promise.allSettled([
      import('./KeepNotice.tsx'),
      import('./PauseSheet.tsx'),
      import('./TalkSheet.tsx'),
      import('../LaterRooms.tsx'),
      import('../debrief/DebriefScreen.tsx'),
    ]);
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fetchAll);
  else fetchAll();
}
