// Talk time: milliseconds since the talk began, with the pauses left out.

export interface TalkClock {
  readonly read: () => number;
  readonly running: () => boolean;
  readonly stop: () => void;
  readonly go: () => void;
}

/** A clock that runs from `from`, on the page's own. */
export function createTalkClock(now: () => number, from: number): TalkClock {
  let before = from;
  let since: number | null = now();
  return {
    read: () => before + (since === null ? 0 : now() - since),
    running: () => since !== null,
    stop: () => {
      if (since === null) return;
      before += now() - since;
      since = null;
    },
    go: () => {
      since ??= now();
    },
  };
}
