import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { onward, otherSpeed, timeOf, turnAt, type Span } from './playback.ts';

const TICK = 100; // ms

export interface Playback {
  readonly playing: boolean;
  readonly speed: number;
  readonly skipPauses: boolean;
  readonly time: number; // ms, where the hand stands
  readonly toggle: () => void;
  readonly stop: () => void;
  readonly changeSpeed: (by: 1 | -1) => void;
  readonly setSkipPauses: (skip: boolean) => void;
}

/** Plays a talk in time: turn after turn, as long after one another as they were. */
export function usePlayback(spans: readonly Span[], turn: number, goTo: (turn: number) => void): Playback {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [skipPauses, setSkipPauses] = useState(false);
  const [time, setTime] = useState(0);
  const end = spans.at(-1)?.until ?? 0;
  const shown = playing && turnAt(spans, time) === turn ? time : timeOf(spans, turn); // whoever steps takes the hand along

  const tick = useEffectEvent((passed: number) => {
    const next = onward(spans, shown, passed, speed, skipPauses);
    setTime(next);
    const reached = turnAt(spans, next);
    if (reached !== turn) goTo(reached);
    if (next >= end) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return undefined;
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      tick(now - before);
      before = now;
    }, TICK);
    return () => clearInterval(timer);
  }, [playing]);

  const stop = useCallback(() => setPlaying(false), []);

  return {
    playing,
    speed,
    skipPauses,
    time: shown,
    toggle: () => {
      if (!playing && timeOf(spans, turn) >= end) {
        goTo(1); // at the end it begins again
        setTime(0);
      }
      setPlaying(!playing);
    },
    stop,
    changeSpeed: (by) => setSpeed(otherSpeed(speed, by)),
    setSkipPauses,
  };
}
