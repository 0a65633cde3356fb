// How long it takes to work out the graph of the studio for a person of 300 beats: where every reply leads, and where
// everything stands; and again after one change. Times depend on the machine, so each also stands as a ratio to checking
// the same person's file, measured in the same run. Drawing it on the page comes on top.
import { parsePersona } from '../src/persona/parse.ts';
import { createLayouter } from '../src/ui/studio/graph/layout.ts';
import { structureOf } from '../src/ui/studio/graph/structure.ts';
import { waysOf } from '../src/ui/studio/graph/ways.ts';
import { beatId, largePersona } from '../tests/ui/studio/graph/largePersona.ts';

const BEATS = 300;

/** The middle of so many runs, in ms, after two that do not count. */
function median(run: () => unknown, times = 9): number {
  const took = Array.from({ length: times + 2 }, () => {
    globalThis.gc?.();
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return took.slice(2).toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

const persona = largePersona(BEATS);
const text = JSON.stringify(persona);
const changed = {
  ...persona,
  beats: persona.beats.map((beat) =>
    beat.id === beatId(3, 4) ? { ...beat, moves: beat.moves.map((move) => ({ ...move, to: 'next' })) } : beat,
  ),
};
const [before, after] = [structureOf(persona), structureOf(changed)];
const layOut = createLayouter();
let turn = 0;

const check = median(() => parsePersona(text));
const rows: readonly (readonly [string, number])[] = [
  ['the file checked, to compare with', check],
  ['where every reply leads, after each letter typed', median(() => structureOf(persona, waysOf(persona)))],
  ['where everything stands, the first time', median(() => createLayouter()(before))],
  ['the same after one reply leads elsewhere', median(() => layOut(turn++ % 2 ? before : after))],
];
console.log(`A person of ${persona.beats.length} beats, ${Math.round(text.length / 1000)} kB. Median of 9.`);
for (const [what, ms] of rows)
  console.log(`  ${what.padEnd(52)} ${ms.toFixed(1).padStart(8)} ms  ${(ms / check).toFixed(2).padStart(6)} × checked`);
