// Processor time, for the benches: other work on the machine does not count.

/** Processor time of this program so far, in ms. */
export function spentSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What one run takes, in ms. */
export function spentOn(run: () => unknown): number {
  const from = spentSoFar();
  run();
  return spentSoFar() - from;
}

/** The middle of so many runs, in ms, after a few that do not count. */
export function median(run: () => unknown, times = 31): number {
  for (let warm = 0; warm < 5; warm++) run();
  const took = Array.from({ length: times }, () => spentOn(run));
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
