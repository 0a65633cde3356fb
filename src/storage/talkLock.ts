// One tab plays a talk at a time, by the browser's own locks. Where there are none, every talk is yours.

export interface Claim {
  readonly mine: boolean;
  readonly release: () => void;
}

const nothing = () => undefined;

/** Locks by name of the session. `locks` is handed in for tests, and left out where the browser has none. */
export function createTalkLock(locks: LockManager | undefined) {
  const leaving = new Map<string, Promise<void>>(); // talks this tab has given back, until the browser has taken note

  return {
    claim: async (
      sessionId: string,
      options: { readonly takeOver: boolean; readonly lost: () => void },
    ): Promise<Claim> => {
      if (locks === undefined) return { mine: true, release: nothing };
      const name = `attune-talk-${sessionId}`;
      await leaving.get(name);
      return new Promise<Claim>((answer) => {
        let letGo: () => void = nothing;
        const held = new Promise<void>((resolve) => {
          letGo = resolve;
        });
        let mine = false;
        let over: Promise<void> = Promise.resolve();
        const release = () => {
          if (!mine) return;
          const gone = over.then(() => {
            if (leaving.get(name) === gone) leaving.delete(name);
          });
          leaving.set(name, gone);
          letGo();
        };
        over = locks
          .request(name, options.takeOver ? { steal: true } : { ifAvailable: true }, async (lock) => {
            mine = lock !== null;
            answer({ mine, release });
            if (mine) await held;
          })
          .catch(() => {
            // Stolen by another tab, or not allowed here; in the second case nobody else can have it either.
            if (mine) options.lost();
            else answer({ mine: true, release: nothing });
          });
      });
    },
  };
}
